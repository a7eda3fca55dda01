import type { FacetName } from '../plan/facet.js';
import type { Learning, Plan } from '../plan/plan.js';
import type { Role } from '../plan/role.js';
import type { SearchQuery, Sort, Warning } from '../query/search-query.js';

/**
 * What the rest of the program knows of the search engine. An index is immutable:
 * a reload builds another. Every method is synchronous and answers the same for the same argument.
 */
export interface SearchIndex {
  /** Changes when the indexed content changes; the same content gives the same generation in every process. */
  readonly generation: string;
  readonly corpus: CorpusFigures;
  /** All plans, by id. */
  readonly plans: ReadonlyMap<string, Plan>;
  search(query: SearchQuery): SearchResults;
  /** All values of a facet under a search, with counts; most frequent first, ties by label. */
  facet(query: SearchQuery, facet: FacetName): readonly FacetValue[];
  /** Every id of the result list in its order, for previous and next result. Plans only. */
  resultIds(query: SearchQuery): readonly string[];
  /** Every result of the view of learnings in its order, without passages to show. */
  resultLearnings(query: SearchQuery): readonly ResultLearning[];
  suggest(typed: string, limit?: number): readonly Suggestion[];
  similar(id: string, limit?: number): readonly SimilarPlan[];
  /** Finds the query's words in any text, for marking: original forms, whole words. */
  highlighter(query: SearchQuery): Highlighter;
}

export interface CorpusFigures {
  readonly plans: number;
  readonly learnings: number;
  readonly insights: number;
  readonly barriers: number;
  readonly countries: number;
  readonly years: readonly number[];
}

export interface SearchResults {
  /** The number of hits that paging through to the end gives. */
  readonly total: number;
  /** The page shown: the asked one, moved to the nearest real page. */
  readonly page: number;
  readonly pages: number;
  readonly perPage: number;
  readonly sort: Sort;
  /** How many of the results have every word of the query (`match=all`). */
  readonly totalAll: number;
  /** No plan of the corpus has most of the words: those that have some are shown. */
  readonly relaxed: boolean;
  /** What was searched instead of a word that the corpus lacks; null: nothing was replaced. */
  readonly didYouMean: Respelling | null;
  readonly warnings: readonly Warning[];
  readonly hits: readonly Hit[];
  readonly facets: ReadonlyMap<FacetName, readonly FacetValue[]>;
}

export interface Respelling {
  /** The whole query as it was searched. */
  readonly query: string;
  /** Each replaced word as typed and what stands for it. */
  readonly words: readonly { readonly from: string; readonly to: string }[];
}

export interface Hit {
  readonly plan: Plan;
  readonly score: number;
  /** Words of the query that this result does not have, as typed. */
  readonly lacks: readonly string[];
  /** At most three, best first. */
  readonly snippets: readonly Snippet[];
  /** In the view of learnings: the one learning that this result is. */
  readonly learning: Learning | null;
}

export interface ResultLearning {
  readonly plan: Plan;
  readonly learning: Learning;
}

/** A passage of an answer. The segments' texts joined are a substring of that answer's text. */
export interface Snippet {
  readonly role: Role;
  /** The passage's id on the plan page. */
  readonly anchor: string;
  readonly segments: readonly Segment[];
  /** Text was left out before, or after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

export interface FacetValue {
  /** As it stands in an address. */
  readonly value: string;
  /** As a reader sees it, in English: `8. Decent work and economic growth`. */
  readonly label: string;
  /** The total that choosing this value alone in this facet would give. */
  readonly count: number;
  readonly selected: boolean;
}

export interface Suggestion {
  readonly text: string;
  readonly kind: 'query' | 'plan' | 'facet';
  /** The plan, for `plan`. */
  readonly id: string | null;
  /** The facet and its value, for `facet`. */
  readonly facet: { readonly name: FacetName; readonly value: string } | null;
}

export interface SimilarPlan {
  readonly plan: Plan;
  /** What both plans speak of, as words or phrases a reader understands; best first. */
  readonly shares: readonly string[];
}

/** Ranges of a text that hold the query's words: ascending, apart, UTF-16 offsets. */
export type Highlighter = (text: string) => readonly { readonly start: number; readonly end: number }[];
