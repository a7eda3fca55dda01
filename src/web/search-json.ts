import { refinementLabel } from '../page/facet-label.js';
import { messagesIn, warningText } from '../page/messages/messages.js';
import type { CorpusProfile } from '../plan/corpus-profile.js';
import type { FacetMessages } from '../plan/facet.js';
import type { Language } from '../plan/language.js';
import { facetValues, type PlanSummary } from '../plan/plan.js';
import { planPath } from '../query/plan-url.js';
import { EMPTY_QUERY, pageOfPlace, PER_PAGE, type SearchQuery, type Warning } from '../query/search-query.js';
import { refined } from '../query/refined.js';
import { searchUrl } from '../query/search-url.js';
import type { Copy, FacetValue, Hit, SearchResults } from '../search/search-index.js';
import { exportedValue } from './exported-values.js';
import type {
  CopyJson,
  FacetJson,
  FacetValueJson,
  HitJson,
  SearchJson,
  WarningJson,
} from './openapi/answer-schemas.js';

/**
 * A search as `/api/v1/search` gives it: the same results and numbers as the page of the same URL.
 *
 * @param warnings - those of reading the URL
 * @param tookMs - milliseconds
 */
export function searchJson(
  profile: CorpusProfile,
  query: SearchQuery,
  results: SearchResults,
  warnings: readonly Warning[],
  tookMs: number,
): SearchJson {
  const { page, perPage } = results;
  return {
    query: query.q,
    total: results.total,
    page,
    pages: results.pages,
    perPage,
    view: query.view,
    sort: results.sort,
    match: query.match,
    totalAll: results.totalAll,
    relaxed: results.relaxed,
    didYouMean: (results.respelling ?? results.offer)?.query ?? null,
    respelt: results.respelling !== null,
    expanded: results.expanded.map(({ word, by }) => ({ word, by: [...by] })),
    refinements: results.refinements.map((refinement) => ({
      label: refinementLabel(
        { messages: messagesIn(query.language), archive: profile.messages[query.language] },
        refinement,
      ),
      url: searchUrl('/search', refined(query, refinement), profile.facets),
      count: refinement.total,
    })),
    warnings: [...warnings, ...results.warnings].map(warningJson),
    tookMs,
    hits: results.hits.map((hit, at) => hitJson(profile, onPage(query, (page - 1) * perPage + at + 1), hit)),
    facets: Object.fromEntries([...results.facets].map(([facet, values]) => [facet, values.map(facetValueJson)])),
  };
}

function facetValueJson({ value, label, count, selected }: FacetValue): FacetValueJson {
  return { value, label, count, selected };
}

/**
 * The values of one facet as `/api/v1/facets/FACET` gives them.
 *
 * @param language - of the labels; null: as a search has them
 */
export function facetJson(
  profile: CorpusProfile,
  facet: string,
  values: readonly FacetValue[],
  language: Language | null,
): FacetJson {
  if (language === null) return { facet, values: values.map(facetValueJson) };
  const messages = profile.messages[language].facets[facet];
  return { facet, values: values.map((value) => localFacetValueJson(messages, value)) };
}

/** A value as a page of this language shows it among its filters. */
function localFacetValueJson(messages: FacetMessages | undefined, facetValue: FacetValue): FacetValueJson {
  const label = (messages?.optionLabel ?? messages?.valueLabel)?.(facetValue.value) ?? facetValue.label;
  return facetValueJson({ ...facetValue, label });
}

/** What a warning says to a program's reader, in English. */
export function englishWarning(warning: Warning): string {
  return warningText(messagesIn('en'), warning);
}

/** A URL that finds what one value of a facet stands for. */
export function facetUrl(profile: CorpusProfile, facet: string, value: string): string {
  return searchUrl('/search', { ...EMPTY_QUERY, facets: new Map([[facet, [value]]]) }, profile.facets);
}

/** A warning with its code and what it speaks of, for programs, and what it says, for their readers. */
function warningJson(warning: Warning): WarningJson {
  const { code, ...data } = warning;
  const message = englishWarning(warning);
  if (!('at' in data)) return { code, message, ...data };
  const { at, ...others } = data;
  return { code, message, ...others, ...('by' in others ? { by: [...others.by] } : {}), offset: at };
}

/** The search whose page holds the result at this place: pages have ten results each, whatever a program asked for. */
function onPage(query: SearchQuery, place: number): SearchQuery {
  return { ...query, perPage: PER_PAGE, page: pageOfPlace(place) };
}

function hitJson(profile: CorpusProfile, query: SearchQuery, hit: Hit): HitJson {
  const { plan, score, missingTerms, snippets } = hit;
  const url = (anchor = ''): string => searchUrl(planPath(plan.id), query, profile.facets, {}, anchor);
  return {
    id: plan.id,
    url: hit.kind === 'learning' ? url(hit.learning.anchor) : url(),
    title: plan.title,
    ...singleValues(profile, plan),
    score,
    lacks: missingTerms,
    snippets: snippets.map(({ role, anchor, segments }) => ({ role, anchor, url: url(anchor), segments })),
    ...(hit.copies.length === 0 ? {} : { copies: hit.copies.map(copyJson) }),
    ...(hit.kind === 'learning'
      ? { learning: { role: hit.learning.role, anchor: hit.learning.anchor, text: hit.learning.text } }
      : {}),
  };
}

/** Another place of the same text. */
export function copyJson({ plan, learning }: Copy): CopyJson {
  const anchor = learning?.anchor ?? null;
  return { id: plan.id, anchor, url: planPath(plan.id) + (anchor === null ? '' : `#${anchor}`), title: plan.title };
}

/** The facets of which a plan has one value at most, under their exported names; null where it has none. */
function singleValues(profile: CorpusProfile, plan: PlanSummary): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(
    profile.facets.flatMap(({ name, multiValued, exported }) => {
      if (multiValued || exported === null) return [];
      const [value] = facetValues(plan, name);
      return [[exported.name, value === undefined ? null : exportedValue(profile, name, exported, value)]];
    }),
  );
}
