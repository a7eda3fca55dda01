import { describe, expect, it } from 'vitest';
import { facetGroups, type FacetGroup } from '../../src/page/facet-groups.js';
import { pageContext } from '../../src/page/page-context.js';
import { FACETS } from '../../src/profile/facets.js';
import { parseSearchParams } from '../../src/query/parse-search-params.js';
import { EMPTY_QUERY } from '../../src/query/search-query.js';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { PAGE_SITE } from '../support/page-site.js';

const NAMES = Array.from({ length: 60 }, (_, at) => `Guild ${String(at + 1).padStart(2, '0')}`);
const index = indexOf(NAMES.map((name) => makePlan({ id: name.replace(' ', '-'), partners: [{ name }] })));

async function partners(search: string): Promise<FacetGroup | undefined> {
  const context = pageContext(PAGE_SITE, new Request(`https://learnings.example/search${search}`));
  const { query } = parseSearchParams(context.url.searchParams, FACETS);
  return facetGroups(context, query, await index.search(query)).find(({ name }) => name === 'partner');
}

describe('a facet with one value more than are shown at once', () => {
  it('shows it too: the control that hides it would take as much room', async () => {
    const nine = indexOf(
      NAMES.slice(0, 9).map((name) => makePlan({ id: name.replace(' ', '-'), partners: [{ name }] })),
    );
    const context = pageContext(PAGE_SITE, new Request('https://learnings.example/search'));
    const group = facetGroups(context, EMPTY_QUERY, await nine.search(EMPTY_QUERY)).find(
      ({ name }) => name === 'partner',
    );
    expect(group?.shown).toHaveLength(9);
    expect(group?.more).toBeNull();
  });
});

describe('a facet with more values than a page holds', () => {
  it('has the first on the page and leads to the list of all', async () => {
    const group = await partners('');
    const more = group?.more;
    expect(group?.shown).toHaveLength(8);
    expect(more?.options).toHaveLength(32);
    expect(more?.label).toBe('Show all 60');
    expect(more?.open).toBe(false);
    expect(more?.all).toMatchObject({ href: '/browse/partner', api: '/api/v1/facets/partner?hl=en' });
  });

  it('has a chosen value on the page wherever it stands in the list, and stands open then', async () => {
    const [last = ''] = (await index.facet(parseSearchParams(new URLSearchParams(), FACETS).query, 'partner'))
      .map(({ value }) => value)
      .slice(-1);
    const more = (await partners(`?partner=${encodeURIComponent(last)}`))?.more;
    expect(more?.options).toHaveLength(33);
    expect(more?.options.filter(({ checked }) => checked).map(({ value }) => value)).toEqual([last]);
    expect(more?.open).toBe(true);
  });
});
