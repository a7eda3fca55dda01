import { describe, expect, it } from 'vitest';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { queryOf, searchFor } from '../support/search-for.js';
import type { SearchQuery } from '../../src/query/search-query.js';

const index = indexOf([
  makePlan({
    id: 'a',
    title: 'Lamps of the harbour',
    country: 'Peru',
    insights: ['Lamp one lamp lamp', 'Lamp two lamp', 'Lamp three', 'Lamp four'],
    barriers: ['A lamp fell'],
  }),
  makePlan({
    id: 'b',
    title: 'Roads',
    country: 'Ghana',
    insights: ['A lamp at the very end of a long road that nobody swept'],
  }),
  makePlan({ id: 'c', title: 'Lamps again', country: 'Peru', insights: ['Nothing said here'] }),
]);

const found = async (q: string, rest: Partial<SearchQuery> = {}): Promise<string[]> =>
  (await searchFor(index, q, { view: 'learnings', ...rest })).hits.map(
    (hit) => `${hit.plan.id}.${hit.kind === 'learning' ? hit.learning.anchor : ''}`,
  );

describe('the view of learnings', () => {
  it('puts a plan’s third and later learnings after the first two of all others, and drops none', async () => {
    const all = await found('lamp');
    expect(all).toHaveLength(6);
    expect(all.slice(0, 3).filter((id) => id.startsWith('a.'))).toHaveLength(2);
    expect(all[2]).toBe('b.insight-1');
    expect((await searchFor(index, 'lamp', { view: 'learnings' })).total).toBe(6);
  });

  it('keeps to one role where asked', async () => {
    expect(await found('lamp', { role: 'barrier' })).toEqual(['a.barrier-1']);
  });

  it('finds by the learning’s own words, helped by the title and values of its plan', async () => {
    expect(await found('lamp')).not.toContain('c.insight-1');
    expect(await found('road peru')).toEqual(['b.insight-1']);
    expect(await found('four harbour', { match: 'all' })).toEqual(['a.insight-4']);
    expect(await found('four peru', { match: 'all' })).toEqual(['a.insight-4']);
  });

  it('takes one side of an OR for enough, a facet value or a title too', async () => {
    expect(await found('country:Ghana OR three')).toEqual(expect.arrayContaining(['a.insight-3', 'b.insight-1']));
    expect(await found('title:roads OR insight:three')).toEqual(expect.arrayContaining(['a.insight-3', 'b.insight-1']));
    expect(await found('country:Ghana OR three')).toHaveLength(2);
  });

  it('shows the passage of the learning alone', async () => {
    const { hits } = await searchFor(index, 'four', { view: 'learnings' });
    expect(hits.map((hit) => hit.snippets.map((snippet) => snippet.anchor))).toEqual([['insight-4']]);
    expect(hits[0]).toMatchObject({ kind: 'learning', learning: { text: 'Lamp four' }, marks: [{ start: 5, end: 9 }] });
  });

  it('keeps the learnings of one plan by score where its plans have another order', async () => {
    const plain = 'Somebody carried a lamp along a road that nobody had swept for years';
    const years = indexOf([
      makePlan({ id: 'p', year: 2021, insights: [plain, 'Lamp'] }),
      makePlan({ id: 'q', year: 2023, insights: [plain] }),
    ]);
    const { hits } = await searchFor(years, 'lamp', { view: 'learnings', sort: 'newest' });
    expect(hits.map((hit) => hit.kind === 'learning' && `${hit.plan.id}.${hit.learning.anchor}`)).toEqual([
      'q.insight-1',
      'p.insight-2',
      'p.insight-1',
    ]);
  });

  it('counts learnings in facets', async () => {
    const query = queryOf('lamp', { view: 'learnings' });
    expect((await index.facet(query, 'country')).map(({ value, count }) => [value, count])).toEqual([
      ['Peru', 5],
      ['Ghana', 1],
    ]);
  });

  it('lists every learning where there are no words', async () => {
    expect(await found('')).toHaveLength(7);
  });

  it('takes words from other roles of the plan where in= asks for them', async () => {
    const partners = indexOf([
      makePlan({ id: 'p', insights: ['First', 'Second'], partners: [{ name: 'Lamp Guild' }] }),
      makePlan({ id: 'q', insights: ['Lamp'] }),
    ]);
    const { hits } = await searchFor(partners, 'lamp', { view: 'learnings', in: ['partners'] });
    expect(hits.map((hit) => hit.plan.id)).toEqual(['p', 'p']);
    expect(hits.map((hit) => hit.snippets.map(({ anchor }) => anchor))).toEqual([['insight-1'], ['insight-2']]);
  });

  it('leaves the order of plans for previous and next alone', async () => {
    expect(await index.resultPlans(queryOf('lamp', { view: 'learnings' }))).toEqual(
      await index.resultPlans(queryOf('lamp')),
    );
  });
});
