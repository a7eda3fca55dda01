import type { Learning, Plan } from '../plan/plan.js';
import type { PlanText } from './plan-text.js';
import { tokenAt } from './stretch.js';

/** One insight or barrier as a unit of its own, with its words. */
export interface LearningUnit {
  readonly learning: Learning;
  /** Number of its plan. */
  readonly plan: number;
  /** Its running number within the plan. */
  readonly place: number;
  /** The part of the plan's text that it is. */
  readonly text: PlanText;
}

/** All learnings in the order of their plans and, within a plan, of the file. */
export function learningUnits(plans: readonly Plan[], texts: readonly PlanText[]): LearningUnit[] {
  return plans.flatMap((plan, number) => {
    const text = texts[number];
    if (text === undefined) return [];
    return plan.learnings.map((learning, place) => ({ learning, plan: number, place, text: cutOut(text, learning) }));
  });
}

function cutOut(text: PlanText, learning: Learning): PlanText {
  const passage = text.passages.find((each) => each.anchor === learning.answer);
  if (passage === undefined) return { ...text, passages: [] };
  const from = tokenAt(text, passage, passage.from, learning.start);
  const to = tokenAt(text, passage, from, learning.end);
  return { ...text, passages: [{ ...passage, from, to }] };
}
