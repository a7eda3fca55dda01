import type { FacetName } from '../plan/facet.js';
import { EMPTY_QUERY, type SearchQuery } from '../query/search-query.js';
import type { FacetValue, SearchIndex } from '../search/search-index.js';
import { withFacetValue } from './change-query.js';
import { countryCodes } from './country-codes.js';
import { facetLabel } from './facet-label.js';
import { link, number, pageView, type Frame, type PageView } from './frame.js';
import { searchForm, type SearchForm } from './search-form.js';

/** Searches worth trying. Only those that find something are shown, at most this many. */
const EXAMPLES = [
  'waste banks',
  'informal workers',
  '"social protection"',
  'barrier:procurement',
  'youth unemployment',
  'air pollution',
  'creative economy',
  'food waste',
  'disability',
  'creative',
] as const;
const EXAMPLES_SHOWN = 5;
const THEMES_SHOWN = 24;

export interface Entry {
  readonly label: string;
  readonly href: string;
  readonly count: string;
  /** Share of the largest count, 0 to 100, for a bar. */
  readonly share: number;
}

export interface HomePage {
  readonly page: PageView;
  readonly form: SearchForm;
  readonly figures: readonly { readonly label: string; readonly href: string }[];
  readonly years: string;
  readonly examples: readonly { readonly q: string; readonly href: string }[];
  readonly byYear: readonly Entry[];
  readonly byRegion: readonly Entry[];
  readonly byTheme: readonly Entry[];
  readonly lists: readonly { readonly label: string; readonly href: string }[];
  readonly insightsHref: string;
  readonly barriersHref: string;
  readonly allHref: string;
}

/** The first page: the search box, what is in here, and ways in. */
export function homePage(frame: Frame, index: SearchIndex): HomePage {
  const { words } = frame;
  const { corpus } = index;
  const { years } = corpus;
  const learnings: SearchQuery = { ...EMPTY_QUERY, view: 'learnings' };
  return {
    page: pageView(frame, { title: words.home.title, styles: ['pages.css'], scripts: ['suggest.js'] }),
    form: searchForm(frame, EMPTY_QUERY, false),
    figures: [
      { label: words.home.plans(corpus.plans), href: link(frame, '/search') },
      { label: words.home.learnings(corpus.learnings), href: link(frame, '/search', learnings) },
      { label: words.home.countries(corpus.countries), href: link(frame, '/browse/country') },
    ],
    years: years.length === 0 ? '' : words.home.years(Math.min(...years), Math.max(...years)),
    examples: examples(frame, index),
    byYear: entries(frame, index, 'year').toSorted((a, b) => a.label.localeCompare(b.label)),
    byRegion: entries(frame, index, 'region'),
    byTheme: entries(frame, index, 'theme').slice(0, THEMES_SHOWN),
    lists: (['country', 'sdg', 'theme', 'method', 'source', 'partner'] as const).map((facet) => ({
      label: words.facets[facet],
      href: link(frame, `/browse/${facet}`),
    })),
    insightsHref: link(frame, '/search', { ...learnings, role: 'insight' }),
    barriersHref: link(frame, '/search', { ...learnings, role: 'barrier' }),
    allHref: link(frame, '/search'),
  };
}

const found = new WeakMap<SearchIndex, readonly string[]>();

/** The example searches that this index answers with something of their own, found out once. */
function examples(frame: Frame, index: SearchIndex): HomePage['examples'] {
  let working = found.get(index);
  if (working === undefined) {
    working = EXAMPLES.filter((q) => {
      const { total, relaxed, didYouMean } = index.search({ ...EMPTY_QUERY, q });
      return total > 0 && !relaxed && didYouMean === null;
    }).slice(0, EXAMPLES_SHOWN);
    found.set(index, working);
  }
  return working.map((q) => ({ q, href: link(frame, '/search', { ...EMPTY_QUERY, q }) }));
}

function entries(frame: Frame, index: SearchIndex, facet: FacetName): readonly Entry[] {
  const codes = countryCodes(index);
  const values: readonly FacetValue[] = index.facet(EMPTY_QUERY, facet);
  const largest = Math.max(1, ...values.map(({ count }) => count));
  return values.map(({ value, label, count }) => ({
    label: facetLabel(frame, facet, value, label, codes.get(value) ?? null),
    href: link(frame, '/search', withFacetValue(EMPTY_QUERY, facet, value)),
    count: number(frame, count),
    share: Math.round((100 * count) / largest),
  }));
}
