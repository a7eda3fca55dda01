import type { Plan } from '../../plan/plan.js';
import type { Role } from '../../plan/role.js';
import type { IngestReport } from './report.js';

type Figures = Pick<IngestReport, 'plans' | 'learnings' | 'insights' | 'barriers' | 'partners' | 'answers'>;

/** Counts what was read. */
export function countPlans(plans: readonly Plan[]): Figures {
  const answers = new Map<Role, number>();
  let insights = 0;
  let barriers = 0;
  let partners = 0;
  for (const plan of plans) {
    for (const { role } of plan.sections.flatMap((section) => section.answers)) {
      answers.set(role, (answers.get(role) ?? 0) + 1);
    }
    const found = plan.learnings.filter(({ role }) => role === 'insight').length;
    insights += found;
    barriers += plan.learnings.length - found;
    partners += plan.partners.length;
  }
  return { plans: plans.length, learnings: insights + barriers, insights, barriers, partners, answers };
}

/** Words of a plan's answers: runs of letters and digits. */
export function countWords(plan: Pick<Plan, 'sections'>): number {
  let words = 0;
  for (const { text } of plan.sections.flatMap((section) => section.answers)) {
    words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }
  return words;
}
