import type { Learning, Plan } from '../../plan/plan.js';

/** Which units have the same text. */
export interface SameTexts {
  /** By unit: the first unit of the same text, which is itself where the text stands once. */
  readonly firsts: Uint32Array;
  /** By such a first unit: all of them, ascending. Those that stand alone are not in it. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
}

/** For plans. */
export function samePlans(plans: readonly Plan[], numbers: ReadonlyMap<string, number>): SameTexts {
  return sameTexts(plans.map(({ copyOf }, plan) => (copyOf === null ? plan : (numbers.get(copyOf) ?? plan))));
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
  return sameTexts(
    learnings.map(({ plan, learning }, unit) => {
      const first = plans[plan]?.learningCopyOf.get(learning.anchor);
      return first === undefined ? unit : (numbers.get(key(first.plan, first.anchor)) ?? unit);
    }),
  );
}

function sameTexts(firsts: readonly number[]): SameTexts {
  const groups = new Map<number, number[]>();
  firsts.forEach((first, unit) => {
    if (first === unit) return;
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [first, unit]);
    else group.push(unit);
  });
  return { firsts: Uint32Array.from(firsts), groups };
}

/** The first of each text, in the order given. */
export function firstOfEach(units: readonly number[], { firsts }: SameTexts): number[] {
  const seen = new Uint8Array(firsts.length);
  return units.filter((unit) => {
    const text = firsts[unit] ?? unit;
    if (seen[text] === 1) return false;
    seen[text] = 1;
    return true;
  });
}
