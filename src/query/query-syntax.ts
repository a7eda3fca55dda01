import type { Warning } from './search-query.js';

/** Fields whose words are looked for in a plan's text, in certain roles. */
export const TEXT_FIELDS = ['title', 'insight', 'barrier', 'partner', 'challenge'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export type Operand = Word | Phrase | TextFieldOperand | FacetFieldOperand | YearRange;

/** One word, in any of its forms; with `prefix`, every word that begins so. */
export interface Word {
  readonly kind: 'word';
  /** As typed. */
  readonly typed: string;
  readonly prefix: boolean;
}

/** Words that stand next to each other, just as written but for case and accents. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly typed: string;
  readonly terms: readonly string[];
}

/** `insight:waste`: a word or phrase to be found in the roles of a field. */
export interface TextFieldOperand {
  readonly kind: 'text-field';
  readonly field: TextField;
  readonly value: Word | Phrase;
}

/** `country:"South Africa"`: all words in one value of a facet, or in its label. */
export interface FacetFieldOperand {
  readonly kind: 'facet-field';
  /** A facet's name. */
  readonly field: string;
  readonly typed: string;
  /** Never empty. */
  readonly terms: readonly string[];
  /** The last term is the beginning of a word. */
  readonly prefix: boolean;
}

/** `year:2021..2023`, both ends included; null: open. */
export interface YearRange {
  readonly kind: 'years';
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * How a clause decides: one of its alternatives has to hold (`must`), none may (`must_not`), or it counts towards the
 * share of the query that `match` asks for (`should`: plain words).
 */
export type Occur = 'should' | 'must' | 'must_not';

/** One thing asked for, in any of its alternatives (`a OR b`); at least one. */
export interface Clause {
  readonly occur: Occur;
  readonly alternatives: readonly Operand[];
}

export interface ParsedQuery {
  /** In the order typed. */
  readonly clauses: readonly Clause[];
  readonly warnings: readonly Warning[];
}
