import { describe, expect, it } from 'vitest';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { allIds, markedWords, searchFor } from '../support/search-for.js';

const index = indexOf([
  makePlan({ id: 'hyphen', insights: ['Collect e-waste; a start-up for day-to-day repair, M&E and COVID-19'] }),
  makePlan({ id: 'joined', insights: ['Collect ewaste; a startup for repair and COVID19'] }),
  makePlan({ id: 'spaced', insights: ['Collect e waste; a start up for repair and COVID 19'] }),
  makePlan({ id: 'parts', insights: ['To collect waste, we start to wind up today: M, E, 19'] }),
  makePlan({ id: 'numbers', insights: ['1,000 lamps burn 24/7, 3.5 hours at 10% of the cost, one of 5-10'] }),
  makePlan({ id: 'plain', insights: ['1000 lamps and 1 000 wicks, 3,5 hours, 10 % less, 5 or 10, 24 of 7'] }),
  makePlan({ id: 'dotted', insights: ['The N.G.O. and the A.I. of SafeBoda'] }),
  makePlan({ id: 'plainly', insights: ['The NGO, the AI and the boda'] }),
  makePlan({ id: 'water', insights: ['Wastewater plants'] }),
]);

describe('compounds', () => {
  it.each<[string, string[]]>([
    ['e-waste', ['hyphen', 'joined', 'spaced']],
    ['ewaste', ['hyphen', 'joined', 'spaced']],
    ['E–Waste', ['hyphen', 'joined', 'spaced']],
    ['start-up', ['hyphen', 'joined', 'spaced']],
    ['startups', ['hyphen', 'joined', 'spaced']],
    ['start up', ['hyphen', 'joined', 'spaced']],
    ['COVID-19', ['hyphen', 'joined', 'spaced']],
    ['covid19', ['hyphen', 'joined', 'spaced']],
    ['covid 19', ['hyphen', 'joined', 'spaced']],
    ['M&E', ['hyphen']],
    ['M & E', ['hyphen']],
    ['24/7', ['numbers']],
    ['5-10', ['numbers']],
    ['3.5', ['numbers', 'plain']],
    ['"3.5"', ['numbers', 'plain']],
    ['1,000', ['numbers', 'plain']],
    ['1 000', ['numbers', 'plain']],
    ['10%', ['numbers', 'plain']],
    ['N.G.O.', ['dotted', 'plainly']],
    ['NGO', ['dotted', 'plainly']],
    ['SafeBoda', ['dotted']],
    ['boda', ['dotted', 'plainly']],
    ['day-to-day', ['hyphen']],
    ['today', ['parts']],
    ['waste water plants', ['water']],
  ])('%s finds every spelling of it, and no parts', async (q, expected) => {
    expect((await allIds(index, q, { match: 'all' })).sort()).toEqual([...expected].sort());
  });

  it('rank the spelling typed first', async () => {
    for (const [q, id] of [
      ['e-waste', 'hyphen'],
      ['ewaste', 'joined'],
      ['startup', 'joined'],
      ['start-up', 'hyphen'],
    ] as const)
      expect((await allIds(index, q))[0]).toBe(id);
  });

  it('are marked whole, and no single letter of them', async () => {
    expect(new Set(markedWords(await searchFor(index, 'e-waste')))).toEqual(new Set(['e-waste', 'ewaste', 'e waste']));
    expect(new Set(markedWords(await searchFor(index, 'M&E')))).toEqual(new Set(['M&E']));
  });

  it('are not what one plan alone runs together, nor a word beside any number', async () => {
    const some = indexOf([
      makePlan({ id: 'slip', insights: ['We bury the waste–if it burns'] }),
      makePlan({ id: 'waste', insights: ['Waste, and if need be fire'] }),
      makePlan({ id: 'two', insights: ['In phase 2 we met; phase 1 was short'] }),
      makePlan({ id: 'apart', insights: ['A phase, with 2 women and 2 men'] }),
      makePlan({ id: 'women', insights: [`Women 2 ${'women and women '.repeat(20)}`] }),
    ]);
    expect((await allIds(some, 'waste if')).sort()).toEqual(['slip', 'waste']);
    expect(await allIds(some, 'phase 2', { match: 'all' })).toEqual(['two']);
    expect((await allIds(some, 'women 2', { match: 'all' })).sort()).toEqual(['apart', 'women']);
  });

  it('are looked for as their words where no plan writes them as one, and never by one word alone', async () => {
    const some = indexOf([
      makePlan({ id: 'both', insights: ['Solar lamps here'] }),
      makePlan({ id: 'one', insights: ['A solar panel and lamps'] }),
    ]);
    expect(await allIds(some, 'solar-lamps')).toEqual(['both']);
    expect(await allIds(some, 'solar&lamps')).toEqual([]);
    expect((await searchFor(some, 'solar&lamps')).warnings).toMatchObject([
      { code: 'word-unknown', word: 'solar&lamps' },
    ]);
  });
});

