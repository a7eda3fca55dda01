import { describe, expect, it } from 'vitest';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { searchFor } from '../support/search-for.js';

const LITTLE = 'of the in a to and for on';
/** Every plan has every little word: a phrase of them has to be looked for in all 500. */
const index = indexOf(
  Array.from({ length: 500 }, (_, at) =>
    makePlan({
      id: `p${at}`,
      insights: [`${LITTLE} ${at === 7 ? 'lantern' : 'road'}`],
      barriers: at < 3 ? [`rain ${LITTLE}`] : [],
    }),
  ),
);
const words = LITTLE.split(' ');
const pairs = words.flatMap((a) => words.filter((b) => b !== a).map((b) => `"${a} ${b}"`)).slice(0, 32);
/** 4,000 reads of 500 texts each. */
const LOOKED_FOR = 8;

describe('the phrases of one query', () => {
  it.each([
    ['one after the other', pairs.join(' ')],
    ['joined by OR', pairs.join(' OR ')],
  ])('are looked for as long as that is quick, %s, and the number of those is said', async (_name, q) => {
    const { warnings } = await searchFor(index, q);
    expect(warnings).toMatchObject([{ code: 'phrases-cut', limit: LOOKED_FOR }]);
  });

  it('are all looked for where few texts have their words in the roles asked for', async () => {
    const { warnings, total } = await searchFor(
      index,
      pairs
        .slice(0, 20)
        .map((pair) => `barrier:${pair}`)
        .join(' OR '),
    );
    expect(warnings).toEqual([]);
    expect(total).toBe(3);
  });

  it('leave words and values beside them in force', async () => {
    const results = await searchFor(index, `lantern year:2022 ${pairs.slice(0, 30).join(' OR ')}`);
    expect(results.warnings).toMatchObject([{ code: 'phrases-cut', limit: LOOKED_FOR }]);
    expect(results.hits.map((hit) => hit.plan.id)).toEqual(['p7']);
  });
});
