import { beforeAll, describe, expect, it } from 'vitest';
import type { CorpusProfile } from '../../src/plan/corpus-profile.js';
import { freeValue, type FacetDefinition } from '../../src/plan/facet.js';
import { facetValues, type Plan } from '../../src/plan/plan.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { EMPTY_QUERY } from '../../src/query/search-query.js';
import { planJson } from '../../src/web/plan-json.js';
import { learningsCsv, partnersCsv, plansCsv } from '../../src/web/results-csv.js';
import { searchJson } from '../../src/web/search-json.js';
import { indexOf } from '../support/index-of.js';
import { inventedPlans } from '../support/invented-plans.js';
import { makePlan } from '../support/make-plan.js';
import { readArchive } from '../support/read-archive.js';
import { folderOf } from '../support/site.js';

const SITE = { baseUrl: 'https://learnings.example', contact: undefined, sourceUrl: 'https://archive.example/{id}.md' };
const urlOf = ({ id }: { readonly id: string }): string => `https://learnings.example/plans/${id}`;

/** The archive's profile with one more facet of each sort: nothing else says that they exist. */
const [FREE] = acceleratorLabs.facets.filter(({ name }) => name === 'theme');
const added = (definition: Partial<FacetDefinition> & Pick<FacetDefinition, 'name' | 'exported'>): FacetDefinition[] =>
  FREE === undefined ? [] : [{ ...FREE, valuesOf: () => [], parse: freeValue, ...definition }];
const WIDER: CorpusProfile = {
  ...acceleratorLabs,
  facets: [
    ...added({ name: 'hub', multiValued: false, exported: { name: 'regionalHub', as: 'value' } }),
    ...acceleratorLabs.facets,
    ...added({ name: 'budget', multiValued: false, exported: { name: 'budget', as: 'number' } }),
    ...added({ name: 'tool', exported: { name: 'tools', as: 'value' } }),
    ...added({ name: 'hidden', exported: null }),
  ],
};
const PLAN = makePlan({
  id: 'rain',
  title: 'Rain gardens',
  year: 2022,
  country: 'Kenya',
  iso3: 'KEN',
  insights: ['Rain stays.'],
  partners: [{ name: 'Guild of Wells' }, { name: 'Hill Weavers' }],
  values: {
    region: ['RBA'],
    sdg: ['6', '8'],
    theme: ['water', 'gardens'],
    hub: ['Nairobi'],
    budget: ['1200'],
    tool: ['spade', 'rope'],
    hidden: ['nobody sees this'],
  },
});

const json = (plan: Plan, profile: CorpusProfile = acceleratorLabs) =>
  planJson(profile, plan, { plan: [], learnings: new Map() }, SITE) as Record<string, unknown>;

/** The cells of a table in CSV (RFC 4180). */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}

