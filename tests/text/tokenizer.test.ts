import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/text/fold.js';
import { tokenize } from '../../src/text/tokenizer.js';

describe('tokenize', () => {
  it.each<[string, string[]]>([
    ['l’économie d’échelle', ['l', 'economie', 'd', 'echelle']],
    ['co-creation, COVID-19!', ['co', 'creation', 'covid', '19']],
    ['İstanbul IŞIK ı', ['istanbul', 'isik', 'i']],
    ['Straße Œuvre Łódź', ['strasse', 'oeuvre', 'lodz']],
    ['infor\u00admal', ['informal']],
    ['e\u0301cole école', ['ecole', 'ecole']],
    ['ﬁnance ½', ['finance', '1⁄2']],
    ['__proto__ snake_case', ['proto', 'snake', 'case']],
    ['Отходы', ['отходы']],
    [
      'See https://docs.example.org/waste-banks?x=1, www.example.org/lamp and (HTTP://a.b/c) here',
      ['see', 'and', 'here'],
    ],
    ['httpd wwwater hhttp', ['httpd', 'wwwater', 'hhttp']],
    ['€ 😀 —', []],
  ])('finds the words of %s', (text, terms) => {
    expect(tokenize(text).map((token) => token.term)).toEqual(terms);
  });

  it('gives offsets into the text as written, though folding changes lengths', () => {
    const text = 'İİİ straße “déchets”';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['İİİ', 'straße', 'déchets']);
  });

  it('gives ascending whole words that fold to their term, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(foldWord(text.slice(token.start, token.end))).toBe(token.term);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('foldWord', () => {
  it('is at rest: folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });
});
