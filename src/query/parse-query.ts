import { foldWord } from '../text/fold.js';
import { shorten } from '../text/shorten.js';
import { isOperand, type Lexeme } from './lex-query.js';
import { LexemeReader } from './lexeme-reader.js';
import { limitWords } from './limit-words.js';
import { asAlternatives, bound, either, excluded, inField } from './make-clause.js';
import { TEXT_FIELDS, type Clause, type ParsedQuery, type ParseQueryOptions } from './query-syntax.js';
import { readChunk, readPhrase, type Field } from './read-text.js';
import { makeWord } from './read-words.js';
import { MAX_QUERY_LENGTH, type QueryWarning } from './search-query.js';
import { clausesWithoutRepeats, clausesWithoutStopWords } from './tidy-clauses.js';

/** What stands before a colon in an address or a number of a catalogue, and is no field. */
const SCHEMES: ReadonlySet<string> = new Set('http https ftp mailto tel doi isbn issn urn orcid'.split(' '));
/** The schemes among them that say nothing about what is looked for. */
const SILENT_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'ftp', 'mailto', 'tel']);

/**
 * Reads a query as typed. Never fails: what is not understood is taken as plain words and named in a warning, with its
 * offset. Stop words are left out wherever something else is asked for.
 */
export function parseQuery(q: string, options: ParseQueryOptions): ParsedQuery {
  const warnings: QueryWarning[] = [];
  const typed = cut(q, warnings);
  const reader = new LexemeReader(typed, options, warnings);
  const clauses = clausesWithoutStopWords(clausesWithoutRepeats(readSequence(reader, null, null)));
  const searched = limitWords(clauses, warnings);
  if (searched.length === 0 && q.trim() !== '') {
    warnings.push({ code: 'nothing-to-search', text: shorten(q.trim(), 80), at: q.length - q.trimStart().length });
  }
  return { clauses: searched, warnings: withoutSame(warnings) };
}

function cut(q: string, warnings: QueryWarning[]): string {
  if (q.length <= MAX_QUERY_LENGTH) return q;
  warnings.push({ code: 'query-cut', limit: MAX_QUERY_LENGTH, at: MAX_QUERY_LENGTH });
  // Half of a surrogate pair is no character.
  return q.slice(0, MAX_QUERY_LENGTH).replace(/[\ud800-\udbff]$/, '');
}

/**
 * Reads up to the closing bracket, or the end.
 *
 * @param open - the bracket that it began with; null: the whole query
 */
function readSequence(reader: LexemeReader, open: Lexeme | null, field: Field | null): Clause[] {
  const clauses: Clause[] = [];
  let hasAnd = false;
  // The last clause may be joined with what follows; the next operand is joined with it.
  let canJoin = false;
  let isJoined = false;
  for (let lexeme = reader.take(); lexeme !== null; lexeme = reader.take()) {
    if (lexeme.kind === 'close') {
      if (open !== null) return bound(clauses, hasAnd);
      // `a b) OR c` is not what it looks like.
      if (reader.peek()?.kind === 'or') reader.warn(lexeme);
      continue;
    }
    const { kind } = lexeme;
    if (kind === 'or' || kind === 'and') {
      const isUsed = canJoin && !isJoined && reader.isOperandNext(kind === 'and');
      if (!isUsed) reader.warn(lexeme);
      else if (kind === 'or') isJoined = true;
      // `AND NOT` leaves out, and asks no more of what stands before.
      else if (reader.peek()?.kind !== 'not') hasAnd = true;
      continue;
    }
    const isExcluded = kind === 'not';
    const isRequired = kind === 'plus';
    const operand = isExcluded || isRequired ? reader.takeOperand(lexeme) : lexeme;
    if (operand === null) continue;
    const read = readOperand(reader, operand, field, isExcluded || isRequired || isJoined || reader.isOrAfter(operand));
    if (read.length === 0) continue;
    const last = clauses.at(-1);
    if (isExcluded) clauses.push(excluded(read));
    else if (isJoined && last !== undefined) {
      const [first, ...rest] = read;
      clauses[clauses.length - 1] = either([
        ...last.alternatives,
        ...(first === undefined ? [] : asAlternatives(first)),
      ]);
      clauses.push(...rest);
    } else clauses.push(...(isRequired ? bound(read, true) : read));
    canJoin = !isExcluded;
    isJoined = false;
  }
  return bound(clauses, hasAnd);
}