function recordsOf(csv: string): Record<string, string | undefined>[] {
  const [columns = [], ...rows] = cellsOf(csv.replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
}

describe('the JSON of a plan', () => {
  it('has numbers as numbers, codes as codes, and goals by their names', () => {
    expect(json(PLAN)).toMatchObject({
      kind: 'closing',
      year: 2022,
      region: 'RBA',
      country: 'Kenya',
      language: 'en',
      iso3: 'KEN',
      sdgs: ['6. Clean water and sanitation', '8. Decent work and economic growth'],
      themes: ['water', 'gardens'],
      methods: [],
      datasources: [],
    });
    expect(json(PLAN).partners).toMatchObject([{ name: 'Guild of Wells' }, { name: 'Hill Weavers' }]);
  });

  it('has null for one value and an empty list for several, where there is none', () => {
    const bare = json({ ...PLAN, values: new Map() });
    expect(bare).toMatchObject({ year: null, region: null, country: null, sdgs: [], themes: [] });
  });

  it('has each facet that the profile exports, and no other', () => {
    const plan = json(PLAN, WIDER);
    expect(plan).toMatchObject({ regionalHub: 'Nairobi', budget: 1200, tools: ['spade', 'rope'] });
    expect(Object.keys(plan).length).toBe(Object.keys(json(PLAN)).length + 3);
    expect(JSON.stringify(plan)).not.toContain('nobody sees this');
  });
});

describe('a hit in the JSON of a search', () => {
  it('has the facets of one value, and those alone', async () => {
    const results = await indexOf([PLAN]).search(EMPTY_QUERY);
    const { hits } = searchJson(WIDER, EMPTY_QUERY, results, [], 1) as unknown as { hits: Record<string, unknown>[] };
    expect(hits).toMatchObject([
      {
        kind: 'closing',
        year: 2022,
        country: 'Kenya',
        region: 'RBA',
        language: 'en',
        regionalHub: 'Nairobi',
        budget: 1200,
      },
    ]);
    for (const name of ['tools', 'themes', 'sdgs', 'hidden']) expect(hits[0]).not.toHaveProperty(name);
  });
});

describe('a table of plans', () => {
  it('has facets of one value, then the code of the country, then facets of several', () => {
    const [columns] = cellsOf(plansCsv(acceleratorLabs, [{ plan: PLAN, copies: [] }], urlOf).replace(/^\ufeff/, ''));
    const single = ['kind', 'year', 'region', 'country', 'language'];
    const many = ['topics', 'sdgs', 'themes', 'methods', 'datasources', 'partners'];
    expect(columns).toEqual(['id', 'title', ...single, 'iso3', ...many, 'insights', 'barriers', 'url', 'copies']);
  });

  it('has a column for each facet that the profile exports, and for no other', () => {
    const [record] = recordsOf(plansCsv(WIDER, [{ plan: PLAN, copies: [] }], urlOf));
    expect(record).toMatchObject({
      regionalHub: 'Nairobi',
      budget: '1200',
      tools: 'spade | rope',
      sdgs: '6. Clean water and sanitation | 8. Decent work and economic growth',
      partners: 'Guild of Wells | Hill Weavers',
      insights: 'Rain stays.',
      url: urlOf(PLAN),
    });
    expect(Object.values(record ?? {})).not.toContain('nobody sees this');
  });

  it('of partners has a row for each partner of each plan', () => {
    const plan = makePlan({
      id: 'rain',
      title: 'Rain gardens',
      country: 'Kenya',
      year: 2022,
      partners: [{ name: 'Guild of Wells', collaboration: 'Dug\nwith us' }, { name: '=Hill' }],
    });
    expect(recordsOf(partnersCsv([plan], urlOf))).toEqual([
      {
        name: 'Guild of Wells',
        sector: '',
        country: 'Kenya',
        collaboration: 'Dug with us',
        plan: 'Rain gardens',
        year: '2022',
        url: `${urlOf(plan)}#partner-1`,
      },
      expect.objectContaining({ name: "'=Hill", sector: '', collaboration: '' }),
    ]);
  });

  it('has cells that end as spreadsheets of the language expect it', () => {
    const [first = ''] = plansCsv(acceleratorLabs, [{ plan: PLAN, copies: [] }], urlOf, ';').split('\r\n');
    expect(first).toMatch(/^\ufeffid;title;kind;/);
    expect(plansCsv(acceleratorLabs, [{ plan: PLAN, copies: [] }], urlOf, ';')).toContain(
      '\r\nrain;Rain gardens;closing;2022;',
    );
  });

  it('names in the last column what has the same text and no row of its own', () => {
    const copies = ['dew', 'sun'].map((id) => ({ plan: makePlan({ id }), learning: null }));
    const [plan] = recordsOf(plansCsv(acceleratorLabs, [{ plan: PLAN, copies }], urlOf));
    expect(plan).toMatchObject({ copies: 'dew | sun' });
    const results = PLAN.learnings.map((learning) => ({ plan: PLAN, learning, copies: [{ plan: PLAN, learning }] }));
    expect(recordsOf(learningsCsv(acceleratorLabs, results, urlOf))[0]).toMatchObject({ copies: 'rain.insight-1' });
  });

  it('has every learning in one line', () => {
    const plan = makePlan({ id: 'wells', insights: ['Wells\n\nfail.'], barriers: ['Sand\nand salt.'] });
    const [record] = recordsOf(plansCsv(acceleratorLabs, [{ plan, copies: [] }], urlOf));
    expect(record).toMatchObject({ insights: 'Wells fail.', barriers: 'Sand and salt.' });
    const results = plan.learnings.map((learning) => ({ plan, learning, copies: [] }));
    const texts = recordsOf(learningsCsv(acceleratorLabs, results, urlOf)).map(({ text }) => text);
    expect(texts).toEqual(['Wells fail.', 'Sand and salt.']);
  });

  it('of learnings has the facets of one value', () => {
    const results = PLAN.learnings.map((learning) => ({ plan: PLAN, learning, copies: [] }));
    const [record] = recordsOf(learningsCsv(WIDER, results, urlOf));
    expect(Object.keys(record ?? {})).toEqual([
      ...[
        'id',
        'role',
        'text',
        'title',
        'regionalHub',
        'kind',
        'year',
        'region',
        'country',
        'language',
        'budget',
        'url',
        'copies',
      ],
    ]);
    expect(record).toMatchObject({
      id: 'rain.insight-1',
      regionalHub: 'Nairobi',
      year: '2022',
      url: `${urlOf(PLAN)}#insight-1`,
    });
  });
});

describe('tables and JSON of the same plans', () => {
  let plans: readonly Plan[];
  beforeAll(async () => {
    ({ plans } = await readArchive(folderOf(inventedPlans())));
  });

  it('say the same of every facet', () => {
    const records = recordsOf(
      plansCsv(
        acceleratorLabs,
        plans.map((plan) => ({ plan, copies: [] })),
        urlOf,
      ),
    );
    expect(records.map(({ id }) => id)).toEqual(plans.map(({ id }) => id));
    for (const [at, plan] of plans.entries()) {
      const values = json(plan);
      for (const { name, exported, multiValued } of acceleratorLabs.facets) {
        if (exported === null) continue;
        const cell = records[at]?.[exported.name];
        const said = name === 'partner' ? facetValues(plan, name) : values[exported.name];
        expect(cell, `${plan.id} ${name}`).toBe(
          multiValued ? (said as string[]).join(' | ') : String((said as string | number | null) ?? ''),
        );
      }
    }
  });
});
