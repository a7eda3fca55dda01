import type { SearchQuery, Sort, View } from '../../query/search-query.js';
import { at, countBits } from '../index/at.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { MOST_SHARE, PLAN_SCORE_SHARE } from '../index/ranking-parameters.js';
import { firstOfEach } from '../index/same-texts.js';
import type { Units } from '../index/units.js';
import { resolveQuery, type ResolvedQuery } from '../query/resolve-query.js';
import { filterByFacets, type FacetFilter } from './count-facets.js';
import { matchLearnings } from './match-learnings.js';
import { matchPlans } from './match-plans.js';
import { lowerLater, orderResults } from './order-results.js';
import { selectResults, type UnitMatches } from './select-results.js';

/** Which units a query finds, before they are scored and ordered. */
export interface Found {
  readonly units: Units;
  readonly resolved: ResolvedQuery;
  /** All results by number, ascending; those that have the same text too. */
  readonly results: readonly number[];
  /** How many there are, each text once. */
  readonly total: number;
  /** By unit: the words it has, one bit a word. */
  readonly words: Uint32Array;
  /** By unit: those of them that stand in its own text. */
  readonly ownWords: Uint32Array;
  /** How many of them have every word. */
  readonly totalAll: number;
  readonly relaxed: boolean;
  readonly filter: FacetFilter;
  /** By unit: 1 for a result before facets are applied. */
  readonly hits: Uint8Array;
}

/** The whole answer to a query, before a page of it is written out. */
export interface Outcome extends Found {
  readonly sort: Sort;
  /** All results in their order, of each text the first. */
  readonly order: readonly number[];
  /** By unit; 0 for what is no result. */
  readonly scores: Float64Array;
}

/** Finds and filters. */
export function findResults(index: OpenedIndex, query: SearchQuery): Found {
  const resolved = resolveQuery(index, query);
  const units = unitsOf(index, query.view);
  const matches = matchUnits(index, units, query, resolved);
  const selection = selectResults(matches, resolved.should, query.match, MOST_SHARE[query.view]);
  const filter = filterByFacets(index.facets, index.plans.length, query.facets);
  const passing = (marks: Uint8Array): number[] => {
    const found: number[] = [];
    marks.forEach((mark, unit) => {
      if (mark === 1 && filter.failing[units.planOf(unit)] === 0) found.push(unit);
    });
    return found;
  };
  const results = passing(selection.results);
  const { words, ownWords } = matches;
  return {
    units,
    resolved,
    results,
    total: firstOfEach(results, units.sameTexts).length,
    words,
    ownWords,
    totalAll: firstOfEach(passing(selection.complete), units.sameTexts).length,
    relaxed: selection.relaxed,
    filter,
    hits: selection.results,
  };
}

/** Finds, filters, scores and orders. */
export function runQuery(index: OpenedIndex, query: SearchQuery): Outcome {
  const found = findResults(index, query);
  const sort = query.sort ?? (found.resolved.rankingTerms.length > 0 ? 'relevance' : 'newest');
  const scores = scoreResults(index, found);
  const order = orderResults(found.units, found.results, scores, index.orders.get(query.language)?.get(sort));
  return { ...found, sort, scores, order: firstOfEach(order, found.units.sameTexts) };
}

function unitsOf(index: OpenedIndex, view: View): Units {
  return view === 'plans' ? index.planUnits : index.learningUnits;
}

function matchUnits(index: OpenedIndex, units: Units, query: SearchQuery, resolved: ResolvedQuery): UnitMatches {
  return units.kind === 'plans'
    ? matchPlans(units, resolved)
    : matchLearnings(units, index.planUnits, resolved, query.role);
}

function scoreResults(index: OpenedIndex, { units, resolved, results, ownWords }: Found): Float64Array {
  const isResult = new Uint8Array(units.count);
  for (const unit of results) isResult[unit] = 1;
  const own = units.rank(resolved.rankingTerms, isResult);
  if (units.kind === 'plans') return own;
  const isPlan = new Uint8Array(index.plans.length);
  for (const unit of results) isPlan[units.planOf(unit)] = 1;
  const plans = index.planUnits.rank(resolved.rankingTerms, isPlan);
  const wordCount = resolved.should.length;
  // Two common words of its own say more than one rare one.
  const ownShare = (unit: number): number => (wordCount === 0 ? 1 : countBits(at(ownWords, unit)) / wordCount);
  const scores = own.map((score, unit) =>
    isResult[unit] === 1 ? score * ownShare(unit) + PLAN_SCORE_SHARE * at(plans, units.planOf(unit)) : 0,
  );
  return lowerLater(units, results, scores);
}
