import { FACETS, type FacetName } from '../plan/facet.js';
import type { SearchQuery } from '../query/search-query.js';
import type { FacetValue, SearchIndex, SearchResults } from '../search/search-index.js';
import { countryCodes } from './country-codes.js';
import { facetLabel } from './facet-label.js';
import { link, number, type Frame } from './frame.js';

/** Values of a facet shown at once; the others open in place. */
const SHOWN = 8;
/**
 * Values of a facet on the page at all: the results stand below them in the page and are painted after them. Script
 * fetches the others when a list is opened; without it a link leads to the page of all values.
 */
const ON_PAGE = 200;
const ON_PAGE_PARTNERS = 40;
/** Facets that stand open before anything is chosen. */
const OPEN: ReadonlySet<FacetName> = new Set<FacetName>(['kind', 'year', 'region', 'country', 'theme']);

export interface FacetOption {
  /** Stable for a value, so that focus comes back to it. */
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly countText: string;
  readonly checked: boolean;
}

export interface FacetGroup {
  readonly name: FacetName;
  readonly label: string;
  /** `2 selected`, or empty. */
  readonly selected: string;
  readonly open: boolean;
  readonly shown: readonly FacetOption[];
  readonly more: MoreOptions | null;
}

/** The values after the first, which open in place. */
export interface MoreOptions {
  readonly label: string;
  readonly open: boolean;
  readonly filterLabel: string;
  readonly options: readonly FacetOption[];
  /** The page with all values, where this one has not all. */
  readonly all: { readonly href: string; readonly label: string; readonly api: string } | null;
}

/** The facets of a result page, as groups of checkboxes. Facets without values are left out. */
export function facetGroups(
  frame: Frame,
  index: SearchIndex,
  query: SearchQuery,
  results: SearchResults,
): readonly FacetGroup[] {
  const codes = countryCodes(index);
  return FACETS.flatMap((name) => {
    const chosen = query.facets.get(name) ?? [];
    const values = ordered(name, withMissing(results.facets.get(name) ?? [], chosen));
    if (values.length === 0) return [];
    const option = (value: FacetValue): FacetOption => ({
      id: `${name}-${safeId(value.value)}`,
      value: value.value,
      label: facetLabel(frame, name, value.value, value.label, codes.get(value.value) ?? null),
      count: value.count,
      countText: number(frame, value.count),
      checked: value.selected,
    });
    return [group(frame, query, name, values, option)];
  });
}

function group(
  frame: Frame,
  query: SearchQuery,
  name: FacetName,
  values: readonly FacetValue[],
  option: (value: FacetValue) => FacetOption,
): FacetGroup {
  const { words } = frame;
  const label = words.facets[name];
  const selectedCount = values.filter((value) => value.selected).length;
  const selected = selectedCount === 0 ? '' : words.refine.selected(selectedCount);
  // One more would take no more room than the control that hides it.
  const shown = values.length <= SHOWN + 1 ? values : values.slice(0, SHOWN);
  const limit = name === 'partner' ? ON_PAGE_PARTNERS : ON_PAGE;
  const hidden = values.slice(shown.length).filter((value, at) => at < limit - shown.length || value.selected);
  return {
    name,
    label,
    selected,
    open: OPEN.has(name) || selectedCount > 0,
    shown: shown.map(option),
    more:
      hidden.length === 0
        ? null
        : {
            label: words.refine.showAll(number(frame, values.length)),
            open: hidden.some((value) => value.selected),
            filterLabel: words.refine.find(label),
            options: hidden.map(option),
            all:
              shown.length + hidden.length === values.length
                ? null
                : {
                    href: link(frame, `/browse/${name}`, { ...query, page: 1 }),
                    label: words.refine.seeAll(values.length, label),
                    api: link(frame, `/api/v1/facets/${name}`, { ...query, page: 1 }),
                  },
          },
  };
}

/** A chosen value stays in the form even where no result has it: else the next search would lose it. */
function withMissing(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const present = new Set(values.filter(({ selected }) => selected).map(({ value }) => value.toLowerCase()));
  const missing = chosen.filter((value) => !present.has(value.toLowerCase()));
  return [...values, ...missing.map((value) => ({ value, label: value, count: 0, selected: true }))];
}

/** Years run from the newest, goals by number; all others stay most frequent first. */
function ordered(name: FacetName, values: readonly FacetValue[]): readonly FacetValue[] {
  if (name === 'year') return values.toSorted((a, b) => Number(b.value) - Number(a.value));
  return values;
}

/** A value as part of an id: what is no letter of ours, digit or dash, as its bytes. Different values stay different. */
function safeId(value: string): string {
  return encodeURIComponent(value)
    .replace(/[_!'()*~.]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('%', '_');
}
