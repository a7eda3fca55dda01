import type { Plan } from '../../plan/plan.js';
import type { CorpusFigures } from '../search-index.js';

export function corpusFigures(plans: readonly Plan[]): CorpusFigures {
  const learnings = plans.flatMap((plan) => plan.learnings);
  const insights = learnings.filter((learning) => learning.role === 'insight').length;
  const years = new Set(plans.map((plan) => plan.year).filter((year) => year !== null));
  return {
    plans: plans.length,
    digests: plans.filter(({ digestOf }) => digestOf !== null).length,
    learnings: learnings.length,
    insights,
    barriers: learnings.length - insights,
    countries: new Set(plans.map((plan) => plan.country).filter((country) => country !== null)).size,
    years: [...years].sort((a, b) => a - b),
  };
}
