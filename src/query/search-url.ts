import type { FacetDefinition } from '../plan/facet.js';
import { EMPTY_QUERY, type SearchQuery } from './search-query.js';

/** Facets as far as a URL names them: parameters stand in this order. */
export type FacetNames = readonly Pick<FacetDefinition, 'name'>[];

/**
 * The URL of a search: `path` with every value of the query that is not its default, in a fixed order,
 * so that one state has one URL. `parseSearchParams` reads it back to an equal query.
 *
 * @param path - `/search`, `/plans/ID`, `/api/v1/search`, …
 * @param more - further parameters, such as `hl`; empty values are left out
 * @param fragment - the id of a passage, without `#`
 */
export function searchUrl(
  path: string,
  query: SearchQuery,
  facets: FacetNames,
  more: Readonly<Record<string, string>> = {},
  fragment = '',
): string {
  const params = searchParams(query, facets);
  for (const [name, value] of Object.entries(more)) if (value !== '') params.append(name, value);
  const search = params.toString();
  return path + (search === '' ? '' : `?${search}`) + (fragment === '' ? '' : `#${encodeURIComponent(fragment)}`);
}

/** The parameters of a search, defaults left out. */
export function searchParams(query: SearchQuery, facets: FacetNames): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q !== EMPTY_QUERY.q) params.append('q', query.q);
  for (const role of query.in) params.append('in', role);
  if (query.view !== EMPTY_QUERY.view) params.append('view', query.view);
  if (query.role !== EMPTY_QUERY.role) params.append('role', query.role ?? '');
  for (const { name } of facets) for (const value of query.facets.get(name) ?? []) params.append(name, value);
  if (query.match !== EMPTY_QUERY.match) params.append('match', query.match);
  if (query.spell !== EMPTY_QUERY.spell) params.append('spell', query.spell ? 'on' : 'off');
  if (query.expand !== EMPTY_QUERY.expand) params.append('expand', query.expand ? 'on' : 'off');
  if (query.sort !== EMPTY_QUERY.sort) params.append('sort', query.sort ?? '');
  if (query.page !== EMPTY_QUERY.page) params.append('page', String(query.page));
  if (query.perPage !== EMPTY_QUERY.perPage) params.append('perPage', String(query.perPage));
  return params;
}

/** What a form sends for a control left alone: values that say nothing, by parameter. */
export const IDLE_VALUES: ReadonlyMap<string, string> = new Map([
  ['view', EMPTY_QUERY.view],
  ['match', EMPTY_QUERY.match],
  ['spell', 'on'],
  ['expand', 'on'],
  ['page', String(EMPTY_QUERY.page)],
]);
