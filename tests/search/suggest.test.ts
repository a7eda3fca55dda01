import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY, type SearchQuery } from '../../src/query/search-query.js';
import type { SearchIndex, Suggestion } from '../../src/search/search-index.js';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { searchFor } from '../support/search-for.js';

const index = indexOf([
  makePlan({
    id: 'a',
    title: 'Waste banks by the lake',
    country: 'Kenya',
    values: { theme: ['waste'] },
    insights: ['Waste banks train informal workers', 'Waste banks pay'],
  }),
  makePlan({
    id: 'b',
    title: 'Lake of lamps',
    country: 'Kenya',
    insights: ['Waste banks need informal workers', 'Informal workers stay'],
  }),
  makePlan({ id: 'c', title: 'Éducation du soir', country: 'Togo', language: 'fr', insights: ['L’éducation du soir'] }),
]);
const wordsOf = (suggestions: readonly Suggestion[]): string[] =>
  suggestions.flatMap((each) => (each.kind === 'query' ? [each.text] : []));
const suggestIn = (from: SearchIndex, q: string, limit = 8, rest: Partial<SearchQuery> = {}) =>
  from.suggest({ ...EMPTY_QUERY, ...rest, q }, limit);
const texts = async (typed: string): Promise<string[]> => wordsOf(await suggestIn(index, typed));

describe('suggest', () => {
  it('completes words, then phrases, from one letter on', async () => {
    expect(await texts('w')).toContain('waste');
    expect(await texts('wast')).toContain('waste banks');
    expect(await texts('informal w')).toContain('informal workers');
  });

  it('offers facet values and titles', async () => {
    expect(await suggestIn(index, 'ken')).toContainEqual({
      kind: 'facet',
      facet: 'country',
      value: 'Kenya',
      label: 'Kenya',
      q: '',
      total: 2,
    });
    expect(await suggestIn(index, 'lake of')).toContainEqual({
      kind: 'plan',
      id: 'b',
      title: 'Lake of lamps',
    });
  });

  it('offers no title for one or two letters, and no value of a facet that is not suggested', async () => {
    expect((await suggestIn(index, 'la')).map(({ kind }) => kind)).not.toContain('plan');
    expect((await suggestIn(index, 'clos')).map(({ kind }) => kind)).not.toContain('facet');
  });

  it('puts a title that begins as typed before one that has it further on', async () => {
    const titled = indexOf(['A lake', 'Lake shores'].map((title, at) => makePlan({ id: `p${at}`, title })));
    const titles = (await suggestIn(titled, 'lake')).flatMap((each) => (each.kind === 'plan' ? [each.title] : []));
    expect(titles).toEqual(['Lake shores', 'A lake']);
  });

  it('puts words that stand side by side before words that more plans have somewhere', async () => {
    const apart = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      makePlan({ id, insights: ['Waste is heavy. Management is light.'] }),
    );
    const together = ['f', 'g'].map((id) => makePlan({ id, insights: ['Waste markets'] }));
    const [first] = wordsOf(await suggestIn(indexOf([...apart, ...together]), 'waste m'));
    expect(first).toBe('waste markets');
  });

  it('gives no kind more than its share', async () => {
    const words = ['lanbar', 'landog', 'lanfig', 'lanhut', 'lanjam', 'lankit', 'lanmop', 'lanpan'];
    const many = indexOf(
      words.map((word) => makePlan({ id: word, title: `Lan ${word}`, insights: [word], values: { theme: [word] } })),
    );
    const kinds = (await suggestIn(many, 'lan', 100)).map(({ kind }) => kind);
    const count = (wanted: Suggestion['kind']): number => kinds.filter((kind) => kind === wanted).length;
    expect({ query: count('query'), facet: count('facet'), plan: count('plan') }).toEqual({
      query: 6,
      facet: 3,
      plan: 3,
    });
  });

  it('forgives typing errors and missing accents', async () => {
    expect(await texts('wasre b')).toContain('wasre banks');
    expect(await texts('inforaml')).toContain('informal');
    expect(await texts('educ')).toContain('éducation');
    // Two slips in a short word are another word.
    expect(await texts('ibforaml')).toContain('informal');
    expect(await texts('ibfomal')).toEqual([]);
  });

  it('suggests only what leads to a result', async () => {
    for (const typed of ['w', 'wa', 'i', 'informal workers s', 'éd', 'lak', 'b', 'p', 'waste banks inf']) {
      for (const text of await texts(typed)) {
        expect((await searchFor(index, text)).total).toBeGreaterThan(0);
      }
    }
  });

  it('suggests no word that stands in facet values alone', async () => {
    const labelled = indexOf([
      ...Array.from({ length: 20 }, (_, at) => makePlan({ id: `p${at}`, insights: ['Waste management'] })),
      makePlan({ id: 'label', values: { method: ['Wasfography'] }, insights: ['Waste'] }),
    ]);
    const found = await Promise.all(['was', 'wast', 'wasf'].map((typed) => suggestIn(labelled, typed)));
    expect(new Set(found.flatMap(wordsOf))).toEqual(new Set(['waste', 'waste management']));
  });

  it('suggests words of a single plan', async () => {
    const alone = indexOf([makePlan({ id: 'one', title: 'Lanterns', insights: ['Two lanterns'] })]);
    expect(wordsOf(await suggestIn(alone, 'l'))).toEqual(['lanterns']);
    expect((await suggestIn(alone, 'lan')).map(({ kind }) => kind)).toContain('plan');
  });

  it('keeps to the limit, and has nothing for nothing', async () => {
    expect(await suggestIn(index, 'w', 2)).toHaveLength(2);
    for (const typed of ['', '  ', '-"*', 'qqqq', '__proto__']) expect(await suggestIn(index, typed)).toEqual([]);
  });
});

