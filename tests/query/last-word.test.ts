import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastWord } from '../../src/query/last-word.js';

describe('lastWord', () => {
  it.each<[string, string, string, string | null]>([
    ['was', '', 'was', null],
    ['Waste -pla', 'Waste -', 'pla', null],
    ['gender NOT wom', 'gender NOT ', 'wom', null],
    ['water OR en', 'water OR ', 'en', null],
    ['(waste OR pla', '(waste OR ', 'pla', null],
    ['"climate ch', '"climate ', 'ch', null],
    ['country:Ken', 'country:', 'Ken', 'country'],
    ['country:"South Af', 'country:', 'South Af', 'country'],
    ['insight: wat', 'insight: ', 'wat', 'insight'],
    ['year:202', 'year:', '202', 'year'],
    ['country:', 'country:', '', 'country'],
    ['e-wa', '', 'e-wa', null],
    ['l’éc', 'l’', 'éc', null],
    ['waste ', '', 'waste', null],
  ])('cuts %s before its last word', (typed, before, letters, field) => {
    expect(lastWord(typed)).toMatchObject({ before, letters, field });
  });

  it.each(['', '"climate change"', 'waste -', 'waste*', 'waste OR', 'waste (', '***'])(
    'has none where %s ends in a sign',
    (typed) => {
      expect(lastWord(typed)).toBeNull();
    },
  );

  it.each<[string, string[]]>([
    ['solid waste man', ['solid', 'waste']],
    ['bins -solid waste man', ['waste']],
    ['country:Kenya waste man', ['waste']],
    ['"solid waste man', ['solid', 'waste']],
    ['insight:waste', []],
  ])('knows the plain words directly before it: %s', (typed, words) => {
    expect(lastWord(typed)?.previous.map((word) => word.typed)).toEqual(words);
  });

  it('keeps every letter, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const cut = lastWord(typed);
        if (cut === null || (cut.isQuoted && cut.field !== null)) return;
        expect(cut.before + cut.letters).toBe(typed.trimEnd());
      }),
    );
  });
});
