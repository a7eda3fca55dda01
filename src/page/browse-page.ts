import type { FacetDefinition } from '../plan/facet.js';
import type { PartnerEntry } from '../plan/partner-directory.js';
import { partnerPath } from '../query/partner-url.js';
import type { SearchQuery } from '../query/search-query.js';
import { searchParams } from '../query/search-url.js';
import type { FacetValue } from '../search/search-index.js';
import { groupBy } from '../text/group-by.js';
import { withFacetValue } from './change-query.js';
import { facetName, optionLabel, sectorLabel, valueLabel } from './facet-label.js';
import { link, number, type PageContext } from './page-context.js';
import { pageView, type PageView } from './page-view.js';
import { searchForm, type SearchForm } from './search-form.js';

/** Under which figures and signs are filed. */
const SIGNS = '#';
/** Of a letter with many partners the most frequent are shown at once. */
const FIRST_OF_A_LETTER = 12;
/** Countries of a partner that are named. */
const MOST_COUNTRIES = 3;
/** Lists this short need no letters. */
const SHORT = 20;

interface BrowseValue {
  readonly label: string;
  /** Sector and countries of a partner; empty for any other. */
  readonly details: string;
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
  readonly groups: readonly {
    readonly id: string;
    readonly letter: string;
    readonly values: readonly BrowseValue[];
    /** The rest, folded; null: none. */
    readonly more: { readonly label: string; readonly values: readonly BrowseValue[] } | null;
  }[];
  /** Long enough for a box that filters it. */
  readonly find: boolean;
  readonly letters: boolean;
  readonly others: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
}

/**
 * All values of one facet under a search, A to Z, each a link to its plans.
 *
 * @param partners - what is known of values that are partners: within a letter the most frequent come first, and each leads to
 * its page, or within a search to its plans there
 */
export function browsePage(
  context: PageContext,
  facet: FacetDefinition,
  query: SearchQuery,
  given: readonly FacetValue[],
  partners: ReadonlyMap<string, PartnerEntry> | null = null,
): BrowsePage {
  const { messages, language, profile, archive } = context;
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true, ignorePunctuation: true });
  const isNarrowed = searchParams(query, profile.facets).size > 0;
  const hasPages = partners !== null && !isNarrowed;
  const values = given
    .map(({ value, label, count }) => ({
      label: optionLabel(context, facet.name, value, label),
      details: partnerDetails(context, partners?.get(value)),
      href: hasPages
        ? link(context, partnerPath(value))
        : link(context, '/search', withFacetValue(query, facet.name, value)),
      total: count,
      count: number(context, count),
    }))
    .sort((a, b) => (partners === null ? 0 : b.total - a.total) || collator.compare(a.label, b.label));
  const letters = values.length > SHORT && facet.browseBy === 'letter';
  const byLetter = [...groupBy(values, ({ label }) => (letters ? firstLetter(label, language) : ''))].sort(
    // Figures and signs come last.
    ([a], [b]) => Number(a === SIGNS) - Number(b === SIGNS) || collator.compare(a, b),
  );
  const name = facetName(context, facet.name);
  const intro = messages.browse.intro(messages.browse.values(values.length));
  return {
    page: pageView(context, {
      title: messages.browse.title(name),
      description: `${name}: ${intro} ${archive.home.intro}`,
      address: link({ ...context, hl: null }, `/browse/${facet.name}`, query),
      styles: ['pages.css'],
      scripts: ['browse.js', 'suggest.js'],
      noindex: isNarrowed,
    }),
    form: searchForm(context, { ...query, q: '' }, false),
    heading: name,
    intro,
    note: archive.facets[facet.name]?.note ?? null,
    within: isNarrowed ? { back: link(context, '/search', query) } : null,
    groups: byLetter.map(([letter, own], place) => ({
      id: `letter-${place + 1}`,
      letter,
      values: own.slice(0, partners === null ? own.length : FIRST_OF_A_LETTER),
      more: moreOf(context, partners === null ? [] : own.slice(FIRST_OF_A_LETTER)),
    })),
    find: values.length > SHORT,
    letters,
    others: profile.facets.map((other) => ({
      label: facetName(context, other.name),
      href: link(context, `/browse/${other.name}`, query),
      current: other.name === facet.name,
    })),
  };
}

function partnerDetails(context: PageContext, entry: PartnerEntry | undefined): string {
  if (entry === undefined) return '';
  const countries = entry.countries.map((country) => valueLabel(context, 'country', country));
  const rest = countries.length - MOST_COUNTRIES;
  const named = countries.slice(0, MOST_COUNTRIES).join(', ') + (rest > 0 ? ` +${number(context, rest)}` : '');
  const [sector = ''] = entry.sectors;
  return [sectorLabel(context, sector), named].filter((text) => text !== '').join(' · ');
}

function moreOf(context: PageContext, values: readonly BrowseValue[]): BrowsePage['groups'][number]['more'] {
  if (values.length === 0) return null;
  return { label: context.messages.browse.more(number(context, values.length)), values };
}

/** The letter under which a list files a value: without its accent; `#` for figures and signs. */
function firstLetter(label: string, language: string): string {
  const first = /[\p{L}\p{N}]/u.exec(label)?.[0] ?? '';
  const plain = first.normalize('NFD').charAt(0).toLocaleUpperCase(language);
  return /\p{L}/u.test(plain) ? plain : SIGNS;
}
