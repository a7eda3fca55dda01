import { parseQuery } from '../query/parse-query.js';
import type { SearchQuery, Sort, Warning } from '../query/search-query.js';
import { filterByFacets, type FacetFilter } from './count-facets.js';
import { findInLearnings } from './find-learnings.js';
import { findInPlans } from './find-plans.js';
import type { IndexedCorpus } from './indexed-corpus.js';
import { PLAN_SCORE_SHARE } from './ranking-parameters.js';
import { resolveQuery, type ResolvedQuery } from './resolve-query.js';
import { selectMatches, type Evidence } from './select-matches.js';

/** The whole answer to a query, before a page of it is written out. */
export interface Outcome {
  readonly resolved: ResolvedQuery;
  readonly warnings: readonly Warning[];
  readonly sort: Sort;
  /** All hits in their order, by number of plan or learning. */
  readonly order: readonly number[];
  readonly scores: Float64Array;
  /** By unit: the words it has, one bit a word. */
  readonly words: Uint32Array;
  /** How many of the hits have every word. */
  readonly totalAll: number;
  readonly relaxed: boolean;
  readonly filter: FacetFilter;
  /** By plan: its hits before facets are applied. */
  readonly weights: Uint32Array;
}

/** What a query means in this corpus, before anything is looked for. */
export function readQuery(
  corpus: IndexedCorpus,
  query: SearchQuery,
): { readonly resolved: ResolvedQuery; readonly warnings: readonly Warning[] } {
  const parsed = parseQuery(query.q);
  const context = { lexicon: corpus.lexicon, plans: corpus.texts, facets: corpus.facets };
  return { resolved: resolveQuery(context, parsed, query), warnings: parsed.warnings };
}

/** Finds, filters and orders. */
export function runQuery(corpus: IndexedCorpus, query: SearchQuery): Outcome {
  const { resolved, warnings } = readQuery(corpus, query);
  const isPlans = query.view === 'plans';
  const evidence = findEvidence(corpus, query, resolved);
  const selection = selectMatches(
    evidence,
    resolved.words.map((word) => word.weight),
    query.match,
  );
  const filter = filterByFacets(corpus.facets, corpus.plans.length, query.facets);
  const planOf = (unit: number): number => (isPlans ? unit : (corpus.learnings[unit]?.plan ?? 0));
  const weights = new Uint32Array(corpus.plans.length);
  const hits: number[] = [];
  let totalAll = 0;
  selection.chosen.forEach((mark, unit) => {
    if (mark === 0) return;
    const plan = planOf(unit);
    weights[plan] = (weights[plan] ?? 0) + 1;
    if (filter.failing[plan] === 0) hits.push(unit);
  });
  selection.complete.forEach((mark, unit) => {
    if (mark === 1 && filter.failing[planOf(unit)] === 0) totalAll += 1;
  });
  const sort = query.sort ?? (resolved.scoreTerms.length > 0 ? 'relevance' : 'newest');
  const scores = scoreUnits(corpus, query, resolved);
  const order = orderHits(corpus, hits, sort, scores, planOf);
  return {
    resolved,
    warnings,
    sort,
    order: isPlans ? order : spreadLearnings(order, planOf),
    scores,
    words: evidence.words,
    totalAll,
    relaxed: selection.relaxed,
    filter,
    weights,
  };
}

function findEvidence(corpus: IndexedCorpus, query: SearchQuery, resolved: ResolvedQuery): Evidence {
  if (query.view === 'plans') return findInPlans(corpus.texts, resolved);
  const learnings = { units: corpus.learnings, own: corpus.learningTexts, plans: corpus.texts };
  return findInLearnings(learnings, resolved, query.role);
}

function scoreUnits(corpus: IndexedCorpus, query: SearchQuery, resolved: ResolvedQuery): Float64Array {
  const plans = corpus.rankPlans(resolved.scoreTerms);
  if (query.view === 'plans') return plans;
  const own = corpus.rankLearnings(resolved.scoreTerms);
  return own.map((score, unit) => score + PLAN_SCORE_SHARE * (plans[corpus.learnings[unit]?.plan ?? 0] ?? 0));
}

function orderHits(
  corpus: IndexedCorpus,
  hits: readonly number[],
  sort: Sort,
  scores: Float64Array,
  planOf: (unit: number) => number,
): number[] {
  const ranks = corpus.ranks.get(sort);
  // Units are numbered by plan id, and learnings within a plan as they stand in it: that breaks ties.
  if (ranks === undefined) return hits.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return hits.toSorted(
    (a, b) => (ranks[planOf(a)] ?? 0) - (ranks[planOf(b)] ?? 0) || (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
  );
}

/** Learnings of one plan that come before others are let in. */
const FIRST_OF_A_PLAN = 2;

/** A plan's third and later learnings follow all others' first two, so that no plan fills the list alone. */
function spreadLearnings(order: readonly number[], planOf: (unit: number) => number): number[] {
  const seen = new Map<number, number>();
  const first: number[] = [];
  const later: number[] = [];
  for (const unit of order) {
    const before = seen.get(planOf(unit)) ?? 0;
    seen.set(planOf(unit), before + 1);
    (before < FIRST_OF_A_PLAN ? first : later).push(unit);
  }
  return [...first, ...later];
}
