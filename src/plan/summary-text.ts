import { answersOf, type Plan } from './plan.js';

/** The text that says most of a plan in a list: its first insight, else its challenge, else its first barrier; empty: it has none. */
export function summaryText(plan: Pick<Plan, 'learnings' | 'sections'>): string {
  const insight = plan.learnings.find(({ role }) => role === 'insight');
  const challenge = answersOf(plan).find(({ role }) => role === 'challenge');
  return (insight ?? challenge ?? plan.learnings[0])?.text ?? '';
}
