import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/text/segments.js';

describe('segmentsOf', () => {
  it('cuts a text at its ranges', () => {
    expect(segmentsOf('old market hall', [{ start: 4, end: 10 }])).toEqual([
      { text: 'old ', marked: false },
      { text: 'market', marked: true },
      { text: ' hall', marked: false },
    ]);
  });

  it('has no empty pieces at either end', () => {
    expect(segmentsOf('market', [{ start: 0, end: 6 }])).toEqual([{ text: 'market', marked: true }]);
    expect(segmentsOf('', [])).toEqual([]);
  });

  it('joined again is the text, whatever is marked', () => {
    const cut = fc.string().chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.uniqueArray(fc.nat({ max: text.length }), { maxLength: 8 }).map((offsets) => offsets.sort((a, b) => a - b)),
      ),
    );
    fc.assert(
      fc.property(cut, ([text, offsets]) => {
        const ranges = [];
        for (let at = 0; at + 1 < offsets.length; at += 2) {
          ranges.push({ start: offsets[at] ?? 0, end: offsets[at + 1] ?? 0 });
        }
        const pieces = segmentsOf(text, ranges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.filter((piece) => piece.text === '')).toEqual([]);
      }),
    );
  });
});
