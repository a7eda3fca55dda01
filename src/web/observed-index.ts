import type { SearchIndex } from '../search/search-index.js';
import type { SearchQuery } from '../query/search-query.js';

/** Told of each search of a visitor that was answered. */
export type SearchObserver = (query: SearchQuery, total: number, seconds: number) => void;

/** The same index, with somebody told of its searches. What else is asked of it is nobody's search: examples, counts, suggestions. */
export function observedIndex(index: SearchIndex, observe: SearchObserver): SearchIndex {
  return {
    ...index,
    search: async (query) => {
      const started = performance.now();
      const results = await index.search(query);
      observe(query, results.total, (performance.now() - started) / 1000);
      return results;
    },
  };
}
