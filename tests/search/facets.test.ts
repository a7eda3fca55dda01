import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, facetValues, type FacetName } from '../../src/plan/facet.js';
import type { Plan } from '../../src/plan/plan.js';
import type { InRole, SearchQuery } from '../../src/query/search-query.js';
import { buildIndex } from '../../src/search/build-index.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { readFolder } from '../../src/ingest/read-folder.js';
import { makePlan } from '../support/make-plan.js';
import { queryOf } from '../support/search-for.js';
import { realPlans } from '../support/shared.js';

const WORDS = ['river', 'lamp', 'basket', 'ladder', 'meadow', 'zither'];

/** A corpus of every mixture, the same each time. */
const plans = Array.from({ length: 60 }, (_, at) => {
  const some = (step: number): string => WORDS.filter((_word, word) => (at + word * step) % 3 === 0).join(' ');
  return makePlan({
    id: `p${String(at).padStart(2, '0')}`,
    kind: at % 4 === 0 ? 'opening' : 'closing',
    year: at % 7 === 0 ? null : 2020 + (at % 5),
    country: at % 11 === 0 ? null : `Land ${at % 6}`,
    region: at % 2 === 0 ? 'RBA' : 'RBAP',
    sdgs: [1 + (at % 3), 8],
    themes: [`theme ${at % 5}`, `theme ${at % 3}`].filter((theme, place, all) => all.indexOf(theme) === place),
    methods: at % 3 === 0 ? ['Mapping'] : [],
    answers: { background: some(1) },
    insights: [some(2), some(4)],
    barriers: at % 2 === 0 ? [some(5)] : [],
    partners: [{ name: `Circle ${at % 8}`, collaboration: some(7) }],
  });
});
const index = buildIndex(plans);

const facetChoice: fc.Arbitrary<ReadonlyMap<FacetName, readonly string[]>> = fc
  .uniqueArray(
    fc.constantFrom(...FACETS).chain((facet) => {
      const values = [...new Set(plans.flatMap((plan) => facetValues(plan, facet)))];
      return fc.tuple(
        fc.constant(facet),
        fc.uniqueArray(fc.constantFrom(...values, 'made up'), { minLength: 1, maxLength: 3 }),
      );
    }),
    { selector: ([facet]) => facet, maxLength: 3 },
  )
  .map((entries) => new Map(entries));

const anyQuery: fc.Arbitrary<SearchQuery> = fc
  .record({
    q: fc
      .array(fc.constantFrom(...WORDS, '-lamp', '"river lamp"', 'country:land', 'year:2021..2022', 'lamp OR ladder'), {
        maxLength: 4,
      })
      .map((words) => words.join(' ')),
    in: fc.uniqueArray(fc.constantFrom<InRole>('insights', 'barriers', 'partners', 'background'), { maxLength: 2 }),
    view: fc.constantFrom('plans', 'learnings'),
    role: fc.constantFrom('insight', 'barrier', null),
    match: fc.constantFrom('most', 'all'),
    facets: facetChoice,
  })
  .map(({ q, ...rest }) => queryOf(q, rest));

/** Every hit, by paging to the end. */
function walk(all: SearchIndex, query: SearchQuery): { plan: Plan; anchor: string | null }[] {
  const hits: { plan: Plan; anchor: string | null }[] = [];
  for (let page = 1; ; page += 1) {
    const results = all.search({ ...query, page });
    hits.push(...results.hits.map(({ plan, learning }) => ({ plan, anchor: learning?.anchor ?? null })));
    if (page >= results.pages) return hits;
  }
}

describe('totals and counts', () => {
  it('are what paging to the end gives, each hit once', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const hits = walk(index, query);
        expect(index.search(query).total).toBe(hits.length);
        expect(new Set(hits.map(({ plan, anchor }) => `${plan.id} ${anchor ?? ''}`)).size).toBe(hits.length);
      }),
      { numRuns: 60 },
    );
  });

  it('narrow by facets just as a filter over all hits would', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const passes = (plan: Plan): boolean =>
          [...query.facets].every(([facet, values]) =>
            facetValues(plan, facet).some((value) => values.includes(value)),
          );
        const expected = walk(index, { ...query, facets: new Map() }).filter(({ plan }) => passes(plan));
        expect(index.search(query).total).toBe(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  it('of a facet value equal the total that choosing it alone gives, for any mixture of words, roles and facets', () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom(...FACETS), (query, facet) => {
        const counts = new Map(index.facet(query, facet).map(({ value, count }) => [value, count]));
        for (const value of new Set(plans.flatMap((plan) => facetValues(plan, facet)))) {
          const alone = { ...query, facets: new Map([...query.facets, [facet, [value]]]) };
          expect(counts.get(value) ?? 0).toBe(index.search(alone).total);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are the same from a search as from the facet alone, for all ten facets', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { facets } = index.search(query);
        expect([...facets.keys()]).toEqual(FACETS);
        for (const facet of FACETS) expect(facets.get(facet)).toEqual(index.facet(query, facet));
      }),
      { numRuns: 20 },
    );
  });

  it('announce with totalAll what match=all gives', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(index.search(query).totalAll).toBe(index.search({ ...query, match: 'all' }).total);
      }),
      { numRuns: 60 },
    );
  });
});

describe('facet values', () => {
  const values = (facet: FacetName, query = queryOf('')) => index.facet(query, facet);

  it('come most frequent first, ties by label, numbers as numbers', () => {
    const counts = values('theme').map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const same = buildIndex([10, 9, 2].map((sdg) => makePlan({ id: `s${sdg}`, sdgs: [sdg] })));
    expect(same.facet(queryOf(''), 'sdg').map(({ value }) => value)).toEqual(['2', '9', '10']);
  });

  it('have labels for readers', () => {
    const label = (facet: FacetName, value: string) => values(facet).find((each) => each.value === value)?.label;
    expect(label('region', 'RBA')).toBe('Africa');
    expect(label('sdg', '8')).toBe('8. Decent work and economic growth');
    expect(label('kind', 'opening')).toBe('Opening plan');
    expect(label('lang', 'en')).toBe('English');
  });

  it('stay when chosen though nothing has them', () => {
    const query = queryOf('zither', { facets: new Map([['country', ['Atlantis', '__proto__']]]) });
    const chosen = index.facet(query, 'country').filter(({ selected }) => selected);
    expect(chosen.map(({ value, count }) => [value, count])).toEqual([
      ['Atlantis', 0],
      ['__proto__', 0],
    ]);
    expect(index.search(query).total).toBe(0);
  });
});

describe.skipIf(realPlans === null)('counts over the real plans', () => {
  it('equal the totals that choosing each value alone gives', async () => {
    const options = { showContacts: false, maxFiles: 20_000, maxFileBytes: 1_048_576 };
    const { plans: real } = await readFolder(realPlans ?? '', options);
    const all = buildIndex(real);
    const queries = [
      queryOf('waste workers', { facets: new Map([['region', ['RBLAC', 'RBA']]]) }),
      queryOf('women year:2021..2023', { view: 'learnings', facets: new Map([['kind', ['closing']]]) }),
      queryOf('', { facets: new Map([['country', ['Kenya']]]) }),
    ];
    for (const query of queries) {
      for (const facet of ['kind', 'year', 'region', 'country', 'sdg', 'lang'] as const) {
        for (const { value, count } of all.facet(query, facet)) {
          const alone = { ...query, facets: new Map([...query.facets, [facet, [value]]]) };
          expect([facet, value, count]).toEqual([facet, value, all.search(alone).total]);
        }
      }
    }
  });
});
