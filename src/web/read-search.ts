import { asLanguage } from '../page/language.js';
import type { FacetDefinition } from '../plan/facet.js';
import type { Language } from '../plan/language.js';
import { parseSearchParams, type ParsedSearch, type ParseOptions } from '../query/parse-search-params.js';

/**
 * The search that a URL asks for, as every answer of the site reads it.
 *
 * @param language - of who asks; absent: the one that the URL names, else English
 */
export function readSearch(
  facets: readonly FacetDefinition[],
  params: URLSearchParams,
  { forApi = false }: ParseOptions = {},
  language: Language = asLanguage(params.get('hl')) ?? 'en',
): ParsedSearch {
  const { query, warnings } = parseSearchParams(params, facets, { forApi });
  return { query: { ...query, language }, warnings };
}
