import { answersOf, type LearningPlace, type Plan } from '../../plan/plan.js';
import { groupCopies } from './group-copies.js';

/** Words of a plan, and of a learning, below which being alike is chance. */
const LEAST_WORDS_OF_A_PLAN = 50;
const LEAST_WORDS_OF_A_LEARNING = 6;

/** The plans, each with the first of the same text, and with the first place where each of its learnings stands. */
export function withCopies(plans: readonly Omit<Plan, 'copyOf' | 'learningCopyOf'>[]): readonly Plan[] {
  const firstPlans = groupCopies(plans.map(textOf), LEAST_WORDS_OF_A_PLAN);
  const learnings = plans.flatMap(({ id, learnings: own }) =>
    own.map(({ anchor, role, text }) => ({ plan: id, anchor, role, text })),
  );
  const firstLearnings = groupCopies(
    learnings.map(({ text }) => text),
    LEAST_WORDS_OF_A_LEARNING,
    // Who lists two things under one question means two.
    (place) => `${learnings[place]?.plan ?? ''} ${learnings[place]?.role ?? ''}`,
  );
  const copies = new Map<string, Map<string, LearningPlace>>();
  learnings.forEach(({ plan, anchor }, place) => {
    const first = learnings[firstLearnings[place] ?? place];
    if (first === undefined || firstLearnings[place] === place) return;
    const own = copies.get(plan) ?? new Map<string, LearningPlace>();
    copies.set(plan, own.set(anchor, { plan: first.plan, anchor: first.anchor }));
  });
  return plans.map((plan, place) => ({
    ...plan,
    copyOf: firstPlans[place] === place ? null : (plans[firstPlans[place] ?? place]?.id ?? null),
    learningCopyOf: copies.get(plan.id) ?? new Map<string, LearningPlace>(),
  }));
}

/** What was answered: the name that a plan gives itself may differ. */
function textOf(plan: Pick<Plan, 'sections'>): string {
  return answersOf(plan)
    .filter(({ role }) => role !== 'title')
    .map(({ text }) => text)
    .join('\n');
}
