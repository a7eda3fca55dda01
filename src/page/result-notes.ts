import { EMPTY_QUERY, type SearchQuery, type Warning } from '../query/search-query.js';
import type { SearchResults } from '../search/search-index.js';
import { refined } from '../query/refined.js';
import { refinementLabel } from './facet-label.js';
import { link, number, type PageContext } from './page-context.js';
import { warningTexts } from './warning-texts.js';

/** What is said of a search above its results, and the ways on that it offers. */
export interface ResultNotes {
  /** Searched instead of what was typed. */
  readonly respelling: { readonly query: string; readonly asTyped: string; readonly asTypedHref: string } | null;
  /** What may have been meant. */
  readonly offer: {
    readonly query: string;
    readonly href: string;
    readonly total: number;
    readonly count: string;
  } | null;
  /** Searched besides, and the way to leave it out. */
  readonly expanded: { readonly by: string; readonly offHref: string } | null;
  readonly expandHref: string | null;
  /** Filters that the words name. */
  readonly refinements: readonly {
    readonly label: string;
    readonly href: string;
    readonly total: number;
    readonly count: string;
  }[];
  readonly spellHref: string | null;
  readonly relaxed: boolean;
  readonly all: { readonly text: string; readonly href: string | null } | null;
  readonly warnings: readonly string[];
}

/** @param warnings - those of reading the URL; the search has its own */
export function resultNotes(
  context: PageContext,
  query: SearchQuery,
  results: SearchResults,
  warnings: readonly Warning[],
): ResultNotes {
  return {
    offer:
      results.offer === null
        ? null
        : {
            query: results.offer.query,
            href: link(context, '/search', { ...query, q: results.offer.query, page: 1 }),
            total: results.offer.total,
            count: number(context, results.offer.total),
          },
    respelling:
      results.respelling === null
        ? null
        : {
            query: results.respelling.query,
            asTyped: query.q,
            asTypedHref: link(context, '/search', { ...query, spell: false, page: 1 }),
          },
    expanded: expandedView(context, query, results),
    expandHref: query.expand ? null : link(context, '/search', { ...query, expand: true, page: 1 }),
    refinements: results.refinements.map((refinement) => ({
      label: refinementLabel(context, refinement),
      href: link(context, '/search', refined(query, refinement)),
      total: refinement.total,
      count: number(context, refinement.total),
    })),
    spellHref: query.spell ? null : link(context, '/search', { ...query, spell: true, page: 1 }),
    relaxed: results.relaxed,
    all: allWords(context, query, results),
    warnings: warningTexts(context, [...warnings, ...results.warnings]),
  };
}

/** Expressions that are named: a line or two on a phone; the JSON has all. */
const SHOWN_EXPRESSIONS = 8;

function expandedView(context: PageContext, query: SearchQuery, { expanded }: SearchResults): ResultNotes['expanded'] {
  if (expanded.length === 0) return null;
  const all = [...new Set(expanded.flatMap(({ by }) => by))];
  // One more would take no more room than the words that stand for it.
  const shown = all.length <= SHOWN_EXPRESSIONS + 1 ? all : all.slice(0, SHOWN_EXPRESSIONS);
  const left = all.length - shown.length;
  return {
    by: shown.join(', ') + (left === 0 ? '' : ` ${context.messages.results.expandedMore(left)}`),
    offHref: link(context, '/search', { ...query, expand: false, page: 1 }),
  };
}

/** How many results have every word, and the way to those alone, where that makes a difference. */
function allWords(context: PageContext, query: SearchQuery, results: SearchResults): ResultNotes['all'] {
  const { messages } = context;
  if (query.match !== EMPTY_QUERY.match) {
    if (query.q === '') return null;
    return {
      text: messages.results.showMost,
      href: link(context, '/search', { ...query, match: EMPTY_QUERY.match, page: 1 }),
    };
  }
  if (results.total === 0 || results.totalAll === results.total) return null;
  if (results.totalAll === 0) return { text: messages.results.haveAllNone, href: null };
  return {
    text: messages.results.haveAll(results.totalAll),
    href: link(context, '/search', { ...query, match: 'all', page: 1 }),
  };
}
