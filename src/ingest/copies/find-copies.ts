import { answersOf, type LearningPlace, type Plan } from '../../plan/plan.js';
import { groupBy } from '../../text/group-by.js';
import { groupCopies } from './group-copies.js';

/** Words of a plan, and of a learning, below which being alike is chance. */
const LEAST_WORDS_OF_A_PLAN = 50;
const LEAST_WORDS_OF_A_LEARNING = 6;

/** The plans, each with those of the same text, and with the places where its learnings stand too. */
export function withCopies(plans: readonly Plan[]): readonly Plan[] {
  const ofPlans = groupsOf(plans, groupCopies(plans.map(textOf), LEAST_WORDS_OF_A_PLAN));
  const learnings = plans.flatMap(({ id, learnings: own }) =>
    own.map(({ anchor, role, text }) => ({ place: { plan: id, anchor }, role, text })),
  );
  const ofLearnings = groupsOf(
    learnings,
    groupCopies(
      learnings.map(({ text }) => text),
      LEAST_WORDS_OF_A_LEARNING,
      // Who lists two things under one question means two.
      (a, b) => learnings[a]?.place.plan !== learnings[b]?.place.plan || learnings[a]?.role !== learnings[b]?.role,
    ),
  );
  const copies = new Map<Plan, readonly string[]>();
  for (const group of ofPlans) {
    const ids = group.map(({ id }) => id);
    for (const plan of group) copies.set(plan, ids);
  }
  const learningCopies = new Map<string, Map<string, readonly LearningPlace[]>>();
  for (const group of ofLearnings) {
    const places = group.map(({ place }) => place);
    for (const { plan, anchor } of places) {
      const own = learningCopies.get(plan) ?? new Map<string, readonly LearningPlace[]>();
      learningCopies.set(plan, own.set(anchor, places));
    }
  }
  return plans.map((plan) => ({
    ...plan,
    copies: copies.get(plan) ?? [],
    learningCopies: learningCopies.get(plan.id) ?? new Map(),
  }));
}

function groupsOf<T>(items: readonly T[], firsts: readonly number[]): readonly (readonly T[])[] {
  return [...groupBy([...items.entries()], ([place]) => firsts[place]).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map(([, item]) => item));
}

/** What was answered: the name that a plan gives itself may differ. */
function textOf(plan: Plan): string {
  return answersOf(plan)
    .filter(({ role }) => role !== 'title')
    .map(({ text }) => text)
    .join('\n');
}
