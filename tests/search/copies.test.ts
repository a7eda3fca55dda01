import { describe, expect, it } from 'vitest';
import { withCopies } from '../../src/ingest/copies/find-copies.js';
import type { Hit, LearningHit } from '../../src/search/search-index.js';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { queryOf, searchFor } from '../support/search-for.js';

const LONG = `A rota of lamps for the harbour. ${Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')}`;
const INSIGHT = 'Lamps that nobody owns are lamps that nobody mends.';

const plans = withCopies([
  makePlan({ id: 'a', country: 'Kenya', year: 2021, answers: { background: LONG }, insights: [INSIGHT] }),
  makePlan({
    id: 'b',
    country: 'Peru',
    year: 2023,
    answers: { background: LONG },
    insights: ['A lamp is not a plan.'],
  }),
  makePlan({
    id: 'c',
    country: 'Ghana',
    year: 2022,
    insights: [INSIGHT],
    barriers: ['No oil for any lamp on Sundays.'],
  }),
]);
const index = indexOf(plans);
const idOf = ({ plan }: Hit): string => plan.id;
const placeOf = (hit: Hit): string => `${hit.plan.id}#${(hit as LearningHit).learning.anchor}`;

describe('plans of the same text', () => {
  it('are one result, the first in the order, that names the others', async () => {
    const results = await searchFor(index, 'lamps', { sort: 'newest' });
    expect(results.total).toBe(2);
    expect(results.hits.map(idOf)).toEqual(['b', 'c']);
    expect(results.hits.map(({ copies }) => copies.map(({ plan }) => plan.id))).toEqual([['a'], []]);
    expect((await searchFor(index, 'lamps', { sort: 'oldest' })).hits.map(idOf)).toEqual(['a', 'c']);
  });

  it('are found by whichever of them the filters let through', async () => {
    const results = await searchFor(index, 'lamps', { facets: new Map([['country', ['Kenya']]]) });
    expect(results.hits.map(idOf)).toEqual(['a']);
    expect(results.hits[0]?.copies.map(({ plan }) => plan.id)).toEqual(['b']);
  });

  it('count once in a total, and in each value that one of them has', async () => {
    const countries = (await searchFor(index, 'lamps')).facets.get('country') ?? [];
    expect(Object.fromEntries(countries.map(({ value, count }) => [value, count]))).toEqual({
      Kenya: 1,
      Peru: 1,
      Ghana: 1,
    });
    expect(await index.count(queryOf('lamps'))).toMatchObject({ total: 2 });
  });

  it('have the place in the list of the one that stands there', async () => {
    const query = queryOf('lamps', { sort: 'newest' });
    expect(await index.position(query, 'a')).toEqual({ total: 2, at: 1, previous: null, next: 'c' });
    const filtered = { ...query, facets: new Map([['country', ['Peru']]]) };
    expect(await index.position(filtered, 'a')).toMatchObject({ total: 1, at: null });
  });

  it('are not similar plans of each other, and one of them is enough', async () => {
    expect((await index.similar('a')).map(({ plan }) => plan.id)).toEqual(['c']);
    expect((await index.similar('c')).map(({ plan }) => plan.id)).toHaveLength(1);
  });
});

describe('learnings of the same text', () => {
  const learnings = { view: 'learnings' } as const;

  it('are one result that names the other places', async () => {
    const results = await searchFor(index, 'lamps', { ...learnings, sort: 'oldest' });
    expect(results.hits.map(placeOf)).toEqual(['a#insight-1', 'c#barrier-1', 'b#insight-1']);
    expect(results.hits[0]?.copies.map(({ plan, learning }) => [plan.id, learning?.anchor])).toEqual([
      ['c', 'insight-1'],
    ]);
    const written = await index.resultLearnings(queryOf('lamps', learnings));
    expect(written.map(({ copies }) => copies.length).sort()).toEqual([0, 0, 1]);
  });

  it('are found by whichever the filters let through', async () => {
    const results = await searchFor(index, 'lamps', { ...learnings, facets: new Map([['country', ['Ghana']]]) });
    expect(results.hits.map(placeOf).sort()).toEqual(['c#barrier-1', 'c#insight-1']);
  });

  it('are named by their plan too', async () => {
    const { plan, learnings: own } = await index.copies('c');
    expect(plan).toEqual([]);
    expect([...own].map(([anchor, copies]) => [anchor, copies.map((copy) => copy.plan.id)])).toEqual([
      ['insight-1', ['a']],
    ]);
    expect(await index.copies('nowhere')).toEqual({ plan: [], learnings: new Map() });
  });
});
