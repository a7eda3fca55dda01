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

/** Choices that words of a query ask for, and the query without those words. */
export interface RefinementChoices {
  /** At least one; of each kind of answer and each facet one at most. */
  readonly choices: readonly RefinementChoice[];
  readonly q: string;
}

/** A search narrowed to choices, in place of the words that say so and of what was chosen before of the same kind; from its first page. */
export function refined(query: SearchQuery, { choices, q }: RefinementChoices): SearchQuery {
  return choices.reduce(narrow, { ...query, q, spell: EMPTY_QUERY.spell, page: EMPTY_QUERY.page });
}

function narrow(query: SearchQuery, choice: RefinementChoice): SearchQuery {
  if (choice.kind === 'facet') return { ...query, facets: new Map(query.facets).set(choice.facet, choice.values) };
  return choice.answer === 'partner'
    ? { ...query, view: 'plans', role: null, in: ['partners'] }
    : { ...query, view: 'learnings', role: choice.answer, in: [] };
}
