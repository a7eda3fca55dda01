import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../src/ingest/values/answer-languages.js';

const ENGLISH = 'We chose the data because of the type of solution that we had decided to test with the farmers.';
const FRENCH = 'Nous avons travaillé avec les coopératives et les jeunes de la région pour tester la solution.';
const of = (...texts: readonly string[]) => languagesOf(texts.map((text) => ({ role: 'other', text })));

describe('languagesOf', () => {
  it('tells each answer by itself', () => {
    expect(of(FRENCH, ENGLISH, FRENCH)).toEqual({ plan: 'fr', answers: ['fr', 'en', 'fr'] });
  });

  it('gives short answers, names and links the language of the plan', () => {
    expect(
      of(FRENCH, 'Ministry of Water', '- Sense\n- Test', 'https://x.org/the-end-of-the-day-in-the-town').answers,
    ).toEqual(['fr', 'fr', 'fr', 'fr']);
  });

  it('gives the plan the language of most of its text, wherever that stands', () => {
    expect(of(`${ENGLISH} `.repeat(30), `${FRENCH} `.repeat(40)).plan).toBe('fr');
    expect(of(`${ENGLISH} `.repeat(40), `${FRENCH} `.repeat(30)).plan).toBe('en');
  });

  it('knows none where there is too little text', () => {
    expect(of('Mali')).toEqual({ plan: 'und', answers: ['und'] });
    expect(of()).toEqual({ plan: 'und', answers: [] });
  });
});
