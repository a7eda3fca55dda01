import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../src/search/search-index.js';
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
const texts = async (typed: string): Promise<string[]> => wordsOf(await index.suggest(typed));

describe('suggest', () => {
  it('completes words, then phrases, from one letter on', async () => {
    expect(await texts('w')).toContain('waste');
    expect(await texts('wast')).toContain('waste banks');
    expect(await texts('informal w')).toContain('informal workers');
  });

  it('offers facet values and titles', async () => {
    expect((await index.suggest('ken'))[0]).toEqual({
      kind: 'facet',
      facet: 'country',
      value: 'Kenya',
      label: 'Kenya',
    });
    expect(await index.suggest('lake of')).toContainEqual({
      kind: 'plan',
      id: 'b',
      title: 'Lake of lamps',
    });
  });

  it('forgives typing errors and missing accents', async () => {
    expect(await texts('wasre b')).toContain('waste banks');
    expect(await texts('inforaml')).toContain('informal');
    expect(await texts('educ')).toContain('éducation');
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
    const found = await Promise.all(['was', 'wast', 'wasf'].map((typed) => labelled.suggest(typed)));
    expect(new Set(found.flatMap(wordsOf))).toEqual(new Set(['waste', 'waste management']));
  });

  it('suggests words of a single plan', async () => {
    const alone = indexOf([makePlan({ id: 'one', title: 'Lanterns', insights: ['Two lanterns'] })]);
    expect(wordsOf(await alone.suggest('l'))).toEqual(['lanterns']);
    expect((await alone.suggest('lan')).map(({ kind }) => kind)).toContain('plan');
  });

  it('keeps to the limit, and has nothing for nothing', async () => {
    expect(await index.suggest('w', 2)).toHaveLength(2);
    for (const typed of ['', '  ', '-"*', 'qqqq', '__proto__']) expect(await index.suggest(typed)).toEqual([]);
  });
});

describe('similar', () => {
  it('gives the plans that speak of the same things, with what they share in readable words', async () => {
    const [first] = await index.similar('a');
    expect(first?.plan.id).toBe('b');
    expect(first?.shares).toContain('waste banks');
  });

  it('never gives the plan itself, and nothing for an unknown one', async () => {
    expect((await index.similar('a')).map(({ plan }) => plan.id)).not.toContain('a');
    expect(await index.similar('__proto__')).toEqual([]);
  });
});
