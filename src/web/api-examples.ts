import type { OperationId } from '../page/api-operations.js';
import type { Examples } from '../page/examples.js';
import type { Language } from '../plan/language.js';
import { EMPTY_QUERY, MAX_PER_PAGE, type SearchQuery } from '../query/search-query.js';
import { searchUrl } from '../query/search-url.js';
import type { SearchIndex } from '../search/search-index.js';
import { oncePerGeneration } from './once-per-generation.js';
import type { Site } from './site.js';

/** Addresses that show each operation at work, on what is in the folder. An empty folder has none of a plan. */
export type ApiExamples = Readonly<Record<OperationId, readonly string[]>>;

/** Letters of a word after which a person may look at the suggestions. */
const TYPED = 3;

/** Learnings one by one, of one role. */
const BARRIERS = { ...EMPTY_QUERY, view: 'learnings', role: 'barrier' } as const satisfies SearchQuery;

/** Examples in a language, of the index that answers now. */
export function apiExamples({
  index,
  profile,
}: Site): (language: Language, examples: Examples) => Promise<ApiExamples> {
  const { facets } = profile;
  const known = oncePerGeneration(index, async (asked) => {
    const [plan] = await asked.allPlans();
    const values = await Promise.all(facets.map(({ name }) => asked.facet(EMPTY_QUERY, name)));
    const filled = facets.flatMap(({ name, startList }, at) => {
      const [first] = values[at] ?? [];
      return first === undefined ? [] : [{ name, value: first.value, startList }];
    });
    return {
      id: plan?.id ?? null,
      title: plan?.title ?? '',
      facet: filled.find(({ startList }) => startList) ?? filled[0] ?? null,
    };
  });
  return async (language, examples) => {
    const { id, title, facet } = await known();
    const q = examples.queries[0] ?? '';
    const url = (path: string, query: Partial<SearchQuery>, more: Readonly<Record<string, string>> = {}): string =>
      searchUrl(`/api/v1${path}`, { ...EMPTY_QUERY, ...query }, facets, more);
    const ofBarriers = await wordsOfBarriers(index(), examples.queries);
    const typed = await beginningOf(index(), [...examples.queries, facet?.value ?? '', title]);
    const chosen = facet === null ? new Map<string, readonly string[]>() : new Map([[facet.name, [facet.value]]]);
    return {
      search: [
        url('/search', { q }),
        ...(facet === null ? [] : [url('/search', { facets: chosen, perPage: MAX_PER_PAGE })]),
        url('/search', { ...BARRIERS, q: ofBarriers }),
      ],
      plan: id === null ? [] : [url(`/plans/${encodeURIComponent(id)}`, {})],
      facet: facet === null ? [] : [url(`/facets/${facet.name}`, { q }, { hl: language })],
      suggest: [url('/suggest', { q: typed }, { hl: language })],
    };
  };
}

/** The first of these queries that finds a barrier; where none does, no words. */
async function wordsOfBarriers(index: SearchIndex, queries: readonly string[]): Promise<string> {
  for (const q of queries) if ((await index.count({ ...BARRIERS, q })).total > 0) return q;
  return '';
}

/** The first letters of the first of these texts of which something is suggested; none: no letters. */
async function beginningOf(index: SearchIndex, texts: readonly string[]): Promise<string> {
  for (const text of texts) {
    const typed = text.slice(0, TYPED).trim();
    if ((await index.suggest({ ...EMPTY_QUERY, q: typed }, 1)).length > 0) return typed;
  }
  return '';
}
