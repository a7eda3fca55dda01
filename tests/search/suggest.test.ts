import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.js';
import { makePlan } from '../support/make-plan.js';
import { searchFor } from '../support/search-for.js';

const index = buildIndex([
  makePlan({
    id: 'a',
    title: 'Waste banks by the lake',
    country: 'Kenya',
    themes: ['waste'],
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
const texts = (typed: string) => index.suggest(typed).map(({ text }) => text);

describe('suggest', () => {
  it('completes words, then phrases, from one letter on', () => {
    expect(texts('w')).toContain('waste');
    expect(texts('wast')).toContain('waste banks');
    expect(texts('informal w')).toContain('informal workers');
  });

  it('offers facet values and titles', () => {
    expect(index.suggest('ken')[0]).toEqual({
      text: 'country: Kenya',
      kind: 'facet',
      id: null,
      facet: { name: 'country', value: 'Kenya' },
    });
    expect(index.suggest('lake of')).toContainEqual({ text: 'Lake of lamps', kind: 'plan', id: 'b', facet: null });
  });

  it('forgives typing errors and missing accents', () => {
    expect(texts('wasre b')).toContain('waste banks');
    expect(texts('inforaml')).toContain('informal');
    expect(texts('educ')).toContain('éducation');
  });

  it('suggests only what leads to a result', () => {
    for (const typed of ['w', 'wa', 'i', 'informal workers s', 'éd', 'lak', 'b', 'p', 'waste banks inf']) {
      for (const { text, kind } of index.suggest(typed)) {
        if (kind === 'query') expect(searchFor(index, text).total).toBeGreaterThan(0);
      }
    }
  });

  it('suggests no word that stands in facet values alone, and none that a search would respell', () => {
    const slips = buildIndex([
      ...Array.from({ length: 20 }, (_, at) => makePlan({ id: `p${at}`, insights: ['Waste management'] })),
      makePlan({ id: 'slip', methods: ['Wasfography'], insights: ['Waste managemnt', 'Wastre'] }),
    ]);
    const words = ['was', 'wast', 'wastr', 'waste manage', 'wastre man', 'wasf'].flatMap((typed) =>
      slips.suggest(typed).flatMap(({ text, kind }) => (kind === 'query' ? [text] : [])),
    );
    expect(new Set(words)).toEqual(new Set(['waste', 'waste management']));
  });

  it('suggests words of a single plan', () => {
    const alone = buildIndex([makePlan({ id: 'one', title: 'Lanterns', insights: ['Two lanterns'] })]);
    expect(alone.suggest('l').map(({ text }) => text)).toEqual(['lanterns']);
    expect(alone.suggest('lan').map(({ kind }) => kind)).toContain('plan');
  });

  it('keeps to the limit, and has nothing for nothing', () => {
    expect(index.suggest('w', 2)).toHaveLength(2);
    for (const typed of ['', '  ', '-"*', 'qqqq', '__proto__']) expect(index.suggest(typed)).toEqual([]);
  });
});

describe('similar', () => {
  it('gives the plans that speak of the same things, with what they share in readable words', () => {
    const [first] = index.similar('a');
    expect(first?.plan.id).toBe('b');
    expect(first?.shares).toContain('waste banks');
  });

  it('never gives the plan itself, and nothing for an unknown one', () => {
    expect(index.similar('a').map(({ plan }) => plan.id)).not.toContain('a');
    expect(index.similar('__proto__')).toEqual([]);
  });
});
