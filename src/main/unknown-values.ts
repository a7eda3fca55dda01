import { EMPTY_QUERY, type SearchQuery } from '../query/search-query.js';
import type { SearchIndex } from '../search/search-index.js';
import { nearest } from './nearest.js';

/** Where no plan has a value that a flag asks for: a line that says so, and names the nearest that there is. */
export async function unknownValues(index: SearchIndex, query: SearchQuery): Promise<readonly string[]> {
  const notes = [...query.facets].map(async ([facet, chosen]) => {
    const known = (await index.facet(EMPTY_QUERY, facet)).map(({ value }) => value);
    return chosen
      .filter((value) => !known.includes(value))
      .map((value) => {
        const near = nearest(value, known);
        return `No plan has --${facet} ${JSON.stringify(value)}${near === null ? '' : `; the nearest is ${JSON.stringify(near)}`}.`;
      });
  });
  return (await Promise.all(notes)).flat();
}
