import { describe, expect, it } from 'vitest';
import { FACETS } from '../../src/profile/facets.js';
import { parseSearchParams } from '../../src/query/parse-search-params.js';
import { indexOf } from '../support/index-of.js';
import { readArchive } from '../support/read-archive.js';
import { realPlans } from '../support/shared.js';

describe.skipIf(realPlans === null)('the values that the facets of the real plans offer', () => {
  it('can be chosen, every one: an address with it finds as many plans as it says', async () => {
    const { plans } = await readArchive(realPlans ?? '');
    const index = indexOf(plans);
    const all = parseSearchParams(new URLSearchParams(), FACETS).query;
    const wrong: string[] = [];
    for (const { name } of FACETS) {
      for (const { value, count } of await index.facet(all, name)) {
        const { query, warnings } = parseSearchParams(new URLSearchParams([[name, value]]), FACETS);
        const { total } = await index.search(query);
        if (total !== count || warnings.length > 0) wrong.push(`${name}=${value}: ${total}, not ${count}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);
});
