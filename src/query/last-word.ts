import { ANALYZER } from '../text/analyzer.js';
import { lexQuery, plainSigns, type Lexeme } from './lex-query.js';

/** A query that is being typed, cut before its last word. */
export interface LastWord {
  /** All that was typed before, to the letter. */
  readonly before: string;
  /** The word so far; of a phrase that is a field's value, the whole phrase. */
  readonly letters: string;
  /** The field that it is a value of, as typed; null: none. */
  readonly field: string | null;
  /** A quote was opened and not closed. */
  readonly isQuoted: boolean;
  /** The plain words directly before it, each as typed, nearest last; of a phrase those within it. */
  readonly previous: readonly PlacedWord[];
}

export interface PlacedWord {
  readonly typed: string;
  readonly at: number;
}

/** Cuts off what would be completed; null: the query ends in a sign. */
export function lastWord(typed: string): LastWord | null {
  const q = typed.trimEnd();
  const lexemes = lexQuery(plainSigns(q));
  const last = lexemes.at(-1);
  if (last?.end !== q.length) return null;
  const previous = lexemes.at(-2);
  const field = previous?.kind === 'field' ? previous.name : null;
  if (last.kind === 'phrase') return last.open ? inPhrase(q, last, field) : null;
  if (last.kind === 'field') return { before: q, letters: '', field: last.name, isQuoted: false, previous: [] };
  if (last.kind !== 'chunk') return null;
  const words = ANALYZER.words(last.text);
  const word = words.at(-1);
  if (word?.end !== last.text.length) return null;
  const at = last.at + word.start;
  return {
    before: q.slice(0, at),
    letters: q.slice(at),
    field,
    isQuoted: false,
    previous: field === null ? wordsBefore(q, lexemes, at) : [],
  };
}

function inPhrase(q: string, phrase: Lexeme, field: string | null): LastWord | null {
  const start = phrase.at + 1;
  const words = ANALYZER.words(q.slice(start));
  const word = words.at(-1);
  if (word === undefined || start + word.end !== q.length) return null;
  // A value in quotes is completed as a whole, quotes and all.
  if (field !== null)
    return { before: q.slice(0, phrase.at), letters: q.slice(start), field, isQuoted: true, previous: [] };
  const at = start + word.start;
  return {
    before: q.slice(0, at),
    letters: q.slice(at),
    field: null,
    isQuoted: true,
    previous: words
      .slice(0, -1)
      .map((each) => ({ typed: q.slice(start + each.start, start + each.end), at: start + each.start })),
  };
}

/** The plain words before an offset, from the last sign on. */
function wordsBefore(q: string, lexemes: readonly Lexeme[], offset: number): readonly PlacedWord[] {
  const sign = lexemes.findLastIndex(({ kind }) => kind !== 'chunk');
  // What stands directly after a sign is its operand.
  const first = sign + (['not', 'plus', 'field'].includes(lexemes[sign]?.kind ?? '') ? 2 : 1);
  return lexemes
    .slice(first)
    .flatMap(({ at, end }) =>
      ANALYZER.words(q.slice(at, end)).map((word) => ({
        typed: q.slice(at + word.start, at + word.end),
        at: at + word.start,
      })),
    )
    .filter(({ at }) => at < offset);
}
