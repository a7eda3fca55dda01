import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../../src/query/search-query.js';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { queryOf } from '../support/search-for.js';

const plans = [
  makePlan({
    id: 'a',
    year: 2022,
    country: 'Kenya',
    values: { region: ['RBA'], sdg: ['5'], topic: ['finance'] },
    insights: ['Waste pays.'],
  }),
  makePlan({ id: 'b', year: 2021, country: 'South Africa', values: { region: ['RBA'] }, insights: ['Waste costs.'] }),
  makePlan({
    id: 'c',
    year: 2021,
    country: 'Laos',
    values: { region: ['RBAP'], sdg: ['13'] },
    insights: ['Waste rots.'],
  }),
  makePlan({ id: 'd', year: 2020, country: 'Peru', language: 'es', insights: ['Waste is in the way.'] }),
];
const index = indexOf(plans);
const refined = async (q: string, over: Partial<SearchQuery> = {}) =>
  (await index.search(queryOf(q, over))).refinements.map(({ choices, q: rest, total }) => {
    const what = choices.map((choice) =>
      choice.kind === 'answer' ? choice.answer : `${choice.facet}=${choice.values.join('|')}`,
    );
    return `${what.join(' ')} [${rest}] ${total}`;
  });

describe('what a query says it is after', () => {
  it.each([
    ['SDG5', ['sdg=5 [] 1']],
    ['SDG 5', ['sdg=5 [] 1']],
    ['ODD 13', ['sdg=13 [] 1']],
    ['waste gender equality', ['sdg=5 [waste] 1']],
    [
      'waste in Africa 2021',
      ['region=RBA year=2021 [waste] 1', 'region=RBA [waste 2021] 1', 'year=2021 [waste in Africa] 1'],
    ],
    ['waste projects in Africa', ['region=RBA [waste] 2']],
    ['waste Afrique du Sud', ['country=South Africa [waste] 1']],
    ['waste in the Lao PDR', ['country=Laos [waste] 1']],
    ['waste in Asia', ['region=RBAP [waste] 1']],
    ['waste and money for the informal economy', []],
    ['waste finance', ['topic=finance [waste] 1']],
    ['Spanish waste', ['lang=es [waste] 1']],
  ])('is offered as a filter in place of its words: %s', async (q, offered) => {
    expect(await refined(q)).toEqual(offered);
  });

  it.each(['waste -Kenya', '"Kenya waste"', 'Kenya OR Peru', 'country:Kenya', 'waste 5', 'waste en', '(Kenya waste)'])(
    'is no word that a sign belongs to, no bare number, no short word: %s',
    async (q) => {
      expect(await refined(q)).toEqual([]);
    },
  );

  it('is not offered where it is chosen already, or finds nothing', async () => {
    expect(await refined('waste Kenya', { facets: new Map([['country', ['Kenya']]]) })).toEqual([]);
    expect(await refined('rots Kenya')).toEqual([]);
  });

  it('leads to as many results as it says, with every other filter', async () => {
    const facets = new Map([['year', ['2021']]]);
    const { refinements } = await index.search(queryOf('waste Africa', { facets }));
    const [region] = refinements;
    const chosen = new Map(facets).set('region', ['RBA']);
    const { total } = await index.search(queryOf('waste', { facets: chosen }));
    expect([region?.total, total]).toEqual([1, 1]);
  });
});

describe('the kind of answer that a query asks for', () => {
  const asked = indexOf([
    makePlan({ id: 'a', country: 'Senegal', insights: ['Waste pays.'], barriers: ['Waste permits were slow.'] }),
    makePlan({ id: 'b', insights: ['The road is long.'], partners: [{ name: 'Waste Guild' }] }),
  ]);
  const choices = async (q: string, over: Partial<SearchQuery> = {}) =>
    (await asked.search(queryOf(q, over))).refinements.map(({ choices: own, q: rest, total }) => {
      const what = own.map((choice) => (choice.kind === 'answer' ? choice.answer : choice.facet));
      return `${what.join(' ')} [${rest}] ${total}`;
    });

  it.each([
    ['what stood in the way of waste projects', ['barrier [waste projects] 1']],
    ['waste barriers', ['barrier [waste] 1']],
    ['Which obstacles, waste?', ['barrier [waste?] 1']],
    ['quels obstacles déchets', ['barrier [déchets] 1']],
    ['what did we learn about waste', ['insight [waste] 1']],
    ['qué aprendieron sobre waste', ['insight [waste] 1']],
    ['who worked with the waste guild', ['partner [waste guild] 1']],
    ['qui a travaillé avec waste guild au Sénégal', ['partner [waste guild au Sénégal] 1']],
  ])('is offered: %s', async (q, offered) => {
    expect((await choices(q)).slice(0, 1)).toEqual(offered);
  });

  it('is offered together with the values that are named, first, and with each alone', async () => {
    expect(await choices('barriers to waste projects in Senegal')).toEqual([
      'barrier country [waste] 1',
      'barrier [waste projects in Senegal] 1',
      'country [barriers to waste] 1',
    ]);
    // Of two kinds of answer the first: no search gives both.
    expect((await choices('lessons and barriers waste Senegal'))[0]).toMatch(/^insight country /);
  });

  it('is not offered again where it is chosen', async () => {
    expect(await choices('waste barriers', { view: 'learnings', role: 'barrier' })).toEqual([]);
  });

  it('is no content where the query has some', async () => {
    const { hits } = await asked.search(queryOf('what stood in the way of waste'));
    expect(hits.flatMap(({ missingTerms }) => missingTerms)).toEqual([]);
    // Searched as typed, every word is one.
    const typed = await asked.search(queryOf('what stood in the way of waste', { spell: false }));
    expect(typed.hits.flatMap(({ missingTerms }) => missingTerms)).toContain('stood');
  });

  it.each([
    ['barriers waste', 'waste'],
    ['lessons on waste', 'waste'],
    ['partners in waste', 'waste'],
  ])('is no content where one word before the query names it: %s', async (q, content) => {
    const [named, plain] = await Promise.all([asked.search(queryOf(q)), asked.search(queryOf(content))]);
    expect(named.hits.map(({ plan, missingTerms }) => [plan.id, missingTerms])).toEqual(
      plain.hits.map(({ plan }) => [plan.id, []]),
    );
  });

  it.each(['waste barriers', 'partners waste', 'partners UN waste'])(
    'is content where a word of it stands elsewhere: %s',
    async (q) => {
      const { hits } = await asked.search(queryOf(q));
      expect(hits.flatMap(({ missingTerms }) => missingTerms)).not.toEqual([]);
    },
  );
});

describe('a span of years', () => {
  it.each([
    ['waste 2021-2022', ['year=2021|2022 [waste] 3']],
    ['waste 2021 to 2022', ['year=2021|2022 [waste] 3']],
    ['waste entre 2020 y 2022', ['year=2020|2021|2022 [waste] 4']],
  ])('is one filter: %s', async (q, offered) => {
    expect(await refined(q)).toEqual(offered);
  });

  it('is not made of two years that are merely named', async () => {
    expect((await refined('waste 2021 and 2022')).filter((offer) => offer.includes('|'))).toEqual([]);
  });
});