describe('what was typed before the last word', () => {
  it.each<[string, string]>([
    ['Waste -sta', 'Waste -stay'],
    ['waste NOT lam', 'waste NOT lamps'],
    ['"waste b', '"waste banks"'],
    ['country:Ken', 'country:Kenya'],
    ['insight:wor', 'insight:workers'],
    ['lamps OR inf', 'lamps OR informal'],
    ['(lamps OR wor', '(lamps OR workers'],
  ])('stays to the letter: %s', async (typed, expected) => {
    expect(await texts(typed)).toContain(expected);
  });

  it('stays a search beside a filter that is taken, with the other filters and the view', async () => {
    const [facet] = (await suggestIn(index, 'waste ken')).filter(({ kind }) => kind === 'facet');
    expect(facet).toMatchObject({ value: 'Kenya', q: 'waste', total: 2 });
  });

  it('is counted as the search it leads to, under the filters there are', async () => {
    const facets = new Map([['theme', ['waste']]]);
    for (const each of await suggestIn(index, 'wast', 8, { facets })) {
      if (each.kind !== 'query') continue;
      expect(each.total).toBe((await searchFor(index, each.text, { facets })).total);
    }
    expect(await suggestIn(index, 'sta', 8, { facets })).toEqual([]);
  });

  it('comes in groups: searches, filters, plans', async () => {
    const kinds = (await suggestIn(index, 'wast')).map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => 'query facet plan'.indexOf(a) - 'query facet plan'.indexOf(b)));
    expect(new Set(kinds).size).toBe(3);
  });
});

