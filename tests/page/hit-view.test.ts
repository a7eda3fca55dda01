import { describe, expect, it } from 'vitest';
import { hitView, type HitView } from '../../src/page/hit-view.js';
import { pageContext } from '../../src/page/page-context.js';
import { EMPTY_QUERY, type SearchQuery } from '../../src/query/search-query.js';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { PAGE_SITE } from '../support/page-site.js';

const context = pageContext(PAGE_SITE, new Request('https://learnings.example/search'));
const FILLER = 'Neighbours met on the old bridge and spoke at length. '.repeat(20).trim();

async function viewOf(insight: string): Promise<HitView> {
  const query: SearchQuery = { ...EMPTY_QUERY, q: 'heron', view: 'learnings' };
  const { hits } = await indexOf([makePlan({ id: 'a', insights: [insight] })]).search(query);
  const [hit] = hits;
  if (hit === undefined) throw new Error('nothing was found');
  return hitView(context, query, hit);
}

const shown = (view: HitView): string => view.snippets[0]?.segments.map(({ text }) => text).join('') ?? '';
const marked = (view: HitView): readonly string[] =>
  view.snippets[0]?.segments.filter((segment) => segment.marked).map(({ text }) => text) ?? [];

describe('a single learning among the results', () => {
  it('is shown in full where it is short, every mark in it', async () => {
    const view = await viewOf('A heron came, and the heron stayed.');
    expect(shown(view)).toBe('A heron came, and the heron stayed.');
    expect(marked(view)).toEqual(['heron', 'heron']);
  });

  it('is cut where it is long: its beginning, with the marks that stand there', async () => {
    const view = await viewOf(`The heron came. ${FILLER} The heron stayed.`);
    expect(shown(view)).toMatch(/^The heron came\. Neighbours.{500,690} …$/);
    expect(marked(view)).toEqual(['heron']);
  });

  it('is shown from where it was found, if that is further down', async () => {
    const view = await viewOf(`${FILLER} Then a heron came.`);
    expect(shown(view)).toMatch(/^… .*heron/);
    expect(marked(view)).toEqual(['heron']);
  });
});
