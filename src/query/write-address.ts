import { FACETS } from '../plan/facet.js';
import { EMPTY_QUERY, type SearchQuery } from './search-query.js';

/**
 * The address of a search: `path` with every value of the query that is not its default, in a fixed order,
 * so that one state has one address. `readAddress` reads it back to an equal query.
 *
 * @param path - `/search`, `/plans/ID`, `/api/v1/search`, …
 * @param more - further parameters, such as `hl`; empty values are left out
 * @param fragment - the id of a passage, without `#`
 */
export function writeAddress(
  path: string,
  query: SearchQuery,
  more: Readonly<Record<string, string>> = {},
  fragment = '',
): string {
  const params = writeParams(query);
  for (const [name, value] of Object.entries(more)) if (value !== '') params.append(name, value);
  const search = params.toString();
  return path + (search === '' ? '' : `?${search}`) + (fragment === '' ? '' : `#${encodeURIComponent(fragment)}`);
}

/** The parameters of a search, defaults left out. */
export function writeParams(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q !== '') params.append('q', query.q);
  for (const role of query.in) params.append('in', role);
  if (query.view !== EMPTY_QUERY.view) params.append('view', query.view);
  if (query.role !== null) params.append('role', query.role);
  for (const facet of FACETS) for (const value of query.facets.get(facet) ?? []) params.append(facet, value);
  if (query.match !== EMPTY_QUERY.match) params.append('match', query.match);
  if (!query.spell) params.append('spell', 'off');
  if (query.sort !== null) params.append('sort', query.sort);
  if (query.page > 1) params.append('page', String(query.page));
  return params;
}
