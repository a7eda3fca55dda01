import type { Learning, Plan, PlanSummary } from '../plan/plan.js';
import type { Role } from '../plan/role.js';
import type { RefinementChoices } from '../query/refined.js';
import type { SearchQuery, Sort, Warning } from '../query/search-query.js';
import type { Segment, TextRange } from '../text/segments.js';

/**
 * What the rest of the program knows of the search engine. An index is immutable: a reload opens another. Answers may
 * come later, from a worker or another machine; for one question they are always the same. Whatever it gives is plain
 * data that survives `structuredClone`.
 */
export interface SearchIndex {
  /** Changes when the indexed content changes; the same content gives the same generation in every process. */
  readonly generation: string;
  readonly figures: CorpusFigures;
  /** The facets it has, in their order. */
  readonly facets: readonly string[];
  plan(id: string): Promise<Plan | null>;
  search(query: SearchQuery): Promise<SearchResults>;
  /** How many results a search has, without making any of them. */
  count(query: SearchQuery): Promise<ResultCount>;
  /** All values of a facet under a search, with counts; most frequent first, ties by label. An unknown facet has none. */
  facet(query: SearchQuery, facet: string): Promise<readonly FacetValue[]>;
  /** By facet: the values that some texts mean, however they are written and in whichever language; what no plan has is left out. */
  findValues(texts: ReadonlyMap<string, readonly string[]>): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>>;
  /** The place in the list of plans that a search gives of a plan, where it is a result, or of the one shown for its text. */
  position(query: SearchQuery, id: string): Promise<ResultPosition>;
  /** Every plan, in the order of their ids. */
  allPlans(): Promise<readonly Plan[]>;
  /** The plans of a search in its order, of each text the first; all or so many. */
  resultPlans(query: SearchQuery, limit?: number): Promise<readonly ResultPlan[]>;
  /** Every result of the view of learnings in its order, without passages to show. */
  resultLearnings(query: SearchQuery): Promise<readonly ResultLearning[]>;
  /**
   * Completes what is being typed, `query.q`, with words, filters and plans; each leads to a result under the query's filters.
   * Searches come first, then filters, then plans. Values of facets are known by their names in the query's language too.
   */
  suggest(query: SearchQuery, limit: number): Promise<readonly Suggestion[]>;
  /** Plans that speak of the same things; an unknown plan has none. */
  similar(id: string, limit?: number): Promise<readonly SimilarPlan[]>;
  /** Where else a plan and its learnings stand, word for word or nearly; an unknown plan has no copies. */
  copies(id: string): Promise<PlanCopies>;
  /** Finds the query's words in texts, for marking: by text, ranges that are ascending and apart. */
  highlight(query: SearchQuery, texts: readonly string[]): Promise<readonly (readonly TextRange[])[]>;
}

export interface CorpusFigures {
  readonly plans: number;
  /** Of those: short digests of public plans. */
  readonly digests: number;
  readonly learnings: number;
  readonly insights: number;
  readonly barriers: number;
  readonly countries: number;
  /** Ascending. */
  readonly years: readonly number[];
}

export interface ResultCount {
  readonly total: number;
  readonly relaxed: boolean;
  /** What was searched instead of words that the corpus lacks; null: nothing was replaced. */
  readonly respelling: Respelling | null;
}

export interface SearchResults extends ResultCount {
  /** The number of hits that paging through to the end gives. */
  readonly total: number;
  /** The page shown: the asked one, moved to the nearest real page. */
  readonly page: number;
  readonly pages: number;
  readonly perPage: number;
  readonly sort: Sort;
  /** How many results are not listed because another one has the same text. */
  readonly copies: number;
  /** How many of the results have every word of the query (`match=all`). */
  readonly totalAll: number;
  /** No plan of the corpus has most of the words: those that have some are shown. */
  readonly relaxed: boolean;
  /** What may have been meant by words that were searched as typed: it would give more results. Null: nothing, or words were replaced. */
  readonly offer: Offer | null;
  /** Synonyms and translations that count as words of the query. */
  readonly expanded: readonly Expanded[];
  /** What the query says it is after, as choices; in its order. Each finds something. */
  readonly refinements: readonly Refinement[];
  readonly warnings: readonly Warning[];
  readonly hits: readonly Hit[];
  /** By facet, in the index's order. */
  readonly facets: ReadonlyMap<string, readonly FacetValue[]>;
}

/** A query with some words written otherwise. */
export interface Respelling {
  /** The whole query. */
  readonly query: string;
  /** Each such word as typed and what stands for it. */
  readonly words: readonly { readonly from: string; readonly to: string }[];
}

export interface Offer extends Respelling {
  /** How many results it would give, with the same filters. */
  readonly total: number;
}

/** What words of a query were searched by besides: expressions that some plan has. */
export interface Expanded {
  /** As typed. */
  readonly word: string;
  readonly by: readonly string[];
}

/** Choices that words of a query ask for. */
export interface Refinement extends RefinementChoices {
  /** How many results there are with them, in place of what is chosen of their kind, and without those words. */
  readonly total: number;
}

interface HitParts {
  readonly plan: PlanSummary;
  /** The plan's title with the query's words marked. */
  readonly title: readonly Segment[];
  readonly score: number;
  /** Words of the query that this result does not have, as typed. */
  readonly missingTerms: readonly string[];
  /** At most three, best first. */
  readonly snippets: readonly Snippet[];
  /** Where else the same text stands, word for word or nearly: one result for all. At most twenty. */
  readonly copies: readonly Copy[];
}

/** A plan of the same text, or the learning of a plan. */
export interface Copy {
  readonly plan: PlanSummary;
  readonly learning: Learning | null;
}

export interface PlanCopies {
  readonly plan: readonly Copy[];
  /** By anchor: those that have any. */
  readonly learnings: ReadonlyMap<string, readonly Copy[]>;
}

export interface PlanHit extends HitParts {
  readonly kind: 'plan';
}

/** In the view of learnings: the one learning that this result is. */
export interface LearningHit extends HitParts {
  readonly kind: 'learning';
  readonly learning: Learning;
  /** Where the query's words stand in its text. */
  readonly marks: readonly TextRange[];
}

export type Hit = PlanHit | LearningHit;

export interface ResultPlan {
  readonly plan: Plan;
  readonly copies: readonly Copy[];
}

export interface ResultLearning {
  readonly plan: PlanSummary;
  readonly learning: Learning;
  readonly copies: readonly Copy[];
}

/** Counted from 1; null where the plan is no result of the search. */
export interface ResultPosition {
  readonly total: number;
  readonly at: number | null;
  readonly previous: string | null;
  readonly next: string | null;
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

export interface FacetValue {
  /** As it stands in a URL. */
  readonly value: string;
  /** As a reader sees it, in English: `8. Decent work and economic growth`. */
  readonly label: string;
  /** The total that choosing this value alone in this facet would give. */
  readonly count: number;
  readonly selected: boolean;
}

export type Suggestion =
  /** The whole query, of which all but the last word is as typed. */
  | { readonly kind: 'query'; readonly text: string; readonly total: number }
  | { readonly kind: 'plan'; readonly id: string; readonly title: string }
  /** A filter for the last words, which are left out of the query: `q` is what stays. `label` in English, as `FacetValue`. */
  | {
      readonly kind: 'facet';
      readonly facet: string;
      readonly value: string;
      readonly label: string;
      readonly q: string;
      readonly total: number;
    };

export interface SimilarPlan {
  readonly plan: PlanSummary;
  /** What both plans speak of, as words or phrases a reader understands; best first. */
  readonly shares: readonly string[];
}
