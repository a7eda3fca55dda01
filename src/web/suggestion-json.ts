import type { CorpusProfile } from '../plan/corpus-profile.js';
import { planPath } from '../query/plan-url.js';
import { EMPTY_QUERY, type SearchQuery } from '../query/search-query.js';
import { searchUrl } from '../query/search-url.js';
import type { Suggestion } from '../search/search-index.js';
import type { SuggestionJson, SuggestJson } from './openapi/answer-schemas.js';

/** Suggestions as `/api/v1/suggest` gives them. */
export function suggestJson(
  profile: CorpusProfile,
  query: SearchQuery,
  suggestions: readonly Suggestion[],
): SuggestJson {
  return { suggestions: suggestions.map((suggestion) => suggestionJson(profile, query, suggestion)) };
}

/**
 * A suggestion with the URL it leads to: a search for the words, one within a facet's value, or a plan. A search keeps the filters
 * and the view of what is being typed. A facet and its value are named in the visitor's language.
 *
 * @param query - what is being typed, with its filters and the visitor's language
 */
export function suggestionJson(profile: CorpusProfile, query: SearchQuery, suggestion: Suggestion): SuggestionJson {
  const { kind } = suggestion;
  const state = { ...query, page: EMPTY_QUERY.page, spell: EMPTY_QUERY.spell };
  switch (kind) {
    case 'query': {
      const { text, total } = suggestion;
      return { text, kind, url: searchUrl('/search', { ...state, q: text }, profile.facets), count: total };
    }
    case 'plan':
      return { text: suggestion.title, kind, url: planPath(suggestion.id) };
    case 'facet': {
      const { facet, value, label, q, total } = suggestion;
      const messages = profile.messages[query.language].facets[facet];
      const text = `${messages?.inLine ?? facet}: ${messages?.valueLabel(value) ?? label}`;
      const facets = new Map(query.facets).set(facet, [...(query.facets.get(facet) ?? []), value]);
      return { text, kind, url: searchUrl('/search', { ...state, q, facets }, profile.facets), count: total };
    }
  }
}
