import type { Match } from '../query/search-query.js';
import { MOST_SHARE } from './ranking-parameters.js';

/** What is known of the units, plans or learnings, before it is decided which are results. */
export interface Evidence {
  /** By unit: the words it has, one bit a word. */
  readonly words: Uint32Array;
  /** By unit: 1 where every binding clause holds. */
  readonly eligible: Uint8Array;
}

export interface Selection {
  /** By unit: 1 for a result. */
  readonly chosen: Uint8Array;
  /** By unit: 1 where every word is there. */
  readonly complete: Uint8Array;
  readonly relaxed: boolean;
}

/** Sums of weights are compared with this much slack, so that rounding decides nothing. */
const SLACK = 1e-9;

/**
 * Decides which units are results: those that have most of the words by weight, or all of them.
 * Where none has most, those that have some are taken, and `relaxed` says so.
 */
export function selectMatches(evidence: Evidence, weights: readonly number[], match: Match): Selection {
  const every = weights.length === 32 ? 0xffff_ffff : (1 << weights.length) - 1;
  const complete = evidence.eligible.map((mark, unit) =>
    mark === 1 && ((evidence.words[unit] ?? 0) | 0) === (every | 0) ? 1 : 0,
  );
  if (match === 'all' || weights.length < 2) return { chosen: complete, complete, relaxed: false };
  const needed = MOST_SHARE * weights.reduce((sum, weight) => sum + weight, 0) - SLACK;
  const known = new Map<number, number>();
  const having = (least: number): Uint8Array =>
    evidence.eligible.map((mark, unit) => {
      const words = evidence.words[unit] ?? 0;
      if (mark === 0 || words === 0) return 0;
      let weight = known.get(words);
      if (weight === undefined) {
        weight = weigh(words, weights);
        known.set(words, weight);
      }
      return weight >= least ? 1 : 0;
    });
  const most = having(needed);
  if (most.includes(1)) return { chosen: most, complete, relaxed: false };
  const some = having(0);
  return { chosen: some, complete, relaxed: some.includes(1) };
}

function weigh(words: number, weights: readonly number[]): number {
  return weights.reduce((sum, weight, bit) => (((words >>> bit) & 1) === 1 ? sum + weight : sum), 0);
}
