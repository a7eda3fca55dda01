import { at } from '../index/at.js';
import type { Units } from '../index/units.js';

/** Learnings of one plan that come before others are let in. */
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
  const ordered = results
    .map((unit) => ({ unit, score: at(scores, unit), rank: ranks === undefined ? 0 : at(ranks, units.planOf(unit)) }))
    .sort((a, b) => a.rank - b.rank || b.score - a.score || a.unit - b.unit)
    .map(({ unit }) => unit);
  return units.kind === 'plans' ? ordered : spreadLearnings(ordered, units.planOf);
}

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
