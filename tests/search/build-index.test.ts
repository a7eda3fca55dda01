import { describe, expect, it } from 'vitest';
import v8 from 'node:v8';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { FACETS } from '../../src/profile/facets.js';
import { buildIndex } from '../../src/search/build-index.js';
import { openIndex } from '../../src/search/open-index.js';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { queryOf, searchFor } from '../support/search-for.js';

const sketches = [
  makePlan({ id: 'b', year: 2023, country: 'Peru', insights: ['Lamps'], barriers: ['Rain'] }),
  makePlan({ id: 'a', year: 2021, country: 'Kenya', insights: ['Ladders', 'Lamps'] }),
];

describe('buildIndex', () => {
  it('works on nothing at all', async () => {
    const empty = indexOf([]);
    expect(empty.figures).toEqual({
      plans: 0,
      digests: 0,
      learnings: 0,
      insights: 0,
      barriers: 0,
      countries: 0,
      years: [],
    });
    for (const q of ['', 'lamp', '"a lamp" -x*', 'lamp*']) {
      for (const view of ['plans', 'learnings'] as const) {
        expect(await searchFor(empty, q, { view })).toMatchObject({ total: 0, page: 1, pages: 1, hits: [] });
      }
    }
    expect(await empty.suggest(queryOf('la'), 8)).toEqual([]);
    expect(await empty.similar('a')).toEqual([]);
    expect(await empty.plan('a')).toBeNull();
    expect((await empty.search(queryOf(''))).facets.size).toBe(FACETS.length);
  });

  it('works on a plan that says nothing, and on one plan', async () => {
    expect((await searchFor(indexOf([makePlan({ id: 'x', title: '' })]), '')).hits[0]?.snippets).toEqual([]);
    expect((await searchFor(indexOf(sketches.slice(0, 1)), 'lamp')).total).toBe(1);
  });

  it('has the same generation whenever its files came into this copy of the archive', () => {
    const at = (addedAt: string) => indexOf([makePlan({ id: 'a', addedAt })]).generation;
    expect(at('2024-01-01T00:00:00.000Z')).toBe(at('2025-01-01T00:00:00.000Z'));
  });

  it('gives the figures of the corpus', () => {
    expect(indexOf(sketches).figures).toEqual({
      plans: 2,
      digests: 0,
      learnings: 4,
      insights: 3,
      barriers: 1,
      countries: 2,
      years: [2021, 2023],
    });
  });

  it('answers the same whatever the order of the files, under one generation', async () => {
    const one = indexOf(sketches);
    const other = indexOf(sketches.toReversed());
    expect(other.generation).toBe(one.generation);
    for (const q of ['', 'lamp', 'la', 'ladders rain'])
      expect(await other.search(queryOf(q))).toEqual(await one.search(queryOf(q)));
    expect(indexOf(sketches.slice(0, 1)).generation).not.toBe(one.generation);
  });

  it('moves a page that is none to the nearest', async () => {
    const many = indexOf(Array.from({ length: 21 }, (_, at) => makePlan({ id: `p${at}`, insights: ['lamp'] })));
    expect(await searchFor(many, 'lamp', { page: 99 })).toMatchObject({ page: 3, pages: 3, total: 21, perPage: 10 });
    expect((await searchFor(many, 'lamp', { page: 99 })).hits).toHaveLength(1);
    expect((await searchFor(many, 'lamp', { page: -1 })).page).toBe(1);
    expect(await many.resultPlans(queryOf('lamp'))).toHaveLength(21);
    expect(await many.resultPlans(queryOf('lamp'), 5)).toHaveLength(5);
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
  ])('answers %s without harm', async (_name, q) => {
    const index = indexOf(sketches);
    await expect(index.search(queryOf(q))).resolves.toBeDefined();
    await expect(index.highlight(queryOf(q), ['Lamps'])).resolves.toHaveLength(1);
  });

  it.each([
    ['a structured clone', structuredClone],
    ['a file', (data: unknown) => v8.deserialize(v8.serialize(data)) as unknown],
  ])('survives %s: the opened copy answers the same', async (_name, copyOf) => {
    const data = buildIndex(sketches, acceleratorLabs);
    const [one, copy] = [openIndex(data), openIndex(copyOf(data) as typeof data)];
    expect(copy.generation).toBe(one.generation);
    for (const q of ['', 'lamp', 'ladders rain', 'year:2021', '"lamps" OR rain']) {
      for (const view of ['plans', 'learnings'] as const) {
        expect(await copy.search(queryOf(q, { view }))).toEqual(await one.search(queryOf(q, { view })));
      }
    }
    expect(await copy.suggest(queryOf('la'), 8)).toEqual(await one.suggest(queryOf('la'), 8));
    expect(await copy.similar('a')).toEqual(await one.similar('a'));
    expect(await copy.highlight(queryOf('lamp'), ['Two lamps'])).toEqual([[{ start: 4, end: 9 }]]);
  });

  it('says where a plan stands among the results, and which are beside it', async () => {
    const index = indexOf(['a', 'b', 'c'].map((id) => makePlan({ id, insights: ['lamp'] })));
    expect(await index.position(queryOf('lamp', { view: 'learnings' }), 'b')).toEqual({
      total: 3,
      at: 2,
      previous: 'a',
      next: 'c',
    });
    expect(await index.position(queryOf('lamp'), 'c')).toMatchObject({ at: 3, previous: 'b', next: null });
    expect(await index.position(queryOf('lamp'), 'zither')).toMatchObject({ total: 3, at: null, previous: null });
  });

  it('takes sixteen facets and no more', () => {
    const [first] = FACETS;
    if (first === undefined) throw new Error('no facet');
    const profileOf = (count: number) => ({
      ...acceleratorLabs,
      facets: Array.from({ length: count }, (_, at) => ({ ...first, name: `f${at}` })),
    });
    expect(() => buildIndex(sketches, profileOf(16))).not.toThrow();
    expect(() => buildIndex(sketches, profileOf(17))).toThrow('16 facets');
  });
});
