import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetValues, type PlanSummary } from '../../src/plan/plan.js';
import { FACETS as DEFINITIONS } from '../../src/profile/facets.js';
import type { InRole, SearchQuery } from '../../src/query/search-query.js';
import { indexOf } from '../support/index-of.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { realArchive } from '../support/real-archive.js';
import { makePlan } from '../support/make-plan.js';
import { queryOf } from '../support/search-for.js';
import { realPlans } from '../support/shared.js';

/** The same examples in every run: a failure is one of the program. */
const SEED = 20_261_125;
const FACETS = DEFINITIONS.map(({ name }) => name);
const WORDS = ['river', 'lamp', 'basket', 'ladder', 'meadow', 'zither'];

/** A corpus of every mixture, the same each time. */
const plans = Array.from({ length: 60 }, (_, at) => {
  const some = (step: number): string => WORDS.filter((_word, word) => (at + word * step) % 3 === 0).join(' ');
  return makePlan({
    id: `p${String(at).padStart(2, '0')}`,
    kind: at % 4 === 0 ? 'opening' : 'closing',
    year: at % 7 === 0 ? null : 2020 + (at % 5),
    country: at % 11 === 0 ? null : `Land ${at % 6}`,
    values: {
      region: [at % 2 === 0 ? 'RBA' : 'RBAP'],
      sdg: [String(1 + (at % 3)), '8'],
      theme: [...new Set([`theme ${at % 5}`, `theme ${at % 3}`])],
      method: at % 3 === 0 ? ['Mapping'] : [],
    },
    answers: { background: some(1) },
    insights: [some(2), some(4)],
    barriers: at % 2 === 0 ? [some(5)] : [],
    partners: [{ name: `Circle ${at % 8}`, collaboration: some(7) }],
  });
});
const index = indexOf(plans);

/** The same, where some plans and some learnings count as the same text, whichever words they have. */
const copies = plans.filter((_, at) => at % 10 === 3).map(({ id }) => id);
const places = plans.flatMap(({ id }, at) =>
  at % 8 === 5 ? ['insight-1', ...(at % 3 === 0 ? ['insight-2'] : [])].map((anchor) => ({ plan: id, anchor })) : [],
);
const indexWithCopies = indexOf(
  plans.map((plan) => ({
    ...plan,
    copyOf: copies.slice(1).includes(plan.id) ? (copies[0] ?? null) : null,
    learningCopyOf: new Map(
      places.slice(1).flatMap(({ plan: id, anchor }) => (id === plan.id && places[0] ? [[anchor, places[0]]] : [])),
    ),
  })),
);

const facetChoice: fc.Arbitrary<ReadonlyMap<string, readonly string[]>> = fc
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
async function walk(all: SearchIndex, query: SearchQuery): Promise<{ plan: PlanSummary; anchor: string | null }[]> {
  const hits: { plan: PlanSummary; anchor: string | null }[] = [];
  for (let page = 1; ; page += 1) {
    const results = await all.search({ ...query, page });
    hits.push(
      ...results.hits.map((hit) => ({ plan: hit.plan, anchor: hit.kind === 'learning' ? hit.learning.anchor : null })),
    );
    if (page >= results.pages) return hits;
  }
}

describe.each([
  ['', index],
  [' where several have the same text', indexWithCopies],
])('totals and counts%s', (_name, index) => {
  it('are what paging to the end gives, each hit once', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const hits = await walk(index, query);
        expect((await index.search(query)).total).toBe(hits.length);
        expect(new Set(hits.map(({ plan, anchor }) => `${plan.id} ${anchor ?? ''}`)).size).toBe(hits.length);
      }),
      { numRuns: 60, seed: SEED },
    );
  });

  it('of a facet value equal the total that choosing it alone gives, for any mixture of words, roles and facets', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, fc.constantFrom(...FACETS), async (query, facet) => {
        const counts = new Map((await index.facet(query, facet)).map(({ value, count }) => [value, count]));
        for (const value of new Set(plans.flatMap((plan) => facetValues(plan, facet)))) {
          const alone = { ...query, facets: new Map([...query.facets, [facet, [value]]]) };
          expect(counts.get(value) ?? 0).toBe((await index.search(alone)).total);
        }
      }),
      { numRuns: 40, seed: SEED },
    );
  });

  it('are the same from a search as from the facet alone, for all ten facets', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const { facets } = await index.search(query);
        expect([...facets.keys()]).toEqual(FACETS);
        for (const facet of FACETS) expect(facets.get(facet)).toEqual(await index.facet(query, facet));
      }),
      { numRuns: 20, seed: SEED },
    );
  });

  it('announce with totalAll what match=all gives', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        expect((await index.search(query)).totalAll).toBe((await index.search({ ...query, match: 'all' })).total);
      }),
      { numRuns: 60, seed: SEED },
    );
  });
});

describe('totals and counts', () => {
  it('narrow by facets just as a filter over all hits would', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const passes = (plan: PlanSummary): boolean =>
          [...query.facets].every(([facet, values]) =>
            facetValues(plan, facet).some((value) => values.includes(value)),
          );
        const expected = (await walk(index, { ...query, facets: new Map() })).filter(({ plan }) => passes(plan));
        expect((await index.search(query)).total).toBe(expected.length);
      }),
      { numRuns: 60, seed: SEED },
    );
  });
});

describe('facet values', () => {
  const values = (facet: string, query = queryOf('')) => index.facet(query, facet);

  it('come most frequent first, ties by label, numbers as numbers', async () => {
    const counts = (await values('theme')).map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const same = indexOf([10, 9, 2].map((sdg) => makePlan({ id: `s${sdg}`, values: { sdg: [String(sdg)] } })));
    expect((await same.facet(queryOf(''), 'sdg')).map(({ value }) => value)).toEqual(['2', '9', '10']);
  });

  it('have labels for readers', async () => {
    const label = async (facet: string, value: string) =>
      (await values(facet)).find((each) => each.value === value)?.label;
    expect(await label('region', 'RBA')).toBe('Africa');
    expect(await label('sdg', '8')).toBe('8. Decent work and economic growth');
    expect(await label('kind', 'opening')).toBe('Opening plan');
    expect(await label('lang', 'en')).toBe('English');
  });

  it('stay when chosen though nothing has them', async () => {
    const query = queryOf('zither', { facets: new Map([['country', ['Atlantis', '__proto__']]]) });
    const chosen = (await index.facet(query, 'country')).filter(({ selected }) => selected);
    expect(chosen.map(({ value, count }) => [value, count])).toEqual([
      ['Atlantis', 0],
      ['__proto__', 0],
    ]);
    expect((await index.search(query)).total).toBe(0);
  });
});

describe.skipIf(realPlans === null)('counts over the real plans', () => {
  it('equal the totals that choosing each value alone gives', async () => {
    const { index: all } = await realArchive();
    const queries = [
      queryOf('waste workers', { facets: new Map([['region', ['RBLAC', 'RBA']]]) }),
      queryOf('women year:2021..2023', { view: 'learnings', facets: new Map([['kind', ['closing']]]) }),
      queryOf('', { facets: new Map([['country', ['Kenya']]]) }),
    ];
    for (const query of queries) {
      for (const facet of ['kind', 'year', 'region', 'country', 'sdg', 'lang'] as const) {
        for (const { value, count } of await all.facet(query, facet)) {
          const alone = { ...query, facets: new Map([...query.facets, [facet, [value]]]) };
          expect([facet, value, count]).toEqual([facet, value, (await all.search(alone)).total]);
        }
      }
    }
  });
});
