import type { RankingTerm } from '../index/ranking-terms.js';
import type { RoleMask } from '../index/role-mask.js';

/** A word in some terms, or a phrase: what a text may have. */
export interface TextClause {
  /** `any`: one of the terms; `phrase`: all of them, next to each other and in this order. */
  readonly kind: 'any' | 'phrase';
  /** By number. Of a phrase, -1 is a word that no plan has. */
  readonly terms: readonly number[];
  /** Roles in which it must stand. */
  readonly roles: RoleMask;
  /** What it is scored by; none where it was only asked to be there. */
  readonly rankingTerms: readonly RankingTerm[];
}

/** Values of a facet, as the plans that have them: 1 for each. */
export interface ValueClause {
  readonly kind: 'values';
  readonly plans: Uint8Array;
}

/** A plain word of the query, or several joined by `OR`: what `match` counts. */
export interface ShouldClause {
  /** As typed: what a result is said to lack. */
  readonly typed: string;
  readonly alternatives: readonly TextClause[];
  /** How much it weighs among the words: more the fewer plans have it. */
  readonly weight: number;
}

/** A clause of which one alternative has to hold (`must`), or none may (`must_not`). */
export interface RequiredClause {
  readonly occur: 'must' | 'must_not';
  readonly alternatives: readonly (TextClause | ValueClause)[];
}

export function isTextClause(clause: TextClause | ValueClause): clause is TextClause {
  return clause.kind !== 'values';
}

/** All that is asked to be in a text: of a result, one of these at least can be shown. */
export function askedTexts(should: readonly ShouldClause[], required: readonly RequiredClause[]): TextClause[] {
  return [
    ...should.flatMap((clause) => clause.alternatives),
    ...required.filter(({ occur }) => occur === 'must').flatMap((clause) => clause.alternatives.filter(isTextClause)),
  ];
}
