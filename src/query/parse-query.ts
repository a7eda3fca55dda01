import { isStopWord } from '../text/stop-words.js';
import { tokenize } from '../text/tokenizer.js';
import { lexQuery, type Lexeme } from './lex-query.js';
import { limitWords } from './limit-words.js';
import {
  FACET_FIELDS,
  TEXT_FIELDS,
  type Clause,
  type FacetField,
  type Operand,
  type ParsedQuery,
  type TextField,
} from './query-syntax.js';
import type { Warning } from './search-query.js';

/** Characters of a query that are read: no question is longer, and work stays bounded. */
export const MAX_QUERY_LENGTH = 512;

const YEARS = /^(\d{4})?\.\.(\d{4})?$/;

/**
 * Reads a query as typed. Never fails: what is not understood is taken as plain words and named in a warning.
 * Stop words are left out wherever something else is asked for.
 */
export function parseQuery(q: string): ParsedQuery {
  const warnings: Warning[] = [];
  const clauses: Clause[] = [];
  let joinNext = false;
  let canJoin = false;
  const lexemes = lexQuery(cut(q, warnings));
  lexemes.forEach((lexeme, at) => {
    if (lexeme.kind === 'or') {
      joinNext = canJoin && mayFollowOr(lexemes[at + 1]);
      if (!joinNext) warnings.push({ code: 'not-understood', values: { text: lexeme.text } });
      return;
    }
    if (lexeme.kind === 'mark') {
      warnings.push({ code: 'not-understood', values: { text: lexeme.text } });
      return;
    }
    const operands = readOperands(lexeme, joinNext || mayJoin(lexemes[at + 1]), warnings);
    const last = clauses.at(-1);
    if (joinNext && last !== undefined && operands.length > 0) {
      clauses[clauses.length - 1] = { alternatives: [...last.alternatives, ...operands], negated: false };
    } else {
      for (const operand of operands) clauses.push({ alternatives: [operand], negated: lexeme.negated });
    }
    if (operands.length > 0) canJoin = !lexeme.negated;
    joinNext = false;
  });
  const searched = limitWords(withoutStopWords(withoutRepeats(clauses)), warnings);
  if (searched.length === 0 && q.trim() !== '') {
    warnings.push({ code: 'nothing-to-search', values: { word: q.trim().slice(0, 80) } });
  }
  return { clauses: searched, warnings: withoutSame(warnings) };
}

function cut(q: string, warnings: Warning[]): string {
  if (q.length <= MAX_QUERY_LENGTH) return q;
  warnings.push({ code: 'query-cut', values: { limit: String(MAX_QUERY_LENGTH) } });
  // Half of a surrogate pair is no character.
  return q.slice(0, MAX_QUERY_LENGTH).replace(/[\ud800-\udbff]$/, '');
}

function mayJoin(next: Lexeme | undefined): boolean {
  return next?.kind === 'or';
}

function mayFollowOr(next: Lexeme | undefined): boolean {
  return next !== undefined && (next.kind === 'words' || next.kind === 'phrase') && !next.negated;
}

/** `whole`: the lexeme is one alternative or one exclusion, so that `co-creation` is not torn apart. */
function readOperands(lexeme: Lexeme, joined: boolean, warnings: Warning[]): Operand[] {
  if (lexeme.open) warnings.push({ code: 'quote-open', values: { text: lexeme.text } });
  const whole = joined || lexeme.negated;
  if (lexeme.field === null) return readPlain(lexeme, whole);
  const field = lexeme.field.toLowerCase();
  const forms = tokenize(lexeme.text).map((token) => token.form);
  const typed = lexeme.text.trim();
  if (field === 'year' && YEARS.test(typed) && typed !== '..') return [readYears(typed)];
  const plain = { ...lexeme, field: null, kind: 'words' as const, text: `${lexeme.field} ${lexeme.text}` };
  if (!isTextField(field) && !isFacetField(field)) {
    warnings.push({ code: 'unknown-field', values: { field: lexeme.field } });
    return readPlain(plain, whole);
  }
  if (forms.length === 0) {
    warnings.push({ code: 'not-understood', values: { text: `${lexeme.field}:${lexeme.text}` } });
    return readPlain(plain, whole);
  }
  if (isFacetField(field)) return [{ kind: 'facet-field', field, typed, forms, prefix: lexeme.prefix }];
  return readPlain({ ...lexeme, field: null }, true).map((value) => ({ kind: 'text-field', field, value }));
}

function readPlain(lexeme: Lexeme, whole: boolean): Extract<Operand, { kind: 'word' | 'phrase' }>[] {
  // A text's web addresses are passed over; one that is typed is taken apart, so that its words are searched.
  const tokens = tokenize(lexeme.text.replace(/[/.]/g, ' '));
  if (tokens.length === 0) return [];
  if (lexeme.kind === 'phrase' || (whole && tokens.length > 1)) {
    return [{ kind: 'phrase', typed: lexeme.text.trim(), forms: tokens.map((token) => token.form) }];
  }
  return tokens.map(({ start, end }, at) => ({
    kind: 'word',
    typed: lexeme.text.slice(start, end),
    prefix: lexeme.prefix && at === tokens.length - 1,
  }));
}

function readYears(typed: string): Operand {
  const [from = null, to = null] = typed.split('..').map((year) => (year === '' ? null : Number(year)));
  // Typed the wrong way round, it still names one range.
  return from !== null && to !== null && from > to
    ? { kind: 'years', from: to, to: from }
    : { kind: 'years', from, to };
}

function withoutRepeats(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>();
  return clauses.filter((clause) => {
    const key = JSON.stringify(clause).normalize('NFC').toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function withoutStopWords(clauses: readonly Clause[]): readonly Clause[] {
  const telling = clauses.filter((clause) => !isStopWordClause(clause));
  return telling.some((clause) => !clause.negated) ? telling : clauses;
}

function isStopWordClause({ alternatives, negated }: Clause): boolean {
  const [only, second] = alternatives;
  if (only?.kind !== 'word' || second !== undefined || negated || only.prefix) return false;
  return tokenize(only.typed).every((token) => isStopWord(token.form));
}

function withoutSame(warnings: readonly Warning[]): Warning[] {
  const seen = new Map(warnings.map((warning) => [JSON.stringify(warning), warning]));
  return [...seen.values()];
}

function isTextField(name: string): name is TextField {
  return TEXT_FIELDS.some((field) => field === name);
}

function isFacetField(name: string): name is FacetField {
  return FACET_FIELDS.some((field) => field === name);
}
