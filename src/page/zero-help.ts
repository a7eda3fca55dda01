import type { SearchQuery } from '../query/search-query.js';
import type { SearchIndex } from '../search/search-index.js';
import { withoutFilters, withoutParameter } from './change-query.js';
import type { Chip } from './filter-chips.js';
import { link, type Frame } from './frame.js';
import { groupBy } from '../text/group-by.js';

/** Searches tried on behalf of a visitor who found nothing: each costs as much as a request. */
const TRIES = 10;

export interface ZeroHelp {
  readonly links: readonly { readonly label: string; readonly href: string; readonly count: string }[];
  readonly spelling: { readonly query: string; readonly href: string; readonly count: string } | null;
}

/** What would find something where a search finds nothing: each filter lifted alone, all of them, another spelling. */
export function zeroHelp(frame: Frame, index: SearchIndex, query: SearchQuery, chips: readonly Chip[]): ZeroHelp {
  const { words } = frame;
  const count = (tried: SearchQuery): number => index.search(tried).total;
  const say = (total: number): string =>
    query.view === 'learnings' ? words.results.learnings(total) : words.results.plans(total);
  const links: { label: string; href: string; count: string }[] = [];
  const offer = (label: string, tried: SearchQuery): void => {
    const total = count(tried);
    if (total > 0) links.push({ label, href: link(frame, '/search', tried), count: say(total) });
  };
  // Values of one facet widen each other: taking off one of several never helps, taking off all of them may.
  const byParameter = [...groupBy(chips, (chip) => chip.parameter)].slice(0, TRIES);
  for (const [parameter, own] of byParameter) {
    offer(words.nothing.without(own.map((chip) => `“${chip.label}”`).join(', ')), withoutParameter(query, parameter));
  }
  if (byParameter.length > 1) offer(words.nothing.withoutAll, { ...withoutFilters(query), match: 'most' });
  return { links, spelling: spelling(frame, index, query, say) };
}

function spelling(
  frame: Frame,
  index: SearchIndex,
  query: SearchQuery,
  say: (total: number) => string,
): ZeroHelp['spelling'] {
  if (query.q === '') return null;
  const { didYouMean } = index.search({ ...withoutFilters(query), spell: true });
  if (didYouMean === null) return null;
  const respelt = { ...query, q: didYouMean.query, spell: true, page: 1 };
  const within = index.search(respelt).total;
  const tried = within > 0 ? respelt : withoutFilters(respelt);
  const total = within > 0 ? within : index.search(tried).total;
  return total === 0 ? null : { query: didYouMean.query, href: link(frame, '/search', tried), count: say(total) };
}
