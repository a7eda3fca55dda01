import { beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_QUERY } from '../../src/query/search-query.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { observedIndex } from '../../src/web/observed-index.js';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf, siteOf } from '../support/site.js';

let index: SearchIndex;
beforeAll(async () => {
  ({ index } = await siteOf(folderOf(inventedPlans())));
});

describe('observedIndex', () => {
  it('answers as the index itself and tells of the search, its total and its time', async () => {
    const told: unknown[][] = [];
    const query = { ...EMPTY_QUERY, q: 'market water' };
    const results = await observedIndex(index, (...args) => told.push(args)).search(query);
    expect(results).toEqual(await index.search(query));
    expect(told).toEqual([[query, results.total, expect.toSatisfy((seconds: number) => seconds > 0 && seconds < 60)]]);
  });

  it('tells nothing of what is no search, nor of a search that failed', async () => {
    const told: unknown[][] = [];
    const failing = { ...index, search: () => Promise.reject(new Error('no')) };
    const observed = observedIndex(failing, (...args) => told.push(args));
    await expect(observed.search(EMPTY_QUERY)).rejects.toThrow('no');
    await observed.count(EMPTY_QUERY);
    await observed.suggest({ ...EMPTY_QUERY, q: 'mark' }, 8);
    expect(told).toEqual([]);
  });
});
