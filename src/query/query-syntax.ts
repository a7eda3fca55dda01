import type { Warning } from './search-query.js';

/** Fields whose words are looked for in a plan's text, in certain roles. */
export const TEXT_FIELDS = ['title', 'insight', 'barrier', 'partner', 'challenge'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Fields whose words are looked for in the values and labels of a facet. */
export const FACET_FIELDS = ['method', 'source', 'theme', 'sdg', 'country', 'region', 'year', 'kind', 'lang'] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

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
  /** Folded. */
  readonly forms: readonly string[];
}

/** `insight:waste`: a word or phrase to be found in the roles of a field. */
export interface TextFieldOperand {
  readonly kind: 'text-field';
  readonly field: TextField;
  readonly value: Word | Phrase;
}

/** `country:"South Africa"`: all words in one value, or its label, of a facet. */
export interface FacetFieldOperand {
  readonly kind: 'facet-field';
  readonly field: FacetField;
  readonly typed: string;
  /** Folded; never empty. */
  readonly forms: readonly string[];
  /** The last form is the beginning of a word. */
  readonly prefix: boolean;
}

/** `year:2021..2023`, both ends included; null: open. */
export interface YearRange {
  readonly kind: 'years';
  readonly from: number | null;
  readonly to: number | null;
}

/** One thing asked for: any of its alternatives, or, negated, none of them. */
export interface Clause {
  readonly alternatives: readonly Operand[];
  readonly negated: boolean;
}

export interface ParsedQuery {
  /** In the order typed. */
  readonly clauses: readonly Clause[];
  readonly warnings: readonly Warning[];
}
