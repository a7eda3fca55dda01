import { FACETS, type FacetName } from '../plan/facet.js';
import type { Plan } from '../plan/plan.js';
import { PER_PAGE, type SearchQuery } from '../query/search-query.js';
import { corpusFigures } from './corpus-figures.js';
import { countFacet } from './count-facets.js';
import { generationOf } from './generation.js';
import { makeHighlighter } from './highlighter.js';
import { makeHits } from './make-hits.js';
import { indexCorpus, type IndexedCorpus } from './indexed-corpus.js';
import { makeMarker } from './marker.js';
import { readQuery, runQuery, type Outcome } from './run-query.js';
import type { SearchIndex, SearchResults } from './search-index.js';
import { buildSimilar } from './similar.js';
import { buildSuggest } from './suggest.js';

/** Builds the whole index of a corpus, in memory. */
export function buildIndex(plans: readonly Plan[]): SearchIndex {
  const corpus = indexCorpus(plans);
  const facetOf = (outcome: Outcome, facet: FacetName) =>
    countFacet(corpus.facets, facet, outcome.filter, outcome.weights);

  return {
    generation: generationOf(corpus.plans),
    corpus: corpusFigures(corpus.plans),
    plans: new Map(corpus.plans.map((plan) => [plan.id, plan])),
    search: (query) => writeResults(corpus, query, runQuery(corpus, query)),
    facet: (query, facet) => facetOf(runQuery(corpus, query), facet),
    resultIds: (query) =>
      runQuery(corpus, { ...query, view: 'plans' }).order.map((plan) => corpus.plans[plan]?.id ?? ''),
    resultLearnings: (query) =>
      runQuery(corpus, { ...query, view: 'learnings' }).order.flatMap((unit) => {
        const { learning, plan: number } = corpus.learnings[unit] ?? {};
        const plan = number === undefined ? undefined : corpus.plans[number];
        return plan === undefined || learning === undefined ? [] : [{ plan, learning }];
      }),
    suggest: buildSuggest(corpus),
    similar: buildSimilar(corpus),
    highlighter: (query) => {
      const { resolved } = readQuery(corpus, query);
      return makeHighlighter(makeMarker(resolved, corpus.lexicon.vocabulary.forms.length), corpus.lexicon.vocabulary);
    },
  };
}

function writeResults(corpus: IndexedCorpus, query: SearchQuery, outcome: Outcome): SearchResults {
  const total = outcome.order.length;
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  const page = Math.min(Math.max(1, query.page), pages);
  const units = outcome.order.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return {
    total,
    page,
    pages,
    perPage: PER_PAGE,
    sort: outcome.sort,
    totalAll: outcome.totalAll,
    relaxed: outcome.relaxed,
    didYouMean: outcome.resolved.didYouMean,
    warnings:
      page === query.page
        ? outcome.warnings
        : [...outcome.warnings, { code: 'page-moved', values: { asked: String(query.page), page: String(page) } }],
    hits: makeHits(corpus, query, outcome, units),
    facets: new Map(FACETS.map((facet) => [facet, countFacet(corpus.facets, facet, outcome.filter, outcome.weights)])),
  };
}
