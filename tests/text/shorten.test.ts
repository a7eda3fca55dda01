import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/text/one-line.js';
import { shorten } from '../../src/text/shorten.js';

describe('shorten', () => {
  it.each([
    ['waste banks', 11, 'waste banks'],
    ['waste banks', 10, 'waste …'],
    ['waste banks', 5, 'waste …'],
    ['wastebanks', 5, 'waste …'],
    ['ab😀cd', 3, 'ab …'],
  ])('makes of %s at %i: %s', (text, length, expected) => {
    expect(shorten(text, length)).toBe(expected);
  });

  it('is never longer than the length and its sign, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, length) => {
        const short = shorten(text, length);
        expect(short.length).toBeLessThanOrEqual(length + 2);
        expect(text.startsWith(short.replace(/ …$/, ''))).toBe(true);
      }),
    );
  });
});

describe('oneLine', () => {
  it('makes one space of every run of blanks and line ends, and none at either end', () => {
    expect(oneLine('\n a\t b \r\n\n c  ')).toBe('a b c');
  });
});
