import { at } from '../index/at.js';
import { LATER_FACTOR } from '../index/ranking-parameters.js';
import { firstOfEach } from '../index/same-texts.js';
import type { Units } from '../index/units.js';

/** Learnings of one plan that count in full. */
const FIRST_OF_A_PLAN = 2;

/**
 * Results in their order: by the rank of their plans where an order is asked for, then by score, then as they are
 * numbered: by plan id, and learnings within a plan as they stand in it.
 *
 * @param ranks - by plan; undefined: by score alone
 */
export function orderResults(
  units: Units,
  results: readonly number[],
  scores: Float64Array,
  ranks: Uint32Array | undefined,
): readonly number[] {
  return results
    .map((unit) => ({ unit, score: at(scores, unit), rank: ranks === undefined ? 0 : at(ranks, units.planOf(unit)) }))
    .sort((a, b) => a.rank - b.rank || b.score - a.score || a.unit - b.unit)
    .map(({ unit }) => unit);
}

/** Lowers the scores of a plan's third and later learnings that are shown, each by a factor more, so that no plan fills the list alone. */
export function lowerLater(units: Units, results: readonly number[], scores: Float64Array): Float64Array {
  const lowered = scores.slice();
  const seen = new Map<number, number>();
  for (const unit of firstOfEach(orderResults(units, results, scores, undefined), units.sameTexts)) {
    const plan = units.planOf(unit);
    const before = seen.get(plan) ?? 0;
    seen.set(plan, before + 1);
    lowered[unit] = at(scores, unit) * LATER_FACTOR ** Math.max(0, before + 1 - FIRST_OF_A_PLAN);
  }
  return lowered;
}
