import { describe, expect, it } from 'vitest';
import { stem, stemBroadly } from '../../src/text/stem.js';
import { isStopWord } from '../../src/text/stop-words.js';

describe('stem', () => {
  it.each([
    ['en', 'community communities'],
    ['en', 'policy policies'],
    ['en', 'recycle recycles recycled recycling'],
    ['en', 'plan plans planned planning'],
    ['en', 'woman women'],
    ['en', 'behavior behaviour behaviours'],
    ['en', 'organization organisation organisations'],
    ['en', 'program programme programmes'],
    ['en', 'center centres'],
    ['en', 'label labelled labeled'],
    ['en', 'sell selling'],
    ['en', 'potato potatoes'],
    ['fr', 'déchet déchets'],
    ['fr', 'numérique numériques'],
    ['es', 'comunidad comunidades'],
    ['es', 'mujer mujeres'],
    ['es', 'taller talleres'],
    ['es', 'red redes'],
    ['es', 'capaz capaces'],
    ['es', 'educación educativo'],
  ] as const)('in %s takes %s for one word', (language, words) => {
    expect(new Set(words.split(' ').map((word) => stem(word, language))).size).toBe(1);
  });

  it.each(['informal information', 'organic organization', 'mobile mobilize', 'plan plane', 'car care', 'data date'])(
    'keeps %s apart',
    (words) => {
      expect(new Set(words.split(' ').map((word) => stem(word, 'en'))).size).toBe(2);
    },
  );

  it('leaves numbers and short words alone', () => {
    expect(['2022', 'covid19s', 'gas', 'sdgs'].map((word) => stem(word, 'en'))).toEqual([
      '2022',
      'covid19s',
      'gas',
      'sdg',
    ]);
  });
});

describe('stemBroadly', () => {
  it('takes a word and those derived from it together', () => {
    expect(stemBroadly('agriculture', 'en')).toBe(stemBroadly('agricultural', 'en'));
  });
});

describe('isStopWord', () => {
  it('knows the commonest words of three languages without their accents', () => {
    expect(['the', 'of', 'de', 'los', 'être', 'etre', 'más', 'mas'].map(isStopWord)).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(['waste', 'women', 'car', 'data'].map(isStopWord)).toEqual([false, false, false, false]);
  });
});

describe('words that are common in one language and a subject in another', () => {
  it.each(['us', 'usa', 'off', 'sea', 'mayor', 'manifesto', 'empleo', 'trata', 'medio', 'bien', 'well'])(
    'are searched: %s',
    (term) => {
      expect(isStopWord(term)).toBe(false);
    },
  );
});
