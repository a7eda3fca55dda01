import { NO_EXAMPLES, type Examples } from '../page/examples.js';
import type { CorpusProfile, ProfileMessages } from '../plan/corpus-profile.js';
import { LANGUAGES, type Language } from '../plan/language.js';
import { parseSearchParams } from '../query/parse-search-params.js';
import { EMPTY_QUERY } from '../query/search-query.js';
import type { SearchIndex } from '../search/search-index.js';
import { oncePerGeneration } from './once-per-generation.js';
import type { Site } from './site.js';

/** Example searches that are given at most. */
const QUERIES = 5;

/** By language: the profile's examples that find something; where too few do, the commonest values of its facets. */
export function corpusExamples({
  index,
  profile,
}: Pick<Site, 'index' | 'profile'>): (language: Language) => Promise<Examples> {
  const all = oncePerGeneration(index, async (asked) => {
    const values = await commonestValues(asked, profile);
    const entries = LANGUAGES.map(
      async (language) => [language, await examplesIn(asked, profile.messages[language], values)] as const,
    );
    return new Map(await Promise.all(entries));
  });
  return async (language) => (await all()).get(language) ?? NO_EXAMPLES;

  async function examplesIn(
    asked: SearchIndex,
    archive: ProfileMessages,
    values: readonly string[],
  ): Promise<Examples> {
    const syntax = await Promise.all(
      archive.syntaxExamples.map(async ({ terms, text }) => ({
        text,
        term: (await firstThatFind(asked, profile.facets, terms, 1))[0] ?? terms[0],
      })),
    );
    return {
      queries: await firstThatFind(asked, profile.facets, [...archive.exampleQueries, ...values], QUERIES),
      syntax: syntax.flatMap(({ term, text }) => (term === undefined ? [] : [{ term, text }])),
    };
  }
}

/** The commonest value of each facet that is searched as words, as a reader sees it. */
async function commonestValues(index: SearchIndex, { facets }: CorpusProfile): Promise<readonly string[]> {
  const free = facets.filter(
    ({ searchable, suggested, knownValues }) => searchable && suggested && knownValues.length === 0,
  );
  const values = await Promise.all(free.map(({ name }) => index.facet(EMPTY_QUERY, name)));
  return values.flatMap(([first]) => first?.label ?? []);
}

/** The first of some queries of which a plan has every word, as they stand. */
async function firstThatFind(
  index: SearchIndex,
  facets: CorpusProfile['facets'],
  queries: readonly string[],
  limit: number,
): Promise<readonly string[]> {
  const found = await Promise.all(
    queries.map(async (q) => {
      const { query, warnings } = parseSearchParams(new URLSearchParams({ q, match: 'all' }), facets);
      const { total, relaxed, respelling } = await index.count(query);
      return total > 0 && !relaxed && respelling === null && warnings.length === 0;
    }),
  );
  return queries.filter((_, at) => found[at]).slice(0, limit);
}