/**
 * The clauses of one operand; of plain words as many as stand together.
 *
 * @param isWhole - it is one alternative, or one exclusion: `women/girls` is not torn apart
 */
function readOperand(reader: LexemeReader, lexeme: Lexeme, field: Field | null, isWhole: boolean): Clause[] {
  switch (lexeme.kind) {
    case 'open':
      return readGroup(reader, lexeme, field, isWhole);
    case 'phrase':
      return readPhrase(reader, lexeme, field);
    case 'field':
      return readField(reader, lexeme, isWhole);
    case 'chunk':
      return readChunk(reader, lexeme, field, isWhole);
    default:
      return [];
  }
}

function readGroup(reader: LexemeReader, open: Lexeme, field: Field | null, isWhole: boolean): Clause[] {
  const clauses = clausesWithoutStopWords(clausesWithoutRepeats(readSequence(reader, open, field)));
  if (!isWhole || clauses.length < 2) return [...clauses];
  if (reader.isPastEnd) {
    reader.warnings.push({ code: 'bracket-open', text: reader.typed.slice(open.at), at: open.at });
  }
  return [{ occur: 'must', alternatives: [{ kind: 'group', clauses: bound(clauses, true) }] }];
}

function readField(reader: LexemeReader, lexeme: Extract<Lexeme, { kind: 'field' }>, isWhole: boolean): Clause[] {
  const field = fieldOf(reader, lexeme.name);
  const value = reader.peek();
  const isBeside = value?.at === lexeme.end;
  if (field !== null && isOperand(value) && (isBeside || value.kind !== 'field')) {
    reader.take();
    const minus = isBeside && value.kind === 'chunk' ? /^-+(?=\p{L})/u.exec(value.text)?.[0] : undefined;
    if (minus === undefined || value.kind !== 'chunk') {
      return readOperand(reader, value, field, isWhole || value.kind !== 'open');
    }
    // `title:-waste` is meant as `-title:waste`.
    const [at, text] = [value.at + minus.length, value.text.slice(minus.length)];
    const read = readOperand(reader, { ...value, at, text }, field, true);
    return read.length === 0 ? [] : [excluded(read)];
  }
  const name = reader.typed.slice(lexeme.at, lexeme.end - 1);
  if (field !== null) reader.warnings.push({ code: 'not-understood', text: `${name}:`, at: lexeme.at });
  const scheme = foldWord(lexeme.name);
  if (!isBeside || field !== null) return inField([makeWord(name, lexeme.at, false, reader.capitals)], null);
  const isScheme = SCHEMES.has(scheme);
  if (!isScheme) reader.warnings.push({ code: 'unknown-field', field: name, at: lexeme.at });
  // What stands after it is read next, as plain text.
  if (isScheme && value.kind === 'chunk') reader.addresses.add(value);
  return SILENT_SCHEMES.has(scheme) ? [] : inField([makeWord(name, lexeme.at, false, reader.capitals)], null);
}

function fieldOf(reader: LexemeReader, name: string): Field | null {
  const folded = foldWord(name);
  const text = TEXT_FIELDS.find((each) => each === folded);
  if (text !== undefined) return text;
  const facet =
    reader.options.fields.find((each) => each.name === folded) ??
    reader.options.fields.find(({ aliases }) => aliases.includes(folded));
  return facet ?? null;
}

function withoutSame(warnings: readonly QueryWarning[]): QueryWarning[] {
  const seen = new Map<string, QueryWarning>();
  for (const warning of warnings) {
    const key = JSON.stringify({ ...warning, at: 0 });
    if (!seen.has(key)) seen.set(key, warning);
  }
  return [...seen.values()];
}
