import { ANALYZER } from '../../text/analyzer.js';
import type { Token } from '../../text/tokenizer.js';
import type { FacetColumn } from './facet-columns.js';
import { phraseTable } from './phrase-table.js';

/** A value of a facet that words name in full. */
export interface NamedValue {
  readonly column: FacetColumn;
  /** Numbers of the values; several for a span. */
  readonly values: readonly number[];
  /** Where the words stand in the text. */
  readonly start: number;
  readonly end: number;
}

/** Finds the values that a text names, left to right, the longest name first; no word names two. */
export type FindNamedValues = (text: string) => readonly NamedValue[];

/** Names of the values by which a search is refined, in all languages. */
export function namedValueFinder(columns: readonly FacetColumn[]): FindNamedValues {
  const table = phraseTable<{ readonly column: FacetColumn; readonly number: number }>();
  for (const column of columns.filter(({ refines }) => refines)) {
    column.names.forEach((names, number) => {
      for (const name of names) table.add(nameIn(column, number, name), { column, number });
    });
  }
  return (text) => {
    const tokens = ANALYZER.tokens(text);
    const terms = tokens.map(({ term }) => term);
    const found: NamedValue[] = [];
    const add = (named: NamedValue): void => {
      const last = found.at(-1);
      const span = last === undefined ? null : spanOf(text, last, named);
      if (span === null) found.push(named);
      else found[found.length - 1] = span;
    };
    let from = 0;
    while (from < tokens.length) {
      const start = from;
      const named = table.longestAt(terms, start, (length) => !isCommonWord(text, tokens.slice(start, start + length)));
      const length = named?.length ?? 1;
      const [first, last] = [tokens[from], tokens[from + length - 1]];
      if (named !== null && first !== undefined && last !== undefined) {
        const { column, number } = named.value;
        add({ column, values: [number], start: first.start, end: last.end });
      }
      from += length;
    }
    return found;
  };
}

/** A goal's number alone names nothing: its label has it, `5. Gender equality`, and is known without it. A year is its own name. */
function nameIn({ field, values, labels }: FacetColumn, number: number, name: readonly string[]): readonly string[] {
  const value = values[number] ?? '';
  if (field !== 'numbers' || labels[number] === value || name[0] !== value) return name;
  return name.slice(1);
}

/** A short name is one in capitals alone: `US` and `us`, `EN` and the Spanish `en`. */
function isCommonWord(text: string, [only, second]: readonly Token[]): boolean {
  if (only === undefined || second !== undefined || only.term.length > SHORT_NAME) return false;
  return !ANALYZER.isAcronym(text, only.start, only.end);
}

const SHORT_NAME = 2;

/** What stands between the ends of a span in English, French and Spanish. */
const SPAN = /^\s*(?:[-\u2010-\u2015/]|\.\.|to|until|through|and|à|au|et|a|al|hasta|y)\s*$/iu;
/** What stands before two numbers of which `and` makes a span. */
const BETWEEN = /(?:^|\s)(?:between|entre)\s+$/iu;
const AND = /^\s*(?:and|et|y)\s*$/iu;

/** Two numbers as a span, where they are its ends: `2021-2023`, `2021 to 2023`, `between 2021 and 2023`; else null. */
function spanOf(text: string, first: NamedValue, last: NamedValue): NamedValue | null {
  const { column } = first;
  const joint = text.slice(first.end, last.start);
  if (column !== last.column || column.field !== 'numbers' || !SPAN.test(joint)) return null;
  const isBetween = BETWEEN.test(text.slice(0, first.start));
  if (AND.test(joint) && !isBetween) return null;
  const numberOf = (value: number | undefined): number => Number(column.values[value ?? -1]);
  const ends = [numberOf(first.values[0]), numberOf(last.values[0])];
  const values = column.values.flatMap((value, number) =>
    Number(value) >= Math.min(...ends) && Number(value) <= Math.max(...ends) ? [number] : [],
  );
  return { column, values, start: first.start, end: last.end };
}