describe('similar', () => {
  it('gives the plans that speak of the same things, with what they share in readable words', async () => {
    const [first] = await index.similar('a');
    expect(first?.plan.id).toBe('b');
    expect(first?.shares).toContain('waste banks');
  });

  it('puts what stands in the title above what is said in passing', async () => {
    const plans = indexOf([
      makePlan({
        id: 'a',
        title: 'Lantern walks',
        answers: { background: 'One lantern, a ladder, another ladder and a third ladder.' },
      }),
      makePlan({ id: 'b', title: 'Roofs', answers: { background: 'A ladder here' } }),
      makePlan({ id: 'c', title: 'Roofs', answers: { background: 'A lantern here' } }),
      makePlan({ id: 'd', title: 'Roofs', answers: { background: 'A meadow here' } }),
    ]);
    expect((await plans.similar('a')).map(({ plan }) => plan.id)).toEqual(['c', 'b']);
  });

  it('goes by a subject more than by a country, and never says that a country is shared', async () => {
    const plans = indexOf([
      makePlan({ id: 'a', country: 'Peru', insights: ['Peru has lanterns', 'Peru lights lanterns'] }),
      makePlan({ id: 'b', country: 'Peru', insights: ['Peru has roads'] }),
      makePlan({ id: 'c', country: 'Ghana', insights: ['Ghana has lanterns'] }),
      ...['d', 'e', 'f'].map((id) => makePlan({ id, country: 'Ghana', insights: ['Ghana has meadows'] })),
    ]);
    const similar = await plans.similar('a');
    expect(similar.map(({ plan }) => plan.id)).toEqual(['c', 'b']);
    expect(similar.flatMap(({ shares }) => shares)).toEqual(['lanterns']);
  });

  it('goes by what a plan says again and again more than by two things that it says twice', async () => {
    const plans = indexOf([
      makePlan({ id: 'a', answers: { background: `${'lantern '.repeat(30)} meadow meadow zither zither` } }),
      makePlan({ id: 'b', answers: { background: 'meadow zither' } }),
      makePlan({ id: 'c', answers: { background: 'lantern basket' } }),
      ...['d', 'e', 'f'].map((id) => makePlan({ id, answers: { background: 'ladder road' } })),
    ]);
    expect((await plans.similar('a')).map(({ plan }) => plan.id)).toEqual(['c', 'b']);
  });

  it('goes by what was learnt more than by the evidence', async () => {
    const plans = indexOf([
      makePlan({ id: 'a', answers: { evidence: 'meadow meadow' }, insights: ['lantern', 'lantern'] }),
      makePlan({ id: 'b', answers: { background: 'meadow' } }),
      makePlan({ id: 'c', answers: { background: 'lantern' } }),
      ...['d', 'e', 'f'].map((id) => makePlan({ id, answers: { background: 'ladder' } })),
    ]);
    expect((await plans.similar('a')).map(({ plan }) => plan.id)).toEqual(['c', 'b']);
  });

  it('does not go by a word that the plan says once', async () => {
    const plans = indexOf([
      makePlan({ id: 'a', insights: ['A lantern, a ladder and a ladder'] }),
      makePlan({ id: 'b', insights: ['A lantern, a second lantern'] }),
      makePlan({ id: 'c', insights: ['A ladder'] }),
    ]);
    expect((await plans.similar('a')).map(({ plan }) => plan.id)).toEqual(['c']);
  });

  it('names three things at most that two plans share, and none that many others have', async () => {
    const words = ['lantern', 'ladder', 'saddle', 'zither'];
    const said = (some: readonly string[]): string[] => [...some, ...some].map((word) => `The ${word}.`);
    const plans = indexOf([
      makePlan({ id: 'a', insights: said(['meadow', ...words]) }),
      makePlan({ id: 'b', insights: said(['meadow', ...words]) }),
      ...Array.from({ length: 9 }, (_, at) =>
        makePlan({ id: `x${at}`, insights: said([at < 4 ? 'meadow' : 'river']) }),
      ),
    ]);
    const [first, second] = await plans.similar('a');
    expect(first?.plan.id).toBe('b');
    expect(first?.shares).toHaveLength(3);
    expect(words).toEqual(expect.arrayContaining([...(first?.shares ?? [])]));
    expect(second?.shares).toEqual([]);
  });

  it('never gives the plan itself, and nothing for an unknown one', async () => {
    expect((await index.similar('a')).map(({ plan }) => plan.id)).not.toContain('a');
    expect(await index.similar('__proto__')).toEqual([]);
  });
});
