import type { Learning, Plan } from '../../plan/plan.js';
import { partOfText, type TokenizedText } from './tokenized-text.js';
import { tokenFrom } from './passage-parts.js';

/** One insight or barrier as a unit of its own, with its words. */
export interface LearningUnit {
  readonly learning: Learning;
  /** Number of its plan. */
  readonly plan: number;
  /** The part of the plan's text that it is. */
  readonly text: TokenizedText;
}

/** All learnings in the order of their plans and, within a plan, of the file. */
export function learningUnits(plans: readonly Plan[], texts: readonly TokenizedText[]): LearningUnit[] {
  return plans.flatMap((plan, number) => {
    const text = texts[number];
    if (text === undefined) return [];
    return plan.learnings.map((learning) => ({ learning, plan: number, text: cutOut(text, learning) }));
  });
}

function cutOut(text: TokenizedText, learning: Learning): TokenizedText {
  const passage = text.passages.find((each) => each.anchor === learning.answer);
  if (passage === undefined) return partOfText(text, undefined, 0, 0);
  const from = tokenFrom(text, passage, passage.from, learning.start);
  return partOfText(text, passage, from, tokenFrom(text, passage, from, learning.end));
}
