import type { Plan } from '../../plan/plan.js';
import type { Passage, TokenizedText } from './tokenized-text.js';

/** A part of an answer with an anchor of its own: a learning, or what lies between learnings. A fragment never leaves it. */
export interface PassagePart {
  readonly passage: Passage;
  readonly anchor: string;
  /** Its tokens: `from` to before `to` in the plan's text; at least one. */
  readonly from: number;
  readonly to: number;
  /** Its place in the text of the answer, UTF-16 offsets. */
  readonly low: number;
  readonly high: number;
}

/** Parts the answers of a plan, in reading order. */
export function passageParts(plan: Plan, text: TokenizedText): PassagePart[] {
  return text.passages.flatMap((passage) => {
    const { anchor } = passage;
    if (anchor === null) return [];
    const found: PassagePart[] = [];
    let from = passage.from;
    let low = 0;
    const push = (to: number, high: number, name: string): void => {
      if (to > from) found.push({ passage, anchor: name, from, to, low, high });
      from = to;
      low = high;
    };
    for (const learning of plan.learnings) {
      if (learning.answer !== anchor) continue;
      push(tokenFrom(text, passage, from, learning.start), learning.start, anchor);
      push(tokenFrom(text, passage, from, learning.end), learning.end, learning.anchor);
    }
    push(passage.to, passage.text.length, partnerAnchor(plan, anchor));
    return found;
  });
}

/** The first token of the passage, from `from` on, that begins at the offset or after. */
export function tokenFrom(text: TokenizedText, passage: Passage, from: number, offset: number): number {
  let token = from;
  while (token < passage.to && text.start(token) < offset) token += 1;
  return token;
}

/** A partner's own anchor where the answer is about that partner alone. */
function partnerAnchor(plan: Plan, answer: string): string {
  const [only, second] = plan.partners.filter((partner) => partner.answers.includes(answer));
  return only !== undefined && second === undefined ? only.anchor : answer;
}
