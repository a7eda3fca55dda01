import { describe, expect, it } from 'vitest';
import { withoutWords } from '../../src/query/without-words.js';

/** Where some words stand in a query. */
function spanOf(q: string, words: string): { start: number; end: number } {
  const start = q.indexOf(words);
  return { start, end: start + words.length };
}

describe('withoutWords', () => {
  it.each([
    ['waste in Africa', ['Africa'], 'waste'],
    ['barriers to the waste', ['barriers'], 'waste'],
    ['waste in Africa, 2022', ['Africa', '2022'], 'waste'],
    ['waste in Africa 2022', ['Africa', '2022'], 'waste'],
    ['who worked with UN Women', ['who worked with'], 'UN Women'],
    ['waste of the UN Kenya', ['Kenya'], 'waste of the UN'],
    ['un women Kenya', ['Kenya'], 'un women'],
    ['lessons from Kenya', ['lessons from', 'Kenya'], ''],
    ['lessons from Kenya on waste', ['lessons from', 'Kenya'], 'waste'],
    ['barriers to Kenya waste', ['barriers', 'Kenya'], 'waste'],
    ['what stood in the way of Kenya waste', ['what stood in the way of', 'Kenya'], 'waste'],
    ['waste in Kenya and rivers', ['Kenya'], 'waste and rivers'],
  ])('%s without %j is %j', (q, words, expected) => {
    expect(
      withoutWords(
        q,
        words.map((each) => spanOf(q, each)),
      ),
    ).toBe(expected);
  });

  it('leaves out the words of asking that lead to those', () => {
    const q = 'waste projects in Africa';
    expect(withoutWords(q, [spanOf(q, 'Africa')], [], [spanOf(q, 'projects in')])).toBe('waste');
    expect(withoutWords(q, [spanOf(q, 'waste')], [], [spanOf(q, 'projects in')])).toBe('projects in Africa');
  });

  it('leaves what else was asked for whole', () => {
    const q = 'who worked with Kenya on waste';
    expect(withoutWords(q, [spanOf(q, 'Kenya')], [spanOf(q, 'who worked with')])).toBe('who worked with on waste');
    const other = 'Kenya what worked';
    expect(withoutWords(other, [spanOf(other, 'Kenya')], [spanOf(other, 'what worked')])).toBe('what worked');
  });
});
