import type { Learning } from '../plan/plan.js';
import type { PageContext } from './page-context.js';

/** `Insight 2`. */
export function learningLabel({ messages }: PageContext, { role, anchor }: Pick<Learning, 'role' | 'anchor'>): string {
  const number = numberOf(anchor);
  return role === 'insight' ? messages.plan.insight(number) : messages.plan.barrier(number);
}

/** The number at the end of an anchor. */
export function numberOf(anchor: string): number {
  return Number(anchor.slice(anchor.lastIndexOf('-') + 1));
}
