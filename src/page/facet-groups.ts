import type { FacetDefinition } from '../plan/facet.js';
import type { SearchQuery } from '../query/search-query.js';
import { searchUrl } from '../query/search-url.js';
import type { FacetValue, SearchResults } from '../search/search-index.js';
import { facetName, optionLabel } from './facet-label.js';
import { link, number, type PageContext } from './page-context.js';

/** Values of a facet shown at once; the others open in place. */
const SHOWN = 8;

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
  readonly name: string;
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
  /** The page with all values, where this one has not all; `api` gives them to the script, labelled as here. */
  readonly all: { readonly href: string; readonly label: string; readonly api: string } | null;
}

/** The facets of a result page, as groups of checkboxes. Facets without values are left out. */
export function facetGroups(context: PageContext, query: SearchQuery, results: SearchResults): readonly FacetGroup[] {
  return context.profile.facets.flatMap((facet) => {
    const values = ordered(facet, results.facets.get(facet.name) ?? []);
    return values.length === 0 ? [] : [group(context, query, facet, values)];
  });
}

function optionOf(context: PageContext, name: string, { value, label, count, selected }: FacetValue): FacetOption {
  return {
    id: `${name}-${safeId(value)}`,
    value,
    label: optionLabel(context, name, value, label),
    count,
    countText: number(context, count),
    checked: selected,
  };
}

function group(
  context: PageContext,
  query: SearchQuery,
  { name, open, onPage }: FacetDefinition,
  values: readonly FacetValue[],
): FacetGroup {
  const { language, messages, profile } = context;
  const option = (value: FacetValue) => optionOf(context, name, value);
  const label = facetName(context, name);
  const selectedCount = values.filter((value) => value.selected).length;
  const selected = selectedCount === 0 ? '' : messages.refine.selected(selectedCount);
  // One more would take no more room than the control that hides it.
  const shown = values.length <= SHOWN + 1 ? values : values.slice(0, SHOWN);
  // The results stand below the facets in the page and are painted after them: a long list is fetched when it is opened.
  const hidden = values.slice(shown.length).filter((value, place) => place < onPage - shown.length || value.selected);
  return {
    name,
    label,
    selected,
    open: open || selectedCount > 0,
    shown: shown.map(option),
    more:
      hidden.length === 0
        ? null
        : {
            label: messages.refine.showAll(number(context, values.length)),
            open: hidden.some((value) => value.selected),
            filterLabel: messages.refine.find(label),
            options: hidden.map(option),
            all:
              shown.length + hidden.length === values.length
                ? null
                : {
                    href: link(context, `/browse/${name}`, { ...query, page: 1 }),
                    label: messages.refine.seeAll(values.length, label),
                    api: searchUrl(`/api/v1/facets/${name}`, { ...query, page: 1 }, profile.facets, { hl: language }),
                  },
          },
  };
}

/** Most frequent first, or the highest first: years run from the newest. */
function ordered({ order }: FacetDefinition, values: readonly FacetValue[]): readonly FacetValue[] {
  return order === 'descending' ? values.toSorted((a, b) => Number(b.value) - Number(a.value)) : values;
}

/** A value as part of an id: what is no letter of ours, digit or dash, as its bytes. Different values stay different. */
function safeId(value: string): string {
  return encodeURIComponent(value)
    .replace(/[_!'()*~.]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('%', '_');
}
