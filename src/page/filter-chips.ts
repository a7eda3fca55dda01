import { EMPTY_QUERY, type SearchQuery } from '../query/search-query.js';
import type { SearchResults } from '../search/search-index.js';
import { withoutFacetValue, type FilterParameter } from './change-query.js';
import { facetName, optionLabel } from './facet-label.js';
import { link, type PageContext } from './page-context.js';

export interface Chip {
  /** `Country: Kenya` */
  readonly label: string;
  /** The parameter that goes. */
  readonly parameter: FilterParameter;
  readonly href: string;
}

/** One chip for each filter of a search, each with the way to be rid of it. */
export function filterChips(context: PageContext, query: SearchQuery, results: SearchResults): readonly Chip[] {
  const { messages, profile } = context;
  const chips: Chip[] = [];
  const add = (parameter: FilterParameter, label: string, without: SearchQuery): void => {
    chips.push({ label, parameter, href: link(context, '/search', without) });
  };
  for (const role of query.in) {
    const left = query.in.filter((other) => other !== role);
    add('in', `${messages.refine.lookIn}: ${messages.inRoles[role]}`, { ...query, in: left, page: 1 });
  }
  if (query.role !== null) {
    add('role', messages.results.learningRoles[query.role], { ...query, role: EMPTY_QUERY.role, page: 1 });
  }
  for (const { name } of profile.facets) {
    const counted = results.facets.get(name) ?? [];
    for (const value of query.facets.get(name) ?? []) {
      const fallback = counted.find((each) => each.selected && each.value === value)?.label ?? value;
      const label = optionLabel(context, name, value, fallback);
      add(name, `${facetName(context, name)}: ${label}`, withoutFacetValue(query, name, value));
    }
  }
  if (query.match !== EMPTY_QUERY.match) {
    add('match', messages.refine.allWords, { ...query, match: EMPTY_QUERY.match, page: 1 });
  }
  return chips;
}
