import { EMPTY_QUERY, type SearchQuery } from '../query/search-query.js';

/** The query without one chosen value of a facet, from its first page. */
export function withoutFacetValue(query: SearchQuery, facet: string, value: string): SearchQuery {
  const left = (query.facets.get(facet) ?? []).filter((chosen) => chosen !== value);
  const facets = new Map(query.facets);
  if (left.length === 0) facets.delete(facet);
  else facets.set(facet, left);
  return { ...query, facets, page: 1 };
}

/** What can narrow a search: the name of its parameter, `in`, `role`, `match` or a facet. */
export type FilterParameter = string;

/** The query without one of the parameters that narrow it, from its first page. */
export function withoutParameter(query: SearchQuery, parameter: FilterParameter): SearchQuery {
  if (parameter === 'in' || parameter === 'role' || parameter === 'match') {
    return { ...query, [parameter]: EMPTY_QUERY[parameter], page: 1 };
  }
  const facets = new Map(query.facets);
  facets.delete(parameter);
  return { ...query, facets, page: 1 };
}

/** The query with one value as the only choice of a facet, from its first page. */
export function withFacetValue(query: SearchQuery, facet: string, value: string): SearchQuery {
  return { ...query, facets: new Map(query.facets).set(facet, [value]), page: 1 };
}

/** The same words, view and order with nothing narrowed. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  return { ...query, facets: new Map(), in: [], role: null, page: 1 };
}

/** How many filters a query has: chosen values, and the passages it looks in. */
export function countFilters(query: SearchQuery): number {
  let count = query.in.length;
  for (const values of query.facets.values()) count += values.length;
  return count;
}
