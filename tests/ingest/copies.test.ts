import { describe, expect, it } from 'vitest';
import { withCopies } from '../../src/ingest/copies/find-copies.js';
import { groupCopies } from '../../src/ingest/copies/group-copies.js';
import { resemblance, shinglesOf } from '../../src/ingest/copies/shingles.js';
import { makePlan } from '../support/make-plan.js';

/** Text of as many words as are asked for, no two alike. */
function wordsFrom(first: number, count: number): string {
  return Array.from({ length: count }, (_, at) => `word${first + at}`).join(' ');
}

describe('the resemblance of two texts', () => {
  it.each([
    ['the same', 'a b c d', 'a b c d', 1],
    ['the same but for case, accents and signs', 'À b, c – D.', 'a b c d', 1],
    ['one of three shingles in common', 'a b c d', 'b c d e', 1 / 3],
    ['none', 'a b c', 'c b a', 0],
    ['texts too short for a shingle', 'a b', 'a b', 0],
  ])('%s', (_name, a, b, expected) => {
    expect(resemblance(shinglesOf(a), shinglesOf(b))).toBeCloseTo(expected);
  });
});

describe('groupCopies', () => {
  it('gives each text the first that it is like, whatever stands between them', () => {
    expect(groupCopies([wordsFrom(0, 40), wordsFrom(100, 40), wordsFrom(0, 40)], 6)).toEqual([0, 1, 0]);
  });

  it('joins texts that differ in a few words, and those that are like a joined one', () => {
    const texts = [wordsFrom(0, 100), wordsFrom(10, 100), wordsFrom(20, 100), wordsFrom(60, 100)];
    expect(groupCopies(texts, 6)).toEqual([0, 0, 0, 3]);
  });

  it('makes the same groups in whichever order the texts come', () => {
    const [a, b, c] = [wordsFrom(0, 100), wordsFrom(10, 100), wordsFrom(20, 100)];
    for (const texts of [
      [a, b, c],
      [a, c, b],
      [c, a, b],
      [b, c, a],
    ])
      expect(groupCopies(texts, 6)).toEqual([0, 0, 0]);
  });

  it('keeps short texts apart, however alike', () => {
    expect(groupCopies(['lack of funds again', 'lack of funds again'], 6)).toEqual([0, 1]);
    expect(groupCopies([wordsFrom(0, 6), wordsFrom(0, 6)], 6)).toEqual([0, 0]);
    expect(groupCopies([wordsFrom(0, 5), wordsFrom(0, 5)], 6)).toEqual([0, 1]);
  });

  it('keeps apart what may not be the same', () => {
    expect(groupCopies([wordsFrom(0, 40), wordsFrom(0, 40)], 6, () => 'one')).toEqual([0, 1]);
  });

  it('joins a thousand of one text, and no two of a thousand that share a phrase', () => {
    const same = Array.from({ length: 1000 }, () => wordsFrom(0, 60));
    expect(new Set(groupCopies(same, 6)).size).toBe(1);
    const others = Array.from({ length: 1000 }, (_, at) => `${wordsFrom(0, 10)} ${wordsFrom(1000 * at, 60)}`);
    expect(new Set(groupCopies(others, 6)).size).toBe(1000);
  });
});

describe('withCopies', () => {
  const background = wordsFrom(0, 60);
  const insight = 'Wells that nobody owns are wells that nobody mends.';

  it('finds plans of the same text, though their titles differ', () => {
    const plans = withCopies([
      makePlan({ id: 'a', answers: { title: 'One', background } }),
      makePlan({ id: 'b', answers: { title: 'Another', background } }),
      makePlan({ id: 'c', answers: { background: wordsFrom(500, 60) } }),
    ]);
    expect(plans.map(({ copyOf }) => copyOf)).toEqual([null, 'a', null]);
  });

  it('finds a learning that stands in several plans, and one that is insight and barrier of the same', () => {
    const [a, b] = withCopies([
      makePlan({ id: 'a', insights: ['Another thing.', insight], barriers: [`${insight}!`] }),
      makePlan({ id: 'b', insights: [insight] }),
    ]);
    const first = { plan: 'a', anchor: 'insight-2' };
    expect(a?.learningCopyOf).toEqual(new Map([['barrier-1', first]]));
    expect(b?.learningCopyOf).toEqual(new Map([['insight-1', first]]));
  });

  it('leaves apart what one plan lists twice under one question', () => {
    const [plan] = withCopies([makePlan({ id: 'a', insights: [insight, insight] })]);
    expect(plan?.learningCopyOf).toEqual(new Map());
    // Nor by way of another plan.
    const plans = withCopies([
      makePlan({ id: 'a', insights: [insight] }),
      makePlan({ id: 'b', insights: [insight, `${insight} Indeed.`] }),
    ]);
    expect(plans.map(({ learningCopyOf }) => [...learningCopyOf.keys()])).toEqual([[], ['insight-1']]);
  });
});
