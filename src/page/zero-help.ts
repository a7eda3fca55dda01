import { EMPTY_QUERY, type SearchQuery } from '../query/search-query.js';
import { groupBy } from '../text/group-by.js';
import { withoutFilters, withoutParameter, type FilterParameter } from './change-query.js';
import type { Chip } from './filter-chips.js';
import { link, type PageContext } from './page-context.js';

/** Searches tried on behalf of a visitor who found nothing: each costs as much as a request. */
const TRIES = 10;

/** A wider search, and which filter it leaves out; null: all of them. */
export interface WiderSearch {
  readonly parameter: FilterParameter | null;
  readonly query: SearchQuery;
}

/** What would find something where a search finds nothing. */
export interface ZeroFindings {
  /** With the number of results of each; at least one. */
  readonly wider: readonly (WiderSearch & { readonly total: number })[];
  /** The query in another spelling. */
  readonly spelling: { readonly query: SearchQuery; readonly total: number } | null;
}

export interface ZeroHelp {
  readonly links: readonly { readonly label: string; readonly href: string; readonly count: string }[];
  readonly spelling: { readonly query: string; readonly href: string; readonly count: string } | null;
}

/**
 * The searches to try: each filter lifted alone, then all of them. Values of one facet widen each other: taking off one
 * of several never helps, taking off all of them may.
 */
export function widerSearches(query: SearchQuery): readonly WiderSearch[] {
  const parameters: FilterParameter[] = [
    ...(query.in.length > 0 ? ['in'] : []),
    ...(query.role !== null ? ['role'] : []),
    ...query.facets.keys(),
    ...(query.match !== EMPTY_QUERY.match ? ['match'] : []),
  ].slice(0, TRIES);
  const wider = parameters.map((parameter) => ({ parameter, query: withoutParameter(query, parameter) }));
  return parameters.length > 1
    ? [...wider, { parameter: null, query: { ...withoutFilters(query), match: EMPTY_QUERY.match } }]
    : wider;
}

/** What to say to a visitor who found nothing. */
export function zeroHelp(
  context: PageContext,
  { view }: SearchQuery,
  chips: readonly Chip[],
  { wider, spelling }: ZeroFindings,
): ZeroHelp {
  const { messages } = context;
  const byParameter = groupBy(chips, (chip) => chip.parameter);
  const count = (total: number): string =>
    view === 'learnings' ? messages.results.learnings(total) : messages.results.plans(total);
  const without = (parameter: FilterParameter | null): string => {
    if (parameter === null) return messages.nothing.withoutAll;
    const labels = byParameter.get(parameter) ?? [];
    return messages.nothing.without(labels.map(({ label }) => `“${label}”`).join(', '));
  };
  return {
    links: wider.map(({ parameter, query, total }) => ({
      label: without(parameter),
      href: link(context, '/search', query),
      count: count(total),
    })),
    spelling:
      spelling === null
        ? null
        : { query: spelling.query.q, href: link(context, '/search', spelling.query), count: count(spelling.total) },
  };
}
