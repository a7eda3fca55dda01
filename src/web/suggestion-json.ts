import type { CorpusProfile } from '../plan/corpus-profile.js';
import type { Language } from '../plan/language.js';
import { planPath } from '../query/plan-url.js';
import { EMPTY_QUERY } from '../query/search-query.js';
import { searchUrl } from '../query/search-url.js';
import type { Suggestion } from '../search/search-index.js';
import type { SuggestionJson, SuggestJson } from './openapi/answer-schemas.js';
import { facetUrl } from './search-json.js';

/** Suggestions as `/api/v1/suggest` gives them. */
export function suggestJson(
  profile: CorpusProfile,
  language: Language,
  suggestions: readonly Suggestion[],
): SuggestJson {
  return { suggestions: suggestions.map((suggestion) => suggestionJson(profile, language, suggestion)) };
}

/**
 * A suggestion with the URL it leads to: a search for the words, a plan, or a search within a facet's value.
 * A facet and its value are named in the visitor's language.
 */
export function suggestionJson(profile: CorpusProfile, language: Language, suggestion: Suggestion): SuggestionJson {
  const { kind } = suggestion;
  switch (kind) {
    case 'query': {
      const { text } = suggestion;
      return { text, kind, url: searchUrl('/search', { ...EMPTY_QUERY, q: text }, profile.facets) };
    }
    case 'plan':
      return { text: suggestion.title, kind, url: planPath(suggestion.id) };
    case 'facet': {
      const { facet, value, label } = suggestion;
      const messages = profile.messages[language].facets[facet];
      const text = `${messages?.inLine ?? facet}: ${messages?.valueLabel(value) ?? label}`;
      return { text, kind, url: facetUrl(profile, facet, value) };
    }
  }
}
