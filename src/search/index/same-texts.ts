import type { Learning, Plan } from '../../plan/plan.js';

/** By unit: the first unit of the same text, which is itself where the text stands once. */
export type SameTexts = Uint32Array;

/** For plans. */
export function samePlans(plans: readonly Plan[], numbers: ReadonlyMap<string, number>): SameTexts {
  return Uint32Array.from(plans, ({ copies: [first] }, plan) =>
    first === undefined ? plan : (numbers.get(first) ?? plan),
  );
}

/** For learnings, each given with the number of its plan. */
export function sameLearnings(
  plans: readonly Plan[],
  learnings: readonly { readonly plan: number; readonly learning: Learning }[],
): SameTexts {
  const key = (plan: string, anchor: string): string => `${plan} ${anchor}`;
  const numbers = new Map(
    learnings.map(({ plan, learning }, unit) => [key(plans[plan]?.id ?? '', learning.anchor), unit]),
  );
  return Uint32Array.from(learnings, ({ plan, learning: { anchor } }, unit) => {
    const first = plans[plan]?.learningCopies.get(anchor)?.[0];
    return first === undefined ? unit : (numbers.get(key(first.plan, first.anchor)) ?? unit);
  });
}

/** The first of each text, in the order given. */
export function firstOfEach(units: readonly number[], sameAs: SameTexts): number[] {
  const seen = new Uint8Array(sameAs.length);
  return units.filter((unit) => {
    const text = sameAs[unit] ?? unit;
    if (seen[text] === 1) return false;
    seen[text] = 1;
    return true;
  });
}
