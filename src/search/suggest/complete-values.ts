import { LANGUAGES, type Language } from '../../plan/language.js';
import type { LastWord } from '../../query/last-word.js';
import { ANALYZER } from '../../text/analyzer.js';
import { byCodeUnit } from '../../text/compare.js';
import type { FacetColumn } from '../index/facet-columns.js';

/** A facet's value that the end of a query may mean. */
export interface CompletedValue {
  readonly column: FacetColumn;
  readonly number: number;
  /** Its name begins as typed; else a later word of it does. */
  readonly begins: boolean;
  /** The query without the words that the value stands for. */
  readonly q: string;
}

/** Letters from which on they may begin a word inside a name. */
const INNER_LETTERS = 3;
/** The most words of a name that are looked at. */
const MAX_WORDS = 4;

/** Values of the suggested facets whose names, in English or the page's language, have the last words; the longest run of words first. */
export function completeValues(names: NameLookup, last: LastWord, language: Language): readonly CompletedValue[] {
  if (last.field !== null || last.isQuoted) return [];
  const { previous, letters, before } = last;
  // Directly after a sign a word is meant, and no filter.
  if (previous.length === 0 && before.trim() !== '') return [];
  const typed = [...previous, { typed: letters, at: before.length }].slice(-MAX_WORDS);
  for (let from = 0; from < typed.length; from += 1) {
    const words = typed.slice(from);
    const terms = words.flatMap((word) => ANALYZER.tokens(word.typed).map(({ term }) => term));
    const q = before.slice(0, words[0]?.at ?? 0).trim();
    const found = names.columns
      .filter(({ suggested }) => suggested)
      .flatMap((column) => names.valuesWith(column, terms, language).map((value) => ({ column, q, ...value })))
      // After other words a letter begins a word in too many names, and two inside of too many.
      .filter(({ begins }) => q === '' || words.length > 1 || letters.length >= (begins ? 2 : INNER_LETTERS));
    if (found.length > 0) return inOrder(found);
  }
  return [];
}

/** Values of the one facet that a query names: `country:Ken`; most frequent first. */
export function valuesOfField(
  names: NameLookup,
  column: FacetColumn,
  letters: string,
  language: Language,
): readonly string[] {
  const terms = ANALYZER.tokens(letters).map(({ term }) => term);
  const found = names.valuesWith(column, terms, language).map((value) => ({ column, q: '', ...value }));
  return inOrder(found).map(({ number }) => column.values[number] ?? '');
}

function inOrder(values: readonly CompletedValue[]): readonly CompletedValue[] {
  return values
    .map((value) => ({ value, weight: weightOf(value) }))
    .sort((a, b) => b.weight - a.weight || byCodeUnit(labelOf(a.value), labelOf(b.value)))
    .map(({ value }) => value);
}

/** What beginning as typed is worth, against the logarithm of the plans. */
const BEGINS = 2;

function weightOf({ column, number, begins }: CompletedValue): number {
  return Math.log(1 + (column.planCounts[number] ?? 0)) + (begins ? BEGINS : 0);
}

function labelOf({ column, number }: CompletedValue): string {
  return `${column.name} ${column.labels[number] ?? ''}`;
}

/** Finds values by the words of their names. */
export interface NameLookup {
  readonly columns: readonly FacetColumn[];
  /** Values that have the terms in a name, in their order, the last as a beginning. */
  readonly valuesWith: (
    column: FacetColumn,
    terms: readonly string[],
    language: Language,
  ) => { readonly number: number; readonly begins: boolean }[];
}

/** First letters of a word by which values are looked up; most have no word that begins so. */
const KEY_LENGTH = 2;

export function openNames(columns: readonly FacetColumn[]): NameLookup {
  const byLetters = new Map(columns.map(({ name, names }) => [name, groupByLetters(names)]));
  return {
    columns,
    valuesWith({ name, names }, terms, language) {
      const last = terms.at(-1);
      if (last === undefined) return names.map((_, number) => ({ number, begins: true }));
      // The value itself, its English name, that in the page's language, and what else it is called.
      const places = new Set([0, 1, 1 + LANGUAGES.indexOf(language)]);
      const possible = byLetters.get(name)?.get(last.slice(0, KEY_LENGTH)) ?? [];
      return [...possible].flatMap((number) => {
        const own = names[number] ?? [];
        const matches = own.flatMap((each, place) =>
          places.has(place) || place > LANGUAGES.length ? (matchOf(each, terms) ?? []) : [],
        );
        return matches.length === 0 ? [] : [{ number, begins: matches.includes(true) }];
      });
    },
  };
}

/** By the first letter of a word, and by the first two: the values that have such a word. */
function groupByLetters(names: FacetColumn['names']): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  names.forEach((own, number) => {
    for (const term of own.flat()) {
      for (let length = 1; length <= KEY_LENGTH; length += 1) {
        const key = term.slice(0, length);
        const group = groups.get(key) ?? new Set<number>();
        groups.set(key, group.add(number));
      }
    }
  });
  return groups;
}

/** Null where a text does not have the terms in order, the last as a beginning; true where it begins with them. */
export function matchOf(text: readonly string[], terms: readonly string[]): boolean | null {
  for (let place = 0; place + terms.length <= text.length; place += 1) {
    const here = terms.every((term, offset) =>
      offset === terms.length - 1 ? text[place + offset]?.startsWith(term) === true : text[place + offset] === term,
    );
    if (here) return place === 0;
  }
  return null;
}
