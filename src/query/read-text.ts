import { ANALYZER } from '../text/analyzer.js';
import { plainSigns, type Lexeme } from './lex-query.js';
import type { LexemeReader } from './lexeme-reader.js';
import { inField } from './make-clause.js';
import type { Clause, FacetField, FacetFieldOperand, Phrase, TextField } from './query-syntax.js';
import { readNumbers } from './read-numbers.js';
import { makeWord, readWords } from './read-words.js';

/** A field that values are looked for in. */
export type Field = TextField | FacetField;

function isFacetField(field: Field | null): field is FacetField {
  return field !== null && typeof field === 'object';
}

/** Words in quotes. */
export function readPhrase(
  reader: LexemeReader,
  lexeme: Extract<Lexeme, { kind: 'phrase' }>,
  field: Field | null,
): Clause[] {
  if (lexeme.open) reader.warnings.push({ code: 'quote-open', text: reader.textOf(lexeme).slice(1), at: lexeme.at });
  const start = lexeme.at + 1;
  const text = reader.typed.slice(start, start + lexeme.text.length);
  if (isFacetField(field)) return readFacetValue(reader, text, start, false, field);
  if (INNER_WILDCARD.test(text) || WILDCARD.test(text)) {
    reader.warnings.push({ code: 'wildcard-misplaced', text: text.trim(), at: start });
  }
  return inField(phraseOf(text, start), field);
}

/** A star at the end of a word. */
const WILDCARD = /[\p{L}\p{N}]\*/u;
/** A star before a letter, or a question mark between two. */
const INNER_WILDCARD = /[\p{L}\p{N}]\?[\p{L}\p{N}]|\*[\p{L}\p{N}]/u;

function phraseOf(text: string, at: number): Phrase[] {
  const words = ANALYZER.words(text).map(({ start, end }) => text.slice(start, end));
  return words.length === 0 ? [] : [{ kind: 'phrase', typed: text.trim(), words, at }];
}

/**
 * A word with its signs, or as many plain words as stand together.
 *
 * @param isWhole - it is one alternative, or one exclusion: `women/girls` is not torn apart
 */
export function readChunk(
  reader: LexemeReader,
  lexeme: Extract<Lexeme, { kind: 'chunk' }>,
  field: Field | null,
  isWhole: boolean,
): Clause[] {
  const text = reader.textOf(lexeme);
  const isPrefix = /[\p{L}\p{N}]\*+$/u.test(lexeme.text);
  const bare = isPrefix ? text.replace(/[*＊]+$/u, '') : text;
  if (isFacetField(field)) return readFacetValue(reader, bare, lexeme.at, isPrefix, field);
  if (isAddress(bare) || reader.addresses.has(lexeme)) return readAddress(reader, bare, lexeme.at, field);
  if (INNER_WILDCARD.test(lexeme.text)) {
    reader.warnings.push({ code: 'wildcard-misplaced', text, at: lexeme.at });
    return inField(phraseOf(text, lexeme.at), field);
  }
  if (isPrefix || isWhole || field !== null) {
    const words = ANALYZER.words(bare);
    const [only, second] = words;
    if (only === undefined) return [];
    if (second !== undefined) return inField(phraseOf(bare, lexeme.at), field);
    const word = bare.slice(only.start, only.end);
    return inField([makeWord(word, lexeme.at + only.start, isPrefix, reader.capitals)], field);
  }
  const end = takeRun(reader, lexeme);
  const run = reader.typed.slice(lexeme.at, end);
  return readWords(run, lexeme.at, reader.capitals, reader.options).flatMap((word) => inField([word], null));
}

/** Takes the plain chunks that follow, as far as each stands for itself; returns where the last one ends. */
function takeRun(reader: LexemeReader, first: Lexeme): number {
  let end = first.end;
  for (let next = reader.peek(); next?.kind === 'chunk' && isPlain(next.text); next = reader.peek()) {
    // The last word before an OR is an operand of it.
    if (reader.peek(1)?.kind === 'or') break;
    end = next.end;
    reader.take();
  }
  return end;
}

/** An address pasted into the box: what it is made of, without its scheme and `www`. */
function readAddress(reader: LexemeReader, text: string, at: number, field: TextField | null): Clause[] {
  const bare = text
    .replace(/^(?:\/\/)?(?:www\.)?/i, (start) => ' '.repeat(start.length))
    .replace(/[^\p{L}\p{N}\p{M}-]/gu, ' ');
  return ANALYZER.words(bare).flatMap(({ start, end }) =>
    inField([makeWord(bare.slice(start, end), at + start, false, reader.capitals)], field),
  );
}

function readFacetValue(
  reader: LexemeReader,
  text: string,
  at: number,
  prefix: boolean,
  { name, isNumber }: FacetField,
): Clause[] {
  const numbers = isNumber && !prefix ? readNumbers(plainSigns(text).trim()) : null;
  const typed = text.trim();
  if (numbers !== null) {
    return [
      {
        occur: 'must',
        alternatives: numbers.map((bounds) => ({ kind: 'number-range', field: name, typed, ...bounds, at })),
      },
    ];
  }
  const values = text.split('|').flatMap((value): FacetFieldOperand[] => {
    const terms = ANALYZER.tokens(value).map(({ term }) => term);
    return terms.length === 0 ? [] : [{ kind: 'facet-field', field: name, typed: value.trim(), terms, prefix, at }];
  });
  if (values.length > 0) return [{ occur: 'must', alternatives: values }];
  reader.warnings.push({ code: 'not-understood', text: `${name}:${typed}`, at });
  return inField([makeWord(name, at, false, reader.capitals)], null);
}

function isPlain(text: string): boolean {
  return !/[*?]./u.test(text) && !text.endsWith('*') && !isAddress(text);
}

/** With its scheme taken off, with `www`, as a mailbox, or as a host with a path: `example.org/search?q=waste`. */
function isAddress(text: string): boolean {
  return [/^(?:\/\/|www\.)\S+$/i, /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}[/?#]\S*$/i].some(
    (form) => form.test(text),
  );
}
