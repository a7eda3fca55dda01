import { summaryOf, type Learning, type LearningPlace, type Plan } from '../../plan/plan.js';
import type { OpenedIndex } from '../index/opened-index.js';
import type { Copy, PlanCopies } from '../search-index.js';

/** Copies that are named at most. More have the same text where a folder holds one file many times. */
const MOST_COPIES = 20;

/** Where else the text of a plan stands, or that of one of its learnings; in the order of the plans. */
export function copiesOf(index: OpenedIndex, plan: Plan, learning: Learning | null): readonly Copy[] {
  const places: readonly (LearningPlace | { plan: string; anchor: null })[] =
    learning === null
      ? plan.copies.map((id) => ({ plan: id, anchor: null }))
      : (plan.learningCopies.get(learning.anchor) ?? []);
  const anchor = learning?.anchor ?? null;
  return places
    .filter((place) => place.plan !== plan.id || place.anchor !== anchor)
    .slice(0, MOST_COPIES)
    .flatMap((place) => {
      const other = index.plans[index.numbers.get(place.plan) ?? -1]?.plan;
      if (other === undefined) return [];
      return [
        { plan: summaryOf(other), learning: other.learnings.find((each) => each.anchor === place.anchor) ?? null },
      ];
    });
}

/** Where else a plan stands, and each of its learnings. */
export function copiesOfPlan(index: OpenedIndex, plan: Plan): PlanCopies {
  return {
    plan: copiesOf(index, plan, null),
    learnings: new Map(
      plan.learnings
        .filter(({ anchor }) => plan.learningCopies.has(anchor))
        .map((learning) => [learning.anchor, copiesOf(index, plan, learning)]),
    ),
  };
}
