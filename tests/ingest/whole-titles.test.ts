import { describe, expect, it } from 'vitest';
import { wholeTitles } from '../../src/ingest/plan/whole-titles.js';
import { closingSource } from '../support/plan-source.js';
import { parsePlan } from '../support/parse-plan.js';

const plan = (file: string, title: string, country = 'Kenya') => ({
  ...parsePlan(file, closingSource('Wells fail.')).plan,
  title,
  country,
});
const CUT = 'Deep wells in the dry north and how they la…';

describe('wholeTitles', () => {
  it('gives a cut title the whole one of another plan, of the same country first', () => {
    const titles = wholeTitles([
      plan('a.md', CUT),
      plan('b.md', 'Deep wells in the dry north and how they lack lids', 'Mali'),
      plan('c.md', 'Deep wells in the dry north and how they last'),
    ]);
    expect([...titles]).toEqual([['a.md', 'Deep wells in the dry north and how they last']]);
  });

  it.each([
    ['a word spelt with a letter more', 'Deep wells in the dry norths and how they last'],
    ['words in brackets or put in', 'Deep wells (two) in the very dry north and how they last'],
  ])('passes over %s', (_, whole) => {
    expect(wholeTitles([plan('a.md', CUT), plan('b.md', whole)]).get('a.md')).toBe(whole);
  });

  it.each([
    ['another subject', 'Deep wells in the dry south and how they last'],
    ['a title that is cut too', CUT],
    ['one that goes on otherwise', 'Deep wells in the dry north and how they rust'],
  ])('takes no title of %s', (_, other) => {
    expect(wholeTitles([plan('a.md', CUT), plan('b.md', other)]).size).toBe(0);
  });

  it('takes no short beginning for a proof', () => {
    expect(wholeTitles([plan('a.md', 'Deep wells i…'), plan('b.md', 'Deep wells in the north')]).size).toBe(0);
  });
});
