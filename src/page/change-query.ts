import type { FacetName } from '../plan/facet.js';
import type { SearchQuery } from '../query/search-query.js';

/** The query without one chosen value of a facet, from its first page. */
export function withoutFacetValue(query: SearchQuery, facet: FacetName, value: string): SearchQuery {
  const left = (query.facets.get(facet) ?? []).filter((chosen) => chosen !== value);
  const facets = new Map(query.facets);
  if (left.length === 0) facets.delete(facet);
  else facets.set(facet, left);
  return { ...query, facets, page: 1 };
}

/** The query without one of its parameters: a facet, `in`, `role` or `match`; from its first page. */
export function withoutParameter(query: SearchQuery, parameter: FacetName | 'in' | 'role' | 'match'): SearchQuery {
  if (parameter === 'in') return { ...query, in: [], page: 1 };
  if (parameter === 'role') return { ...query, role: null, page: 1 };
  if (parameter === 'match') return { ...query, match: 'most', page: 1 };
  const facets = new Map(query.facets);
  facets.delete(parameter);
  return { ...query, facets, page: 1 };
}

/** The query with one value as the only choice of a facet, from its first page. */
export function withFacetValue(query: SearchQuery, facet: FacetName, value: string): SearchQuery {
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
