import { describe, expect, it } from 'vitest';
import { readListMark, withoutMarkAtEnd } from '../../src/text/list-mark.js';

const read = (line: string) => readListMark(line, 0, line.length);

describe('readListMark', () => {
  it.each([
    ['• nets', '•', 2],
    ['•nets', '•', 1],
    ['- nets', '-', 2],
    ['— nets', '-', 2],
    ['-Nets', '-', 1],
    ['·  nets', '·', 3],
    ['o nets', 'o', 2],
    ['🔹 nets', 'picture', 3],
  ])('takes the bullet of %j', (line, style, end) => {
    expect(read(line)).toMatchObject({ style, value: null, end });
  });

  it.each([
    ['1. nets', '.', 1, 3],
    ['2) nets', ')', 2, 3],
    ['(3) nets', '()', 3, 4],
    ['4- nets', '-', 4, 3],
    ['5.- nets', '.', 5, 4],
    ['6: nets', ':', 6, 3],
    ['7.Nets', '.', 7, 2],
    ['8 – nets', '-', 8, 4],
  ])('takes the number of %j', (line, style, value, end) => {
    expect(read(line)).toEqual({ style, value, end, sure: false });
  });

  it.each([
    '-5 degrees',
    '-nets',
    '*Nets* dry',
    'open',
    'our nets',
    '1.5 tons',
    '10:30 at sea',
    '7-day trip',
    '2021. Nets',
    '12%',
    '99. Nets',
    '(see 2) nets',
    '',
  ])('takes no mark of %j', (line) => {
    expect(read(line)).toBeNull();
  });

  it('is sure of a bullet, not of a letter, a picture or a number', () => {
    expect(['• a', '- a', 'o a', '🔹 a', '1. a'].map((line) => read(line)?.sure)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('reads no further than the line', () => {
    expect(readListMark('-\n Nets', 0, 1)).toBeNull();
    expect(readListMark('1. \n nets', 0, 3)?.end).toBe(3);
  });
});

describe('withoutMarkAtEnd', () => {
  it.each([
    ['We learned:\n1. ', 'We learned:'],
    ['We learned:\n2 - ', 'We learned:'],
    ['We learned: ➢ ', 'We learned:'],
    ['We learned 10', 'We learned 10'],
    ['a new-', 'a new-'],
  ])('leaves of %j %j', (text, rest) => {
    expect(withoutMarkAtEnd(text)).toBe(rest);
  });
});
