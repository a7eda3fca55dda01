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
  it('counts a plan’s third and later learnings a little less each, and drops none', async () => {
    const say = (word: string): string => `Somebody carried a ${word} along the road`;
    const alike = indexOf([
      makePlan({ id: 'p', insights: ['lamp', 'lamp', 'lamp', 'lamp', 'road'].map(say) }),
      makePlan({ id: 'q', insights: [say('lamp')], answers: { background: 'lamp' } }),
      makePlan({ id: 'r', insights: [`${say('lamp')} that nobody had swept`] }),
    ]);
    const { hits, total } = await searchFor(alike, 'lamp', { view: 'learnings' });
    expect(total).toBe(6);
    // The third comes after what another plan says as well, and is still worth more than a longer text.
    expect(hits.map((hit) => hit.kind === 'learning' && `${hit.plan.id}.${hit.learning.anchor}`)).toEqual([
      'p.insight-1',
      'p.insight-2',
      'q.insight-1',
      'p.insight-3',
      'p.insight-4',
      'r.insight-1',
    ]);
    const [, second = 0, , third = 0, fourth = 0] = hits.map(({ score }) => score);
    expect([third / second, fourth / third]).toEqual([expect.closeTo(0.9), expect.closeTo(0.9)]);
  });

  it('puts two common words of its own before one rare one', async () => {
    const plain = Array.from({ length: 12 }, (_, at) =>
      makePlan({
        id: `z${String(at).padStart(2, '0')}`,
        insights: [['A private meadow', 'The sector of a road', 'A road'][at % 3] ?? ''],
      }),
    );
    const mixed = indexOf([
      makePlan({ id: 'a', insights: ['The board was rather late'] }),
      makePlan({ id: 'b', insights: ['A private one of the sector'] }),
      ...plain,
    ]);
    const { hits } = await searchFor(mixed, 'private sector board', { view: 'learnings' });
    expect(hits[0]?.plan.id).toBe('b');
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
