import { FACETS } from '../plan/facet.js';
import type { SearchQuery } from '../query/search-query.js';
import type { FacetName } from '../plan/facet.js';
import type { SearchIndex } from '../search/search-index.js';
import { withoutFacetValue } from './change-query.js';
import { countryCodes } from './country-codes.js';
import { facetLabel } from './facet-label.js';
import { link, type Frame } from './frame.js';

/** What can narrow a search. */
export type FilterParameter = FacetName | 'in' | 'role' | 'match';

export interface Chip {
  /** `Country: Kenya` */
  readonly label: string;
  /** The parameter that goes. */
  readonly parameter: FilterParameter;
  readonly href: string;
}

/** One chip for each filter of a search, each with the way to be rid of it. */
export function filterChips(
  frame: Frame,
  index: SearchIndex,
  query: SearchQuery,
  labels: ReadonlyMap<string, string>,
): readonly Chip[] {
  const { words } = frame;
  const codes = countryCodes(index);
  const chips: Chip[] = [];
  const add = (parameter: FilterParameter, label: string, without: SearchQuery): void => {
    chips.push({ label, parameter, href: link(frame, '/search', without) });
  };
  for (const role of query.in) {
    const left = query.in.filter((other) => other !== role);
    add('in', `${words.refine.lookIn}: ${words.inRoles[role]}`, { ...query, in: left, page: 1 });
  }
  if (query.role !== null) add('role', words.results.learningRoles[query.role], { ...query, role: null, page: 1 });
  for (const facet of FACETS) {
    for (const value of query.facets.get(facet) ?? []) {
      const fallback = labels.get(labelKey(facet, value)) ?? value;
      const label = facetLabel(frame, facet, value, fallback, codes.get(value) ?? null);
      add(facet, `${words.facets[facet]}: ${label}`, withoutFacetValue(query, facet, value));
    }
  }
  if (query.match === 'all') add('match', words.refine.allWords, { ...query, match: 'most', page: 1 });
  return chips;
}

/** The key under which `filterChips` looks for the index's label of a value. */
export function labelKey(facet: FacetName, value: string): string {
  return `${facet}\n${value}`;
}
