import { Hono } from 'hono';
import { asLanguage } from '../page/language.js';
import { messagesIn } from '../page/messages/messages.js';
import { link, pageContext, visitorLanguage } from '../page/page-context.js';
import type { FacetDefinition } from '../plan/facet.js';
import { MOST_SUGGESTIONS } from '../page/search-form.js';
import { LANGUAGES } from '../plan/language.js';
import { EMPTY_QUERY, MAX_QUERY_LENGTH, type SearchQuery } from '../query/search-query.js';
import type { Suggestion } from '../search/search-index.js';
import { beginning } from '../text/shorten.js';
import { corpusExamples } from './corpus-examples.js';
import type { Site } from './site.js';
import { suggestionJson } from './suggestion-json.js';

/** Characters of the names in a description, by OpenSearch 1.1. */
const SHORT_NAME = 16;
const LONG_NAME = 48;

/** What a template of a search URL has in the place of the words. */
const TERMS = '{searchTerms}';

/** The search of the site for browsers, by OpenSearch 1.1 and its extension for suggestions: then it can be used from their address bar. */
export function openSearch(site: Site): Hono {
  const app = new Hono();
  const { baseUrl } = site.config;
  const examplesIn = corpusExamples(site);

  app.get('/opensearch.xml', async (c) => {
    const context = pageContext(site, c.req.raw, await examplesIn(visitorLanguage(c.req.raw)));
    const { archive, examples, hl } = context;
    const template = (path: string): string => `${baseUrl}${path}?q=${TERMS}${hl === null ? '' : `&hl=${hl}`}`;
    const description = {
      shortName: beginning(archive.siteName, SHORT_NAME),
      longName: beginning(`${archive.siteName} · ${archive.home.title}`, LONG_NAME),
      description: archive.home.intro,
      icon: `${baseUrl}/favicon.ico`,
      self: baseUrl + link(context, '/opensearch.xml'),
      results: template('/search'),
      suggestions: template('/opensearch/suggest'),
      feed: template('/search.atom'),
      example: examples.queries[0] ?? null,
      languages: LANGUAGES,
    };
    const headers = { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' };
    return c.body(site.render('opensearch.njk', description), 200, headers);
  });

  app.get('/opensearch/suggest', async (c) => {
    const q = c.req.query('q') ?? '';
    const language = asLanguage(c.req.query('hl') ?? null) ?? visitorLanguage(c.req.raw);
    const { suggestionKind } = messagesIn(language).box;
    const query: SearchQuery = { ...EMPTY_QUERY, language, q: q.slice(0, MAX_QUERY_LENGTH).trim() };
    const found = await site.index().suggest(query, MOST_SUGGESTIONS);
    const shown = found.map((suggestion) => {
      const { text, kind, url } = suggestionJson(site.profile, query, suggestion);
      // A browser searches for what it completes, whatever URL stands beside it.
      return suggestion.kind === 'facet'
        ? { words: facetWords(site.profile.facets, suggestion), note: text, url: baseUrl + url }
        : { words: text, note: suggestionKind[kind], url: baseUrl + url };
    });
    const columns = [q, shown.map(({ words }) => words), shown.map(({ note }) => note), shown.map(({ url }) => url)];
    return c.body(JSON.stringify(columns), 200, { 'Content-Type': 'application/x-suggestions+json; charset=utf-8' });
  });

  return app;
}

/** The query that finds a facet's value: in its field where it has one, else its words. */
function facetWords(
  facets: readonly FacetDefinition[],
  { facet, label, q }: Extract<Suggestion, { kind: 'facet' }>,
): string {
  const words = label.replaceAll('"', ' ');
  const hasField = facets.some(({ name, field }) => name === facet && field !== 'none');
  const value = hasField ? `${facet}:${/^[\p{L}\p{M}]+$/u.test(words) ? words : `"${words}"`}` : words;
  return `${q} ${value}`.trim();
}
