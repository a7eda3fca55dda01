import type { Partner } from './plan.js';

/** What a facet's values are taken from: a plan as it was read, before the values of all plans are grouped. */
export interface PlanFacts {
  readonly kind: string;
  readonly year: number | null;
  /** In its commonest form. */
  readonly country: string | null;
  readonly region: string | null;
  readonly language: string;
  /** Keys of the profile's topics that it is about, the clearest first. */
  readonly topics: readonly string[];
  /** Names in their commonest form. */
  readonly partners: readonly Partner[];
  /** The head by key: values that passed the key's check, tidied, each once. */
  readonly metadata: ReadonlyMap<string, readonly string[]>;
}

/**
 * One facet, whole: whatever the program does with a facet it reads here, so that a new one is one more entry of the
 * profile's table, and its words in each language (`FacetMessages`).
 */
export interface FacetDefinition {
  /** The parameter in a URL, the name of the fieldset, the key in the JSON. Lower-case letters. */
  readonly name: string;
  readonly valuesOf: (facts: PlanFacts) => readonly string[];
  /** How values that differ only in spelling become one: not at all, or under the commonest spelling. */
  readonly grouping: 'none' | 'spelling';
  /** The value of which a text is another name, in whichever language; null: of none. */
  readonly sameValueOf: (text: string) => string | null;
  /** A plan may have several values. */
  readonly multiValued: boolean;
  /** The value that a visitor's text in a URL stands for; null: it cannot be one. */
  readonly parse: (text: string) => string | null;
  /** Values that are known before any plan is read, whose labels are then known too; empty for a free vocabulary. */
  readonly knownValues: readonly string[];
  /** Order of the values beside the results: most frequent first, or the highest first. */
  readonly order: 'count' | 'descending';
  /** Whether the list of all values is by letter or by number. */
  readonly browseBy: 'letter' | 'number';
  /** Its values are partners: each has a page that says what was done together. */
  readonly partners: boolean;
  /** Stands open before anything is chosen. */
  readonly open: boolean;
  /** Values on the page of results at most; the others are fetched when the list is opened. */
  readonly onPage: number;
  /**
   * `name:value` in a query. `words`: the words in any value; `names`: likewise, but a name given in full means that
   * value alone (Guinea, not Guinea-Bissau); `numbers`: likewise, or whole numbers and ranges of them; `none`: no field.
   */
  readonly field: 'none' | 'words' | 'names' | 'numbers';
  /** Its labels are words of the plan, so that `waste Kenya` finds plans of Kenya. */
  readonly searchable: boolean;
  /** Its values are suggested while typing. */
  readonly suggested: boolean;
  /** A query that names a value in full is offered it as a filter. */
  readonly refines: boolean;
  /** What a value is called beside its labels, in whichever language: `Laos` for `Lao PDR`. */
  readonly otherNames: (value: string) => readonly string[];
  /** In the head of a plan's page: its place in the line above the title, in the list below it, or nowhere. */
  readonly inHead: number | 'list' | 'none';
  /** Values that go without saying there. */
  readonly usualValues: readonly string[];
  /** Its values are what a plan is about: catalogues and search engines are told. */
  readonly subject: boolean;
  /** Has a way in on the first page (as a list to start from), and on a page without results. */
  readonly startList: boolean;
  /** On the first page: its values as bars, the most frequent as a cloud of links, or nothing. */
  readonly onHome: 'bars' | 'cloud' | 'none';
  /** Column in tables and key in the JSON of a plan, and what stands there; null: not exported. */
  readonly exported: { readonly name: string; readonly as: 'value' | 'number' | 'label' } | null;
}

/** The words of a facet in one language. */
export interface FacetMessages {
  /** `Country`. */
  readonly label: string;
  /** Heading of its values on the first page: `By country`. */
  readonly by: string;
  /** Before a value in a line of text, as in a suggestion: `country: Kenya`. */
  readonly inLine: string;
  /** How plans come by their values, in a sentence on the page of all values; absent: nothing needs saying. */
  readonly note?: string;
  /** The label of a value; null: the value itself is its label. */
  readonly valueLabel: (value: string) => string | null;
  /** A longer label beside the checkbox and in the list of all values; absent: `valueLabel` again. */
  readonly optionLabel?: (value: string) => string | null;
}

/** A value that may be anything a person writes, up to a length. */
export function freeValue(text: string): string | null {
  return text.length <= MAX_VALUE_LENGTH ? text : null;
}

/** Characters of one facet value in a URL. Every value that a page offers has to be shorter; the longest seen has 320. */
export const MAX_VALUE_LENGTH = 500;
