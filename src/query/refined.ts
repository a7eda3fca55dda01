import type { AskedFor } from '../plan/intent.js';
import { EMPTY_QUERY, type SearchQuery } from './search-query.js';

/** One thing that a search can be narrowed to. */
export type RefinementChoice =
  /** Single insights or barriers, or plans that have the words where they speak of partners. */
  | { readonly kind: 'answer'; readonly answer: AskedFor }
  | {
      readonly kind: 'facet';
      readonly facet: string;
      /** At least one; several for a span of numbers. */
      readonly values: readonly string[];
      /** English, by value. */
      readonly labels: readonly string[];
    };

/** A search narrowed to a choice, in place of the words that say so and of what was chosen before of the same kind; from its first page. */
export function refined(query: SearchQuery, choice: RefinementChoice & { readonly q: string }): SearchQuery {
  const next: SearchQuery = { ...query, q: choice.q, spell: EMPTY_QUERY.spell, page: EMPTY_QUERY.page };
  if (choice.kind === 'facet') return { ...next, facets: new Map(query.facets).set(choice.facet, choice.values) };
  return choice.answer === 'partner'
    ? { ...next, view: 'plans', role: null, in: ['partners'] }
    : { ...next, view: 'learnings', role: choice.answer, in: [] };
}
