import { LANGUAGES, type Language } from '../../plan/language.js';
import type { LastWord } from '../../query/last-word.js';
import { ANALYZER } from '../../text/analyzer.js';
import type { FacetColumn } from '../index/facet-columns.js';
import type { OpenedIndex } from '../index/opened-index.js';

/** A facet's value that the end of a query may mean. */
export interface CompletedValue {
  readonly column: FacetColumn;
  readonly number: number;
  /** Its name begins as typed; else a later word of it does. */
  readonly begins: boolean;
  /** The query without the words that the value stands for. */
  readonly q: string;
}

/** The most words of a name that are looked at. */
const MAX_WORDS = 4;

/** Values of the suggested facets whose names, in English or the page's language, have the last words; the longest run of words first. */
export function completeValues(index: OpenedIndex, last: LastWord, language: Language): readonly CompletedValue[] {
  if (last.field !== null || last.isQuoted) return [];
  const { previous, letters, before } = last;
  // Directly after a sign a word is meant, and no filter.
  if (previous.length === 0 && before.trim() !== '') return [];
  const typed = [...previous, { typed: letters, at: before.length }].slice(-MAX_WORDS);
  for (let from = 0; from < typed.length; from += 1) {
    const words = typed.slice(from);
    const terms = words.flatMap((word) => ANALYZER.tokens(word.typed).map(({ term }) => term));
    const q = before.slice(0, words[0]?.at ?? 0).trim();
    const found = index.facets
      .filter(({ suggested }) => suggested)
      .flatMap((column) => valuesWith(column, terms, language).map((value) => ({ column, q, ...value })));
    if (found.length > 0)
      return found.sort((a, b) => weightOf(b) - weightOf(a) || labelOf(a).localeCompare(labelOf(b)));
  }
  return [];
}

/** Values of the one facet that a query names: `country:Ken`; most frequent first. */
export function valuesOfField(column: FacetColumn, letters: string, language: Language): readonly string[] {
  const terms = ANALYZER.tokens(letters).map(({ term }) => term);
  return valuesWith(column, terms, language)
    .map((value) => ({ column, q: '', ...value }))
    .sort((a, b) => weightOf(b) - weightOf(a) || labelOf(a).localeCompare(labelOf(b)))
    .map(({ number }) => column.values[number] ?? '');
}

/** What beginning as typed is worth, against the logarithm of the plans. */
const BEGINS = 2;

function weightOf({ column, number, begins }: CompletedValue): number {
  return Math.log(1 + (column.planCounts[number] ?? 0)) + (begins ? BEGINS : 0);
}

function labelOf({ column, number }: CompletedValue): string {
  return `${column.name} ${column.labels[number] ?? ''}`;
}

function valuesWith(
  { names }: FacetColumn,
  terms: readonly string[],
  language: Language,
): { readonly number: number; readonly begins: boolean }[] {
  // The value itself, its English name, and that in the page's language.
  const places = new Set([0, 1, 1 + LANGUAGES.indexOf(language)]);
  return names.flatMap((own, number) => {
    const matches = own.flatMap((name, place) => (places.has(place) ? (matchOf(name, terms) ?? []) : []));
    return matches.length === 0 ? [] : [{ number, begins: matches.includes(true) }];
  });
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
