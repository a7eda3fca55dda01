import { summaryOf } from '../../plan/plan.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { learningOf, type Units } from '../index/units.js';
import type { Copy, PlanCopies } from '../search-index.js';

/** Copies that are named at most. More have the same text where a folder holds one file many times. */
const MOST_COPIES = 20;

/** Where else the text of a unit stands; in the order of the plans. */
export function copiesOf(index: OpenedIndex, units: Units, unit: number): readonly Copy[] {
  const group = units.sameTexts.groups.get(units.sameTexts.firsts[unit] ?? unit) ?? [];
  return group
    .filter((other) => other !== unit)
    .slice(0, MOST_COPIES)
    .flatMap((other) => {
      const plan = index.plans[units.planOf(other)]?.plan;
      return plan === undefined ? [] : [{ plan: summaryOf(plan), learning: learningOf(units, other) }];
    });
}

/** Where else a plan, given by its number, stands, and each of its learnings. */
export function copiesOfPlan(index: OpenedIndex, number: number): PlanCopies {
  const { learningUnits } = index;
  const learnings = learningUnits.learnings.flatMap(({ plan, learning }, unit) =>
    plan === number ? [[learning.anchor, copiesOf(index, learningUnits, unit)] as const] : [],
  );
  return {
    plan: copiesOf(index, index.planUnits, number),
    learnings: new Map(learnings.filter(([, copies]) => copies.length > 0)),
  };
}
