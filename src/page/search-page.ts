import { LEARNING_ROLES } from '../plan/role.js';
import {
  EMPTY_QUERY,
  IN_ROLES,
  naturalSort,
  sortsOf,
  VIEWS,
  type InRole,
  type SearchQuery,
  type Warning,
} from '../query/search-query.js';
import { searchParams } from '../query/search-url.js';
import type { SearchResults } from '../search/search-index.js';
import { countFilters, withoutFilters } from './change-query.js';
import { facetGroups, type FacetGroup } from './facet-groups.js';
import { facetName } from './facet-label.js';
import { filterChips, type Chip } from './filter-chips.js';
import { hitView, type HitView } from './hit-view.js';
import { link, number, type PageContext } from './page-context.js';
import { pageView, type PageView } from './page-view.js';
import { pager, type Pager } from './pager.js';
import { searchForm, type SearchForm } from './search-form.js';
import { resultNotes, type ResultNotes } from './result-notes.js';
import { zeroHelp, type ZeroFindings, type ZeroHelp } from './zero-help.js';

interface Choice {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

export interface SearchPage extends ResultNotes {
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
  readonly downloads: readonly { readonly label: string; readonly href: string }[];
  readonly feed: string;
  readonly hits: readonly HitView[];
  readonly pager: Pager | null;
  readonly nothing: ZeroHelp | null;
  readonly browse: readonly { readonly label: string; readonly href: string }[];
}

/** What a search came to. */
export interface SearchFindings {
  readonly results: SearchResults;
  /** Those of reading the URL; the search adds its own. */
  readonly warnings: readonly Warning[];
  /** Where there is no result: what would find something. */
  readonly nothing: ZeroFindings | null;
}

/** The page of a search. */
export function searchPage(
  context: PageContext,
  query: SearchQuery,
  { results, warnings, nothing }: SearchFindings,
): SearchPage {
  const { messages, profile } = context;
  const shown: SearchQuery = { ...query, page: results.page };
  const countText =
    query.view === 'learnings' ? messages.results.learnings(results.total) : messages.results.plans(results.total);
  const chips = filterChips(context, query, results);
  const filters = countFilters(query);
  return {
    page: pageView(context, {
      title: title(context, query, results, countText),
      description: description(context, query, countText, chips),
      address: link({ ...context, hl: null }, '/search', shown),
      styles: ['search.css'],
      // search.js listens before htmx begins: htmx begins as soon as it is there, and says so once.
      scripts: ['search.js', 'htmx.js', 'suggest.js', 'facets.js'],
      // Any other list is a choice out of this one: there is no end of them, and robots.txt asks not to fetch them.
      noindex: searchParams(shown, profile.facets).size > 0,
    }),
    form: searchForm(context, query, true),
    lookIn: {
      open: query.in.length > 0,
      options: (Object.keys(IN_ROLES) as InRole[]).map((value) => ({
        value,
        label: messages.inRoles[value],
        checked: query.in.includes(value),
      })),
    },
    facets: facetGroups(context, query, results),
    filtersLabel: filters === 0 ? messages.refine.open : messages.refine.openCount(filters),
    total: results.total,
    countText,
    q: query.q,
    announcement: results.total === 0 ? messages.results.announceNone : messages.results.announce(countText),
    place: [
      ...(results.pages > 1 ? [messages.results.pageOf(results.page, results.pages)] : []),
      ...(results.copies > 0 ? [messages.results.copies(number(context, results.copies))] : []),
    ].join(' · '),
    chips,
    clearAll: link(context, '/search', { ...withoutFilters(query), match: EMPTY_QUERY.match }),
    ...choices(context, shown, results),
    ...resultNotes(context, query, results, warnings),
    downloads: downloads(context, query),
    feed: link(context, '/search.atom', withoutPage(query)),
    hits: results.hits.map((hit) => hitView(context, shown, hit)),
    pager: pager(context, query, results.page, results.pages),
    nothing: nothing === null ? null : zeroHelp(context, query, chips, nothing),
    browse: profile.facets
      .filter(({ startList }) => startList)
      .map(({ name }) => ({ label: facetName(context, name), href: link(context, `/browse/${name}`) })),
  };
}

function title(context: PageContext, query: SearchQuery, results: SearchResults, countText: string): string {
  const { messages } = context;
  const subject = query.q === '' ? countText : `${query.q} – ${countText}`;
  return results.page > 1 ? `${subject} – ${messages.results.pageNumber(results.page)}` : subject;
}

/** What was searched, what came of it, and what the site is. */
function description(context: PageContext, query: SearchQuery, countText: string, chips: readonly Chip[]): string {
  const subject = query.q === '' ? countText : `${query.q} – ${countText}`;
  const filters = chips.length === 0 ? '' : ` (${chips.map(({ label }) => label).join(', ')})`;
  return `${subject}${filters}. ${context.archive.home.intro}`;
}

function choices(
  context: PageContext,
  query: SearchQuery,
  results: SearchResults,
): Pick<SearchPage, 'views' | 'learningRoles' | 'sorts'> {
  const { messages } = context;
  const to = (change: Partial<SearchQuery>): string => link(context, '/search', { ...query, page: 1, ...change });
  return {
    views: VIEWS.map((view) => ({
      label: messages.results.views[view],
      href: to({ view, role: null }),
      current: view === query.view,
    })),
    learningRoles:
      query.view === 'plans'
        ? []
        : ([null, ...LEARNING_ROLES] as const).map((role) => ({
            label: messages.results.learningRoles[role ?? 'both'],
            href: to({ role }),
            current: role === query.role,
          })),
    sorts: sortsOf(context.profile.facets)
      .filter((sort) => sort !== 'relevance' || query.q !== '')
      .map((sort) => ({
        label: messages.results.sorts[sort],
        href: to({ sort: sort === naturalSort(query.q) ? EMPTY_QUERY.sort : sort }),
        current: sort === results.sort,
      })),
  };
}

function downloads(context: PageContext, query: SearchQuery): SearchPage['downloads'] {
  const { csv, partnersCsv, ris, bib, feed } = context.messages.results;
  const whole = withoutPage(query);
  // A table is made for the spreadsheets of a language: its URL names it.
  const table = context.language === 'en' ? context : { ...context, hl: context.language };
  return [
    { label: csv, href: link(table, '/search.csv', whole) },
    { label: partnersCsv, href: link(table, '/partners.csv', whole) },
    { label: ris, href: link(context, '/search.ris', whole) },
    { label: bib, href: link(context, '/search.bib', whole) },
    { label: feed, href: link(context, '/search.atom', whole) },
  ];
}

function withoutPage(query: SearchQuery): SearchQuery {
  return { ...query, page: 1 };
}
