import { asLanguage } from '../page/language.js';
import type { FacetDefinition } from '../plan/facet.js';
import type { Language } from '../plan/language.js';
import { facetTexts, parseSearchParams, type ParsedSearch, type ParseOptions } from '../query/parse-search-params.js';
import type { SearchIndex } from '../search/search-index.js';

/**
 * The search that a URL asks for, as every answer of the site reads it: what it says of facets is read as values that
 * the plans have, and as it stands where none has it.
 *
 * @param language - of who asks; absent: the one that the URL names, else English
 */
export async function readSearch(
  index: SearchIndex,
  facets: readonly FacetDefinition[],
  params: URLSearchParams,
  { forApi = false }: Pick<ParseOptions, 'forApi'> = {},
  language: Language = asLanguage(params.get('hl')) ?? 'en',
): Promise<ParsedSearch> {
  const values = await index.findValues(facetTexts(params, facets));
  const { query, warnings } = parseSearchParams(params, facets, { forApi, values });
  return { query: { ...query, language }, warnings };
}