describe('words in capitals', () => {
  const capitals = indexOf([
    makePlan({ id: 'agency', insights: ['Work with UN Women and the WHO on IT skills, paid in US dollars'] }),
    makePlan({ id: 'little', insights: ['Women who skip it, un peu: it gave us, and us, and us skills and dollars'] }),
    makePlan({ id: 'aids', insights: ['AIDS, AIDS and visual aids, aids for all'] }),
    makePlan({ id: 'help', insights: ['Aid that aids the young, and aids the old'] }),
    makePlan({ id: 'ngo', insights: ['The NGO and an ngo'] }),
    makePlan({ id: 'shout', insights: ['WHAT IT TAKES TO SHOUT'] }),
  ]);

  it.each<[string, string[]]>([
    ['WHO', ['agency']],
    ['IT', ['agency']],
    ['UN Women', ['agency']],
    ['US dollars', ['agency']],
    ['AIDS', ['aids']],
    ['aids', ['aids', 'help']],
    ['us dollars', ['agency', 'little']],
    ['ngo', ['ngo']],
    ['NGO', ['ngo']],
    ['N.G.O.', ['ngo']],
    ['"IT skills"', ['agency']],
  ])('%s finds the acronym where the letters are another word too', async (q, expected) => {
    expect((await allIds(capitals, q, { match: 'all' })).sort()).toEqual(expected);
  });
});

describe('phrases', () => {
  const sentences = indexOf([
    makePlan({ id: 'apart', insights: ['We served women. Gathered were all. St. Lucia has waste\nmanagement'] }),
    makePlan({ id: 'near', insights: ['Women gathered in Lucia for waste-management (solid) e-waste bins'] }),
  ]);

  it.each<[string, string[]]>([
    ['"women gathered"', ['near']],
    ['"waste management"', ['near']],
    ['"St Lucia"', ['apart']],
    ['"St. Lucia"', ['apart']],
    ['"waste management solid"', ['near']],
    ['"e-waste bins"', ['near']],
    ['"waste bins"', ['near']],
    ['"ewaste bins"', ['near']],
  ])('%s stays within a sentence', async (q, expected) => {
    expect((await allIds(sentences, q)).sort()).toEqual(expected);
  });
});

describe('groups', () => {
  const grouped = indexOf([
    makePlan({ id: 'a', insights: ['waste plastic'] }),
    makePlan({ id: 'b', insights: ['waste paper'] }),
    makePlan({ id: 'c', insights: ['waste management'] }),
    makePlan({ id: 'd', insights: ['compost'] }),
  ]);

  it.each<[string, string[]]>([
    ['waste -(plastic OR paper)', ['c']],
    ['waste NOT (plastic paper)', ['a', 'b', 'c']],
    ['(waste management) OR compost', ['c', 'd']],
    ['compost OR (waste -(plastic OR paper))', ['c', 'd']],
    ['waste AND paper', ['b']],
    ['waste +paper', ['b']],
  ])('%s', async (q, expected) => {
    expect((await allIds(grouped, q)).sort()).toEqual(expected);
  });

  it('mark the words within their brackets, but none that is excluded', async () => {
    expect(markedWords(await searchFor(grouped, 'compost OR (waste -(plastic OR paper))')).sort()).toEqual([
      'compost',
      'waste',
    ]);
  });
});

describe('names of places', () => {
  const places = indexOf([
    makePlan({ id: 'za', country: 'South Africa', insights: ['Learnt in South Africa'] }),
    makePlan({ id: 'sd', country: 'Sudan', insights: ['Learnt in Sudan, in the south of Africa'] }),
    makePlan({ id: 'eg', country: 'Egypt', insights: ['Learnt in Egypt'] }),
  ]);

  it.each<[string, string[]]>([
    ['Afrique du Sud', ['za']],
    ['Sudáfrica', ['za']],
    ['Égypte', ['eg']],
    ['country:Égypte', ['eg']],
    ['country:"Afrique du Sud"', ['za']],
    ['pays:Egipto', ['eg']],
    ['learnt Égypte', ['eg']],
  ])('%s is understood in any language of the interface', async (q, expected) => {
    expect(await allIds(places, q, { match: 'all' })).toEqual(expected);
  });
});
