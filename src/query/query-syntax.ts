import type { QueryWarning } from './search-query.js';

/** Fields whose words are looked for in a plan's text, in certain roles. */
export const TEXT_FIELDS = ['title', 'insight', 'barrier', 'partner', 'challenge'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export type Operand = Word | Phrase | TextFieldOperand | FacetFieldOperand | NumberRange | Group;

/** One word, in any of its forms; a compound (`e-waste`, `M&E`, `24/7`) is one. */
export interface Word {
  readonly kind: 'word';
  /** As typed. */
  readonly typed: string;
  /** Every word that begins so. */
  readonly prefix: boolean;
  /** Typed in capitals that mean something: `IT`, `WHO`. */
  readonly acronym: boolean;
  /** A capital inside the query: a name, which is not respelt. */
  readonly name: boolean;
  /** A spelling of which the word is a part: `waste` in `waste water`, where some write `wastewater`. Null: none. */
  readonly partOf: string | null;
  /** What plans call it, where it is the name of a place in another language: `South Africa` for `Afrique du Sud`. Null: none. */
  readonly english: string | null;
  /** UTF-16 offset into the query. */
  readonly at: number;
}

/** Words that stand next to each other, just as written but for case and accents. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly typed: string;
  /** Each as typed; at least one. */
  readonly words: readonly string[];
  readonly at: number;
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
  /** Folded; never empty. */
  readonly terms: readonly string[];
  /** The last term is the beginning of a word. */
  readonly prefix: boolean;
  readonly at: number;
}

/** `year:2021..2023`: whole numbers, both ends included; null: open. */
export interface NumberRange {
  readonly kind: 'number-range';
  /** A facet's name. */
  readonly field: string;
  readonly typed: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly at: number;
}

/** `(a b)` where it is one of several alternatives, or excluded: holds where all its clauses do. */
export interface Group {
  readonly kind: 'group';
  readonly clauses: readonly Clause[];
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
  readonly warnings: readonly QueryWarning[];
}

/** A field of `field:value`, beside those of the text. */
export interface FacetField {
  /** A facet's name. */
  readonly name: string;
  /** Its values are whole numbers: `year:2021-2023`. */
  readonly isNumber: boolean;
  /** What the field is called in other languages, folded: `pays`. */
  readonly aliases: readonly string[];
}

/** Tells where a corpus writes neighbouring words as one. */
export type FindSpacedCompound = (words: readonly string[]) => SpacedCompound | null;

export interface SpacedCompound {
  /** How many of the words, from the first on. */
  readonly length: number;
  /** They mean nothing apart (`start up`), and are searched as one word; else each word is searched, in the joined spelling too. */
  readonly isOne: boolean;
}

/** A name in another language than the plans'. */
export interface TranslatedName {
  /** How many of the words, from the first on. */
  readonly length: number;
  readonly english: string;
}

/** What a query's words are in a corpus. */
export interface ParseQueryOptions {
  readonly fields: readonly FacetField[];
  readonly findSpacedCompound: FindSpacedCompound;
  readonly findTranslatedName: (words: readonly string[]) => TranslatedName | null;
}
