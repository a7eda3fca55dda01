import type { Plan } from '../../plan/plan.js';
import type { Sort } from '../../query/search-query.js';

const byWords = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });

/** By each order but relevance: the rank of each plan, 0 first. Plans come in the order of their ids, which breaks ties. */
export type PlanOrders = ReadonlyMap<Sort, Uint32Array>;

export function orderPlans(plans: readonly Plan[]): PlanOrders {
  const ranks = (compare: (a: Plan, b: Plan) => number): Uint32Array => {
    const order = plans.map((plan, number) => ({ plan, number }));
    order.sort((a, b) => compare(a.plan, b.plan) || a.number - b.number);
    const result = new Uint32Array(plans.length);
    order.forEach(({ number }, rank) => (result[number] = rank));
    return result;
  };
  return new Map<Sort, Uint32Array>([
    ['newest', ranks((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || 0)],
    ['oldest', ranks((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0)],
    ['title', ranks((a, b) => byWords.compare(a.title, b.title))],
    ['country', ranks((a, b) => missingLast(a.country, b.country))],
  ]);
}

function missingLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byWords.compare(a, b);
}
