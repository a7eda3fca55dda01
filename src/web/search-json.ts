import { wordsIn } from '../page/words/words.js';
import { FACETS } from '../plan/facet.js';
import { EMPTY_QUERY, type SearchQuery, type Warning } from '../query/search-query.js';
import { planPath } from '../query/plan-url.js';
import { writeAddress } from '../query/search-url.js';
import type { FacetValue, Hit, SearchResults, Suggestion } from '../search/search-index.js';

/** A search as `/api/v1/search` gives it: the same results and numbers as the page of the same address. */
export function searchJson(
  query: SearchQuery,
  results: SearchResults,
  warnings: readonly string[],
  tookMs: number,
): object {
  return {
    query: query.q,
    total: results.total,
    page: results.page,
    pages: results.pages,
    perPage: results.perPage,
    view: query.view,
    sort: results.sort,
    match: query.match,
    totalAll: results.totalAll,
    relaxed: results.relaxed,
    didYouMean: results.didYouMean?.query ?? null,
    warnings,
    tookMs,
    hits: results.hits.map((hit) => hitJson(hit, query)),
    facets: Object.fromEntries(FACETS.map((facet) => [facet, (results.facets.get(facet) ?? []).map(facetValueJson)])),
  };
}

export function facetValueJson({ value, label, count, selected }: FacetValue): object {
  return { value, label, count, selected };
}

/** A suggestion with the address it leads to: a search for the words, a plan, or a search within a facet's value. */
export function suggestionJson({ text, kind, id, facet }: Suggestion): object {
  if (id !== null) return { text, kind, url: planPath(id) };
  const query: SearchQuery =
    facet === null ? { ...EMPTY_QUERY, q: text } : { ...EMPTY_QUERY, facets: new Map([[facet.name, [facet.value]]]) };
  return { text, kind, url: writeAddress('/search', query) };
}

/** What a warning says to a program's reader, in English. */
export function warningText({ code, values }: Warning): string {
  return wordsIn('en').warnings[code](values);
}

function hitJson(hit: Hit, query: SearchQuery): object {
  const { plan, score, lacks, snippets, learning } = hit;
  const path = planPath(plan.id);
  return {
    id: plan.id,
    url: writeAddress(path, query, {}, learning?.anchor),
    title: plan.title,
    kind: plan.kind,
    year: plan.year,
    country: plan.country,
    region: plan.region,
    language: plan.language,
    score,
    lacks,
    snippets: snippets.map(({ role, anchor, segments }) => ({
      role,
      anchor,
      url: writeAddress(path, query, {}, anchor),
      segments,
    })),
    ...(learning === null ? {} : { learning: { role: learning.role, anchor: learning.anchor, text: learning.text } }),
  };
}
