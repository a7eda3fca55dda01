import { EMPTY_QUERY, type SearchQuery } from '../../src/query/search-query.js';
import type { SearchIndex, SearchResults } from '../../src/search/search-index.js';

/** A search with all defaults but these. */
export function queryOf(q: string, rest: Partial<SearchQuery> = {}): SearchQuery {
  return { ...EMPTY_QUERY, q, ...rest };
}

export function searchFor(index: SearchIndex, q: string, rest: Partial<SearchQuery> = {}): Promise<SearchResults> {
  return index.search(queryOf(q, rest));
}

/** Ids of all hits, page after page. */
export async function allIds(index: SearchIndex, q: string, rest: Partial<SearchQuery> = {}): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; ; page += 1) {
    const results = await searchFor(index, q, { ...rest, page });
    ids.push(...results.hits.map((hit) => hit.plan.id));
    if (page >= results.pages) return ids;
  }
}

/** The marked words of a results' snippets. */
export function markedWords(results: SearchResults): string[] {
  return results.hits.flatMap((hit) =>
    hit.snippets.flatMap(({ segments }) => segments.filter(({ marked }) => marked).map(({ text }) => text)),
  );
}
