import type { Match } from '../../query/search-query.js';
import { at } from '../index/at.js';
import { mergeMarks } from '../index/marks.js';
import type { ShouldClause } from '../query/resolved-clause.js';

/** What is known of the units, plans or learnings, before it is decided which are results. */
export interface UnitMatches {
  /** By unit: the words it has, one bit a word. */
  readonly words: Uint32Array;
  /** By unit: those of them that it has as typed, not as a synonym or a translation. */
  readonly typedWords: Uint32Array;
  /** By unit: those of them that stand in its own text; of a plan, all. */
  readonly ownWords: Uint32Array;
  /** By unit: 1 where every required clause holds. */
  readonly eligible: Uint8Array;
}

export interface Selection {
  /** By unit: 1 for a result. */
  readonly results: Uint8Array;
  /** By unit: 1 where every word is there. */
  readonly complete: Uint8Array;
  readonly relaxed: boolean;
}

/** Bits of the words that a unit has. `limitWords` keeps queries to as many. */
const WORD_BITS = 32;

/** Sums of weights are compared with this much slack, so that rounding decides nothing. */
const SLACK = 1e-9;

/** How much each word weighs: in any of its alternatives, and as typed. */
export type WordWeight = Pick<ShouldClause, 'weight' | 'typedWeight'>;

/**
 * Decides which units are results: those that have most of the words by weight, or all of them; most by what was typed alone
 * is enough, so that a synonym takes no result away. Where none has most, those that have some are taken, and `relaxed` says so.
 */
export function selectResults(
  { words, typedWords, eligible }: Omit<UnitMatches, 'ownWords'>,
  clauses: readonly WordWeight[],
  match: Match,
  mostShare: number,
): Selection {
  const weights = clauses.map(({ weight }) => weight);
  if (weights.length > WORD_BITS) throw new Error(`a query has at most ${WORD_BITS} words, one bit each`);
  const every = weights.length === WORD_BITS ? -1 : (1 << weights.length) - 1;
  const complete = eligible.map((mark, unit) => (mark === 1 && (at(words, unit) | 0) === every ? 1 : 0));
  if (match === 'all' || weights.length < 2) return { results: complete, complete, relaxed: false };
  const having = (bits: Uint32Array, own: readonly number[], least: number): Uint8Array => {
    const known = new Map<number, number>();
    return eligible.map((mark, unit) => {
      const set = at(bits, unit);
      if (mark === 0 || set === 0) return 0;
      let weight = known.get(set);
      if (weight === undefined) {
        weight = weightOf(set, own);
        known.set(set, weight);
      }
      return weight >= least ? 1 : 0;
    });
  };
  const most = having(words, weights, weightNeeded(weights, mostShare) - SLACK);
  const typedWeights = clauses.map(({ typedWeight }) => typedWeight);
  if (typedWeights.some((weight, place) => weight !== weights[place])) {
    mergeMarks(most, having(typedWords, typedWeights, weightNeeded(typedWeights, mostShare) - SLACK));
  }
  if (most.includes(1)) return { results: most, complete, relaxed: false };
  const some = having(words, weights, 0);
  return { results: some, complete, relaxed: some.includes(1) };
}

/**
 * A third of the weight of all words, so that a rare word alone may do; and where three words or more are asked for, all of them
 * but one always do, so that a single rare word, or one mistyped, does not shut out the rest.
 */
function weightNeeded(weights: readonly number[], mostShare: number): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const share = mostShare * sum;
  return weights.length < 3 ? share : Math.min(share, sum - Math.max(...weights));
}

/** The weight of some words, given as bits. */
export function weightOf(bits: number, weights: readonly number[]): number {
  return weights.reduce((sum, weight, bit) => (((bits >>> bit) & 1) === 1 ? sum + weight : sum), 0);
}
