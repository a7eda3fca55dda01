import { FACETS, type FacetName } from '../plan/facet.js';
import type { SearchQuery } from '../query/search-query.js';
import { writeParams } from '../query/search-url.js';
import type { SearchIndex } from '../search/search-index.js';
import { withFacetValue } from './change-query.js';
import { countryCodes } from './country-codes.js';
import { facetLabel } from './facet-label.js';
import { link, number, pageView, type Frame, type PageView } from './frame.js';
import { groupBy } from '../text/group-by.js';
import { searchForm, type SearchForm } from './search-form.js';

/** Facets that run by number, not by letter. */
const NUMBERED: ReadonlySet<FacetName> = new Set<FacetName>(['year', 'sdg']);
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
  /** The search whose counts these are; null: the whole corpus. */
  readonly within: { readonly back: string } | null;
  readonly groups: readonly { readonly id: string; readonly letter: string; readonly values: readonly BrowseValue[] }[];
  readonly letters: boolean;
  readonly others: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
}

/** All values of one facet under a search, A to Z, each a link to its plans. */
export function browsePage(frame: Frame, index: SearchIndex, facet: FacetName, query: SearchQuery): BrowsePage {
  const { words, language } = frame;
  const codes = countryCodes(index);
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true, ignorePunctuation: true });
  const values = index
    .facet(query, facet)
    .map(({ value, label, count }) => ({
      label: facetLabel(frame, facet, value, label, codes.get(value) ?? null),
      href: link(frame, '/search', withFacetValue(query, facet, value)),
      count: number(frame, count),
    }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const letters = values.length > SHORT && !NUMBERED.has(facet);
  const byLetter = groupBy(values, ({ label }) => (letters ? firstLetter(label, language) : ''));
  const label = words.facets[facet];
  return {
    page: pageView(frame, {
      title: words.browse.title(label),
      styles: ['pages.css'],
      scripts: ['suggest.js'],
      noindex: writeParams(query).size > 0,
    }),
    form: searchForm(frame, { ...query, q: '' }, false),
    heading: label,
    intro: words.browse.intro(words.browse.values(values.length)),
    within: writeParams(query).size > 0 ? { back: link(frame, '/search', query) } : null,
    groups: [...byLetter].map(([letter, own], at) => ({ id: `letter-${at + 1}`, letter, values: own })),
    letters,
    others: FACETS.map((other) => ({
      label: words.facets[other],
      href: link(frame, `/browse/${other}`, query),
      current: other === facet,
    })),
  };
}

/** The letter under which a list files a value: without its accent; `#` for figures and signs. */
function firstLetter(label: string, language: string): string {
  const first = /[\p{L}\p{N}]/u.exec(label)?.[0] ?? '';
  const plain = first.normalize('NFD').charAt(0).toLocaleUpperCase(language);
  return /\p{L}/u.test(plain) ? plain : '#';
}
