import { LEARNING_ROLES } from '../plan/role.js';
import { IN_ROLES, SORTS, VIEWS, type InRole, type SearchQuery, type Warning } from '../query/search-query.js';
import type { SearchIndex, SearchResults } from '../search/search-index.js';
import { countFilters, withoutFilters } from './change-query.js';
import { countryCodes } from './country-codes.js';
import { facetGroups, type FacetGroup } from './facet-groups.js';
import { filterChips, labelKey, type Chip } from './filter-chips.js';
import { link, pageView, type Frame, type PageView } from './frame.js';
import { hitView, type HitView } from './hit-view.js';
import { pager, type Pager } from './pager.js';
import { searchForm, type SearchForm } from './search-form.js';
import { zeroHelp, type ZeroHelp } from './zero-help.js';

interface Choice {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

export interface SearchPage {
  readonly page: PageView;
  readonly form: SearchForm;
  readonly lookIn: {
    readonly open: boolean;
    readonly options: readonly { readonly value: InRole; readonly label: string; readonly checked: boolean }[];
  };
  readonly facets: readonly FacetGroup[];
  readonly filtersLabel: string;
  readonly total: number;
  readonly countText: string;
  readonly q: string;
  readonly announcement: string;
  readonly place: string;
  readonly chips: readonly Chip[];
  readonly clearAll: string;
  readonly views: readonly Choice[];
  readonly learningRoles: readonly Choice[];
  readonly sorts: readonly Choice[];
  readonly didYouMean: { readonly query: string; readonly asTyped: string; readonly asTypedHref: string } | null;
  readonly spellHref: string | null;
  readonly relaxed: boolean;
  readonly all: { readonly text: string; readonly href: string | null } | null;
  readonly warnings: readonly string[];
  readonly downloads: readonly { readonly label: string; readonly href: string }[];
  readonly feed: string;
  readonly hits: readonly HitView[];
  readonly pager: Pager | null;
  readonly nothing: ZeroHelp | null;
  readonly browse: readonly { readonly label: string; readonly href: string }[];
}

/** The page of a search. `warnings` are those of reading the address; the search adds its own. */
export function searchPage(
  frame: Frame,
  index: SearchIndex,
  query: SearchQuery,
  warnings: readonly Warning[],
): SearchPage {
  const { words } = frame;
  const results = index.search(query);
  const shown: SearchQuery = { ...query, page: results.page };
  const highlight = index.highlighter(query);
  const codes = countryCodes(index);
  const countText =
    query.view === 'learnings' ? words.results.learnings(results.total) : words.results.plans(results.total);
  const chips = filterChips(frame, index, query, labelsOf(results));
  const filters = countFilters(query);
  return {
    page: pageView(frame, {
      title: title(frame, query, results, countText),
      styles: ['search.css'],
      // search.js listens before htmx begins: htmx begins as soon as it is there, and says so once.
      scripts: ['search.js', 'htmx.js', 'suggest.js', 'facets.js'],
      noindex: filters > 0 || query.q !== '' || results.page > 1,
    }),
    form: searchForm(frame, query, true),
    lookIn: {
      open: query.in.length > 0,
      options: (Object.keys(IN_ROLES) as InRole[]).map((value) => ({
        value,
        label: words.inRoles[value],
        checked: query.in.includes(value),
      })),
    },
    facets: facetGroups(frame, index, query, results),
    filtersLabel: filters === 0 ? words.refine.open : words.refine.openCount(filters),
    total: results.total,
    countText,
    q: query.q,
    announcement: results.total === 0 ? words.results.announceNone : words.results.announce(countText),
    place: results.pages > 1 ? words.results.pageOf(results.page, results.pages) : '',
    chips,
    clearAll: link(frame, '/search', { ...withoutFilters(query), match: 'most' }),
    ...choices(frame, shown, results),
    didYouMean:
      results.didYouMean === null
        ? null
        : {
            query: results.didYouMean.query,
            asTyped: query.q,
            asTypedHref: link(frame, '/search', { ...query, spell: false, page: 1 }),
          },
    spellHref: query.spell ? null : link(frame, '/search', { ...query, spell: true, page: 1 }),
    relaxed: results.relaxed,
    all: allWords(frame, query, results),
    warnings: [...warnings, ...results.warnings].map(({ code, values }) => words.warnings[code](values)),
    downloads: downloads(frame, query),
    feed: link(frame, '/search.atom', withoutPage(query)),
    hits: results.hits.map((hit) => hitView(frame, shown, hit, highlight, codes.get(hit.plan.country ?? '') ?? null)),
    pager: pager(frame, query, results.page, results.pages),
    nothing: results.total === 0 ? zeroHelp(frame, index, query, chips) : null,
    browse: (['country', 'theme', 'method', 'partner'] as const).map((facet) => ({
      label: words.facets[facet],
      href: link(frame, `/browse/${facet}`),
    })),
  };
}

function title(frame: Frame, query: SearchQuery, results: SearchResults, countText: string): string {
  const { words } = frame;
  const subject = query.q === '' ? countText : `${query.q} – ${countText}`;
  return results.page > 1 ? `${subject} – ${words.results.pageNumber(results.page)}` : subject;
}

function choices(
  frame: Frame,
  query: SearchQuery,
  results: SearchResults,
): Pick<SearchPage, 'views' | 'learningRoles' | 'sorts'> {
  const { words } = frame;
  const to = (change: Partial<SearchQuery>): string => link(frame, '/search', { ...query, page: 1, ...change });
  const natural = query.q === '' ? 'newest' : 'relevance';
  return {
    views: VIEWS.map((view) => ({
      label: words.results.views[view],
      href: to({ view, role: null }),
      current: view === query.view,
    })),
    learningRoles:
      query.view === 'plans'
        ? []
        : ([null, ...LEARNING_ROLES] as const).map((role) => ({
            label: words.results.learningRoles[role ?? 'both'],
            href: to({ role }),
            current: role === query.role,
          })),
    sorts: SORTS.filter((sort) => sort !== 'relevance' || query.q !== '').map((sort) => ({
      label: words.results.sorts[sort],
      href: to({ sort: sort === natural ? null : sort }),
      current: sort === results.sort,
    })),
  };
}

/** How many results have every word, and the way to those alone, where that makes a difference. */
function allWords(frame: Frame, query: SearchQuery, results: SearchResults): SearchPage['all'] {
  const { words } = frame;
  if (query.match === 'all') {
    if (query.q === '') return null;
    return { text: words.results.showMost, href: link(frame, '/search', { ...query, match: 'most', page: 1 }) };
  }
  if (results.total === 0 || results.totalAll === results.total) return null;
  if (results.totalAll === 0) return { text: words.results.haveAllNone, href: null };
  return {
    text: words.results.haveAll(results.totalAll),
    href: link(frame, '/search', { ...query, match: 'all', page: 1 }),
  };
}

function downloads(frame: Frame, query: SearchQuery): SearchPage['downloads'] {
  const { csv, ris, bib, feed } = frame.words.results;
  const whole = withoutPage(query);
  return [
    { label: csv, href: link(frame, '/search.csv', whole) },
    { label: ris, href: link(frame, '/search.ris', whole) },
    { label: bib, href: link(frame, '/search.bib', whole) },
    { label: feed, href: link(frame, '/search.atom', whole) },
  ];
}

function withoutPage(query: SearchQuery): SearchQuery {
  return { ...query, page: 1 };
}

function labelsOf(results: SearchResults): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const [facet, values] of results.facets) {
    for (const { value, label, selected } of values) if (selected) labels.set(labelKey(facet, value), label);
  }
  return labels;
}
