import { describe, expect, it } from 'vitest';
import { recent } from '../../src/search/index/recent.js';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { allIds, searchFor } from '../support/search-for.js';

describe('what is remembered', () => {
  it('is made once, and again after so many others', () => {
    const made: string[] = [];
    const known = recent<string>(2);
    const ask = (key: string): string =>
      known(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});

/** Sixty words that begin alike, one a plan, half of them in an insight, half in a barrier. */
const index = indexOf(
  Array.from({ length: 60 }, (_, at) => {
    const word = `lant${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}q`;
    return makePlan({
      id: `p${String(at).padStart(2, '0')}`,
      [at % 2 === 0 ? 'insights' : 'barriers']: [`We lit a ${word}.`],
    });
  }),
);

describe('a beginning of many words', () => {
  it('is found in the passages asked for, however often and in whichever order it was asked', async () => {
    const totals = async () => [
      (await searchFor(index, 'lant*')).total,
      (await searchFor(index, 'lant*', { in: ['barriers'] })).total,
      (await searchFor(index, 'lant*', { in: ['partners'] })).total,
      (await searchFor(index, 'lit -lant*')).total,
    ];
    expect(await totals()).toEqual([60, 30, 0, 0]);
    expect(await totals()).toEqual([60, 30, 0, 0]);
  });
});

describe('a phrase', () => {
  it('asked for once more, in other passages, and excluded, is looked for anew', async () => {
    const q = '"lit a lantaaq"';
    for (let time = 0; time < 2; time += 1) {
      expect(await allIds(index, q)).toEqual(['p00']);
      expect(await allIds(index, q, { in: ['barriers'] })).toEqual([]);
      expect(await allIds(index, `lit -${q}`)).toHaveLength(59);
    }
  });
});
