import type { Plan } from '../plan/plan.js';
import { EMPTY_QUERY } from '../query/search-query.js';
import type { SearchIndex } from '../search/search-index.js';

/** Every plan: in a list, plans of the same text are one result. */
export async function allPlans(index: SearchIndex): Promise<readonly Plan[]> {
  const results = await index.resultPlans(EMPTY_QUERY);
  const copies = results.flatMap(({ id, copies: all }) => all.filter((other) => other !== id));
  return [...results, ...(await Promise.all(copies.map((id) => index.plan(id)))).filter((plan) => plan !== null)];
}
