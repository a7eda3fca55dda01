import { EMPTY_QUERY, type SearchQuery } from '../query/search-query.js';
import type { CorpusFigures, FacetValue } from '../search/search-index.js';
import { withFacetValue } from './change-query.js';
import { facetName, optionLabel } from './facet-label.js';
import { link, number, type PageContext } from './page-context.js';
import { pageView, type PageView } from './page-view.js';
import { searchForm, type SearchForm } from './search-form.js';
import { siteData } from './site-data.js';

/** Links of a cloud at most, where the values are no fixed list. */
const CLOUD = 24;

export interface Entry {
  readonly label: string;
  readonly href: string;
  readonly count: string;
  /** Share of the largest count, 0 to 100, for a bar. */
  readonly share: number;
}

/** The values of one facet as ways in. */
export interface HomeFacet {
  /** For `id="by-year"`. */
  readonly name: string;
  readonly heading: string;
  readonly kind: 'bars' | 'cloud';
  readonly entries: readonly Entry[];
  /** The values run in their order, not by frequency: the bars have one width. */
  readonly inOrder: boolean;
}

export interface HomePage {
  readonly page: PageView;
  readonly form: SearchForm;
  readonly headline: string;
  readonly intro: string;
  readonly figures: readonly { readonly label: string; readonly href: string }[];
  readonly years: string;
  readonly examples: readonly { readonly q: string; readonly href: string }[];
  readonly facets: readonly HomeFacet[];
  readonly lists: readonly { readonly label: string; readonly href: string }[];
  readonly insightsHref: string;
  readonly barriersHref: string;
  readonly allHref: string;
}

/** What the first page is made of, asked of the index once. */
export interface HomeFacts {
  readonly figures: CorpusFigures;
  /** By facet: the values of those that stand on the first page. */
  readonly values: ReadonlyMap<string, readonly FacetValue[]>;
}

/** The first page: the search box, what is in here, and ways in. */
export function homePage(context: PageContext, { figures, values }: HomeFacts): HomePage {
  const { messages, archive, profile } = context;
  const { years } = figures;
  const learnings: SearchQuery = { ...EMPTY_QUERY, view: 'learnings' };
  const [firstYear, lastYear] = [years[0], years.at(-1)];
  return {
    page: pageView(context, {
      title: archive.home.title,
      styles: ['pages.css'],
      scripts: ['suggest.js'],
      address: '/',
      structured: siteData(context, figures),
    }),
    form: searchForm(context, EMPTY_QUERY, false),
    headline: archive.home.headline,
    intro: archive.home.intro,
    figures: [
      { label: messages.home.plans(figures.plans), href: link(context, '/search') },
      { label: messages.home.learnings(figures.learnings), href: link(context, '/search', learnings) },
      ...(figures.countries === 0
        ? []
        : [{ label: messages.home.countries(figures.countries), href: link(context, '/browse/country') }]),
    ],
    years: firstYear === undefined || lastYear === undefined ? '' : messages.home.years(firstYear, lastYear),
    examples: context.examples.queries.map((q) => ({ q, href: link(context, '/search', { ...EMPTY_QUERY, q }) })),
    facets: profile.facets.flatMap(({ name, onHome, order, knownValues }): HomeFacet[] => {
      const own = values.get(name) ?? [];
      if (onHome === 'none' || own.length === 0) return [];
      const inOrder = order === 'descending';
      const entries = entriesOf(context, name, own);
      return [
        {
          name,
          heading: archive.facets[name]?.by ?? name,
          kind: onHome,
          // Time runs to the right. A fixed list is shown whole.
          entries: inOrder
            ? entries.toSorted((a, b) => a.label.localeCompare(b.label))
            : entries.slice(0, knownValues.length === 0 ? CLOUD : knownValues.length),
          inOrder,
        },
      ];
    }),
    lists: profile.facets
      .filter(({ startList }) => startList)
      .map(({ name }) => ({ label: facetName(context, name), href: link(context, `/browse/${name}`) })),
    insightsHref: link(context, '/search', { ...learnings, role: 'insight' }),
    barriersHref: link(context, '/search', { ...learnings, role: 'barrier' }),
    allHref: link(context, '/search'),
  };
}

function entriesOf(context: PageContext, facet: string, values: readonly FacetValue[]): readonly Entry[] {
  const largest = Math.max(1, ...values.map(({ count }) => count));
  return values.map(({ value, label, count }) => ({
    label: optionLabel(context, facet, value, label),
    href: link(context, '/search', withFacetValue(EMPTY_QUERY, facet, value)),
    count: number(context, count),
    share: Math.round((100 * count) / largest),
  }));
}
