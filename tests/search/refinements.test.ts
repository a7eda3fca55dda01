import { describe, expect, it } from 'vitest';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { queryOf } from '../support/search-for.js';

const plans = [
  makePlan({
    id: 'a',
    year: 2022,
    country: 'Kenya',
    values: { region: ['RBA'], sdg: ['5'] },
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
const refined = async (q: string, over = {}) =>
  (await index.search(queryOf(q, over))).refinements.map(
    ({ facet, values, q, total }) => `${facet}=${values.join('|')} [${q}] ${total}`,
  );

describe('what a query says it is after', () => {
  it.each([
    ['SDG5', ['sdg=5 [] 1']],
    ['SDG 5', ['sdg=5 [] 1']],
    ['ODD 13', ['sdg=13 [] 1']],
    ['waste gender equality', ['sdg=5 [waste] 1']],
    ['waste in Africa 2021', ['region=RBA [waste 2021] 1', 'year=2021 [waste in Africa] 1']],
    ['waste Afrique du Sud', ['country=South Africa [waste] 1']],
    ['waste in the Lao PDR', ['country=Laos [waste] 1']],
    ['waste in Asia', ['region=RBAP [waste] 1']],
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
