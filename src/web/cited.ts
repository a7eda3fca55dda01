import type { Learning, Plan } from '../plan/plan.js';

/** What a citation names: a plan, or one of its learnings. */
export interface Cited {
  readonly plan: Plan;
  /** Null: the plan as a whole. */
  readonly learning: Learning | null;
  /** Its absolute URL. */
  readonly url: string;
}

/** A name for what is cited that no other has: letters, digits, `_` and `-`, and a full stop before a learning's anchor. */
export function citationKey({ plan, learning }: Cited): string {
  return learning === null ? plan.id : `${plan.id}.${learning.anchor}`;
}
