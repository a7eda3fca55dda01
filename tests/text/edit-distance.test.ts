import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.js';

describe('editDistance', () => {
  it.each([
    ['waste', 'waste', 0],
    ['waste', 'wate', 1],
    ['waste', 'wastes', 1],
    ['waste', 'haste', 1],
    ['waste', 'wsate', 1],
    ['insights', 'insigths', 1],
    ['abcdef', 'badcfe', 3],
    ['ca', 'abc', 3],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it('agrees with the definition, for any words and any limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
      }),
    );
  });
});

/** The definition as it stands, without a limit. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [i, j] = [a.length, b.length];
  const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    plainDistance(a.slice(0, -1), b) + 1,
    plainDistance(a, b.slice(0, -1)) + 1,
    plainDistance(a.slice(0, -1), b.slice(0, -1)) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ...(exchanged ? [plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
  );
}
