import type { Plan } from '../plan/plan.js';
import type { Passage, PlanText } from './plan-text.js';

/** A part of an answer with an anchor of its own: a learning, or what lies between learnings. Snippets never leave it. */
export interface Stretch {
  readonly passage: Passage;
  readonly anchor: string;
  /** Its tokens: `from` to before `to` in the plan's arrays; at least one. */
  readonly from: number;
  readonly to: number;
  /** Its place in the text of the answer, UTF-16 offsets. */
  readonly low: number;
  readonly high: number;
}

/** Parts the answers of a plan, in reading order. */
export function stretchesOf(plan: Plan, text: PlanText): Stretch[] {
  return text.passages.flatMap((passage) => {
    const { anchor } = passage;
    if (anchor === null) return [];
    const found: Stretch[] = [];
    let from = passage.from;
    let low = 0;
    const push = (to: number, high: number, name: string): void => {
      if (to > from) found.push({ passage, anchor: name, from, to, low, high });
      from = to;
      low = high;
    };
    for (const learning of plan.learnings) {
      if (learning.answer !== anchor) continue;
      push(tokenAt(text, passage, from, learning.start), learning.start, anchor);
      push(tokenAt(text, passage, from, learning.end), learning.end, learning.anchor);
    }
    push(passage.to, passage.text.length, partnerAnchor(plan, anchor));
    return found;
  });
}

/** The first token of the passage, from `from` on, that begins at the offset or after. */
export function tokenAt(text: PlanText, passage: Passage, from: number, offset: number): number {
  let at = from;
  while (at < passage.to && (text.starts[at] ?? 0) < offset) at += 1;
  return at;
}

/** A partner's own anchor where the answer is about that partner alone. */
function partnerAnchor(plan: Plan, answer: string): string {
  const [only, second] = plan.partners.filter((partner) => partner.answers.includes(answer));
  return only !== undefined && second === undefined ? only.anchor : answer;
}
