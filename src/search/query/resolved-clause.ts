import type { RankingTerm } from '../index/ranking-terms.js';
import type { RoleMask } from '../index/role-mask.js';
import type { PhraseWords } from './phrase.js';

/** A word in some terms, or a phrase: what a text may have. */
export type TextClause = TermClause | PhraseClause;

interface TextClauseParts {
  /** Roles in which it must stand. */
  readonly roles: RoleMask;
  /** What it is scored by; none where it was only asked to be there. */
  readonly rankingTerms: readonly RankingTerm[];
  /** A synonym or a translation of what was typed. */
  readonly isExpansion?: true;
}

/** One of some terms, by number. */
export interface TermClause extends TextClauseParts {
  readonly kind: 'any';
  readonly terms: readonly number[];
}

/** Words next to each other and in this order. */
export interface PhraseClause extends TextClauseParts {
  readonly kind: 'phrase';
  readonly words: PhraseWords;
}

/** Values of a facet, as the plans that have them: 1 for each. */
export interface ValueClause {
  readonly kind: 'values';
  readonly plans: Uint8Array;
}

/** What holds where all its clauses do. */
export interface GroupClause {
  readonly kind: 'group';
  readonly clauses: readonly RequiredClause[];
}

/** One of the things of which a required clause asks one. */
export type Alternative = TextClause | ValueClause | GroupClause;

/** A plain word of the query, or several joined by `OR`: what `match` counts. */
export interface ShouldClause {
  /** As typed: what a result is said to lack. */
  readonly typed: string;
  readonly alternatives: readonly TextClause[];
  /** How much it weighs among the words: more the fewer plans have it, in any of its alternatives. */
  readonly weight: number;
  /** The same by what was typed alone. */
  readonly typedWeight: number;
}

/** A clause of which one alternative has to hold (`must`), or none may (`must_not`). */
export interface RequiredClause {
  readonly occur: 'must' | 'must_not';
  readonly alternatives: readonly Alternative[];
}

export function isTextClause(clause: Alternative): clause is TextClause {
  return clause.kind === 'any' || clause.kind === 'phrase';
}

/** What is asked to be in a text by an alternative: itself, or what is within its brackets. */
export function textsOf(alternative: Alternative): readonly TextClause[] {
  switch (alternative.kind) {
    case 'values':
      return [];
    case 'group':
      return requiredTexts(alternative.clauses);
    default:
      return [alternative];
  }
}

function requiredTexts(clauses: readonly RequiredClause[]): TextClause[] {
  return clauses.filter(({ occur }) => occur === 'must').flatMap(({ alternatives }) => alternatives.flatMap(textsOf));
}

/** All that is asked to be in a text: of a result, one of these at least can be shown. */
export function askedTexts(should: readonly ShouldClause[], required: readonly RequiredClause[]): TextClause[] {
  return [...should.flatMap((clause) => clause.alternatives), ...requiredTexts(required)];
}
