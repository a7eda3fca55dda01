import type { FacetDefinition } from '../plan/facet.js';
import type { SearchQuery } from '../query/search-query.js';
import { searchParams } from '../query/search-url.js';
import type { FacetValue } from '../search/search-index.js';
import { groupBy } from '../text/group-by.js';
import { withFacetValue } from './change-query.js';
import { facetName, optionLabel } from './facet-label.js';
import { link, number, type PageContext } from './page-context.js';
import { pageView, type PageView } from './page-view.js';
import { searchForm, type SearchForm } from './search-form.js';

/** Lists this short need no letters. */
const SHORT = 20;

interface BrowseValue {
  readonly label: string;
  readonly href: string;
  readonly count: string;
}

export interface BrowsePage {
  readonly page: PageView;
  readonly form: SearchForm;
  readonly heading: string;
  readonly intro: string;
  /** How plans come by these values; null: nothing needs saying. */
  readonly note: string | null;
  /** The search whose counts these are; null: the whole corpus. */
  readonly within: { readonly back: string } | null;
  readonly groups: readonly { readonly id: string; readonly letter: string; readonly values: readonly BrowseValue[] }[];
  readonly letters: boolean;
  readonly others: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
}

/** All values of one facet under a search, A to Z, each a link to its plans. */
export function browsePage(
  context: PageContext,
  facet: FacetDefinition,
  query: SearchQuery,
  given: readonly FacetValue[],
): BrowsePage {
  const { messages, language, profile, archive } = context;
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true, ignorePunctuation: true });
  const values = given
    .map(({ value, label, count }) => ({
      label: optionLabel(context, facet.name, value, label),
      href: link(context, '/search', withFacetValue(query, facet.name, value)),
      count: number(context, count),
    }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const letters = values.length > SHORT && facet.browseBy === 'letter';
  const byLetter = groupBy(values, ({ label }) => (letters ? firstLetter(label, language) : ''));
  const name = facetName(context, facet.name);
  const intro = messages.browse.intro(messages.browse.values(values.length));
  const isNarrowed = searchParams(query, profile.facets).size > 0;
  return {
    page: pageView(context, {
      title: messages.browse.title(name),
      description: `${name}: ${intro} ${archive.home.intro}`,
      address: link({ ...context, hl: null }, `/browse/${facet.name}`, query),
      styles: ['pages.css'],
      scripts: ['suggest.js'],
      noindex: isNarrowed,
    }),
    form: searchForm(context, { ...query, q: '' }, false),
    heading: name,
    intro,
    note: archive.facets[facet.name]?.note ?? null,
    within: isNarrowed ? { back: link(context, '/search', query) } : null,
    groups: [...byLetter].map(([letter, own], place) => ({ id: `letter-${place + 1}`, letter, values: own })),
    letters,
    others: profile.facets.map((other) => ({
      label: facetName(context, other.name),
      href: link(context, `/browse/${other.name}`, query),
      current: other.name === facet.name,
    })),
  };
}

/** The letter under which a list files a value: without its accent; `#` for figures and signs. */
function firstLetter(label: string, language: string): string {
  const first = /[\p{L}\p{N}]/u.exec(label)?.[0] ?? '';
  const plain = first.normalize('NFD').charAt(0).toLocaleUpperCase(language);
  return /\p{L}/u.test(plain) ? plain : '#';
}
