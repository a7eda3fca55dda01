import { describe, expect, it } from 'vitest';
import { FACETS } from '../../src/plan/facet.js';
import { buildIndex } from '../../src/search/build-index.js';
import { makePlan } from '../support/make-plan.js';
import { queryOf, searchFor } from '../support/search-for.js';

const sketches = [
  makePlan({ id: 'b', year: 2023, country: 'Peru', insights: ['Lamps'], barriers: ['Rain'] }),
  makePlan({ id: 'a', year: 2021, country: 'Kenya', insights: ['Ladders', 'Lamps'] }),
];

describe('buildIndex', () => {
  it('works on nothing at all', () => {
    const empty = buildIndex([]);
    expect(empty.corpus).toEqual({ plans: 0, learnings: 0, insights: 0, barriers: 0, countries: 0, years: [] });
    for (const q of ['', 'lamp', '"a lamp" -x*', 'lamp*']) {
      for (const view of ['plans', 'learnings'] as const) {
        expect(searchFor(empty, q, { view })).toMatchObject({ total: 0, page: 1, pages: 1, hits: [] });
      }
    }
    expect(empty.suggest('la')).toEqual([]);
    expect(empty.similar('a')).toEqual([]);
    expect(empty.search(queryOf('')).facets.size).toBe(FACETS.length);
  });

  it('works on a plan that says nothing, and on one plan', () => {
    expect(searchFor(buildIndex([makePlan({ id: 'x', title: '' })]), '').hits[0]?.snippets).toEqual([]);
    expect(searchFor(buildIndex(sketches.slice(0, 1)), 'lamp').total).toBe(1);
  });

  it('gives the figures of the corpus', () => {
    expect(buildIndex(sketches).corpus).toEqual({
      plans: 2,
      learnings: 4,
      insights: 3,
      barriers: 1,
      countries: 2,
      years: [2021, 2023],
    });
  });

  it('answers the same whatever the order of the files, under one generation', () => {
    const one = buildIndex(sketches);
    const other = buildIndex(sketches.toReversed());
    expect(other.generation).toBe(one.generation);
    for (const q of ['', 'lamp', 'la', 'ladders rain'])
      expect(other.search(queryOf(q))).toEqual(one.search(queryOf(q)));
    expect(buildIndex(sketches.slice(0, 1)).generation).not.toBe(one.generation);
  });

  it('moves a page that is none to the nearest', () => {
    const many = buildIndex(Array.from({ length: 21 }, (_, at) => makePlan({ id: `p${at}`, insights: ['lamp'] })));
    expect(searchFor(many, 'lamp', { page: 99 })).toMatchObject({ page: 3, pages: 3, total: 21, perPage: 10 });
    expect(searchFor(many, 'lamp', { page: 99 }).hits).toHaveLength(1);
    expect(searchFor(many, 'lamp', { page: -1 }).page).toBe(1);
    expect(many.resultIds(queryOf('lamp'))).toHaveLength(21);
  });

  it.each([
    ['26 letters', 'abcdefghijklmnopqrstuvwxyz'.split('').join(' ')],
    ['1,000 distinct words', Array.from({ length: 1000 }, (_, at) => `w${at}`).join(' ')],
    ['one word of 400 letters', 'x'.repeat(400)],
    [
      '32 misspelt words',
      Array.from({ length: 32 }, (_, at) => `lampss${String.fromCharCode(97 + (at % 26))}`).join(' '),
    ],
    ['only operators', '-"*()'],
    ['eight prefixes', 'a* b* c* d* e* f* g* h*'],
  ])('answers %s without harm', (_name, q) => {
    const index = buildIndex(sketches);
    expect(() => index.search(queryOf(q))).not.toThrow();
    expect(() => index.highlighter(queryOf(q))('Lamps')).not.toThrow();
  });
});
