import { shorten } from '../text/shorten.js';
import { isStopWord } from '../text/stop-words.js';
import { tokenize } from '../text/tokenizer.js';
import { lexQuery, type Lexeme } from './lex-query.js';
import { limitWords } from './limit-words.js';
import { TEXT_FIELDS, type Clause, type Operand, type ParsedQuery, type TextField } from './query-syntax.js';
import { MAX_QUERY_LENGTH, type Warning } from './search-query.js';

const YEARS = /^(\d{4})?\.\.(\d{4})?$/;

/**
 * Reads a query as typed. Never fails: what is not understood is taken as plain words and named in a warning.
 * Stop words are left out wherever something else is asked for.
 *
 * @param facetFields - the facets whose values `name:value` looks in
 */
export function parseQuery(q: string, facetFields: readonly string[]): ParsedQuery {
  const warnings: Warning[] = [];
  const clauses: Clause[] = [];
  let joinNext = false;
  let canJoin = false;
  const lexemes = lexQuery(cut(q, warnings));
  lexemes.forEach((lexeme, at) => {
    if (lexeme.kind === 'or') {
      joinNext = canJoin && mayFollowOr(lexemes[at + 1]);
      if (!joinNext) warnings.push({ code: 'not-understood', text: lexeme.text });
      return;
    }
    if (lexeme.kind === 'mark') {
      warnings.push({ code: 'not-understood', text: lexeme.text });
      return;
    }
    const operands = readOperands(lexeme, joinNext || mayJoin(lexemes[at + 1]), facetFields, warnings);
    const last = clauses.at(-1);
    if (joinNext && last !== undefined && operands.length > 0) {
      clauses[clauses.length - 1] = either([...last.alternatives, ...operands]);
    } else {
      for (const operand of operands) {
        clauses.push(lexeme.negated ? { occur: 'must_not', alternatives: [operand] } : either([operand]));
      }
    }
    if (operands.length > 0) canJoin = !lexeme.negated;
    joinNext = false;
  });
  const searched = limitWords(withoutStopWords(withoutRepeats(clauses)), warnings);
  if (searched.length === 0 && q.trim() !== '') {
    warnings.push({ code: 'nothing-to-search', text: shorten(q.trim(), 80) });
  }
  return { clauses: searched, warnings: withoutSame(warnings) };
}

function cut(q: string, warnings: Warning[]): string {
  if (q.length <= MAX_QUERY_LENGTH) return q;
  warnings.push({ code: 'query-cut', limit: MAX_QUERY_LENGTH });
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
function readOperands(lexeme: Lexeme, joined: boolean, facetFields: readonly string[], warnings: Warning[]): Operand[] {
  if (lexeme.open) warnings.push({ code: 'quote-open', text: lexeme.text });
  const whole = joined || lexeme.negated;
  if (lexeme.field === null) return readPlain(lexeme, whole);
  const field = lexeme.field.toLowerCase();
  const terms = tokenize(lexeme.text).map((token) => token.term);
  const isFacetField = facetFields.includes(field);
  const typed = lexeme.text.trim();
  if (isFacetField && field === 'year' && YEARS.test(typed) && typed !== '..') return [readYears(typed)];
  const plain = { ...lexeme, field: null, kind: 'words' as const, text: `${lexeme.field} ${lexeme.text}` };
  if (!isTextField(field) && !isFacetField) {
    warnings.push({ code: 'unknown-field', field: lexeme.field });
    return readPlain(plain, whole);
  }
  if (terms.length === 0) {
    warnings.push({ code: 'not-understood', text: `${lexeme.field}:${lexeme.text}` });
    return readPlain(plain, whole);
  }
  if (!isTextField(field)) return [{ kind: 'facet-field', field, typed, terms, prefix: lexeme.prefix }];
  return readPlain({ ...lexeme, field: null }, true).map((value) => ({ kind: 'text-field', field, value }));
}

function readPlain(lexeme: Lexeme, whole: boolean): Extract<Operand, { kind: 'word' | 'phrase' }>[] {
  // A text's web addresses are passed over; one that is typed is taken apart, so that its words are searched.
  const tokens = tokenize(lexeme.text.replace(/[/.]/g, ' '));
  if (tokens.length === 0) return [];
  if (lexeme.kind === 'phrase' || (whole && tokens.length > 1)) {
    return [{ kind: 'phrase', typed: lexeme.text.trim(), terms: tokens.map((token) => token.term) }];
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

/** Plain words count towards `match`; whatever else is asked for has to hold. */
function either(alternatives: readonly Operand[]): Clause {
  return { occur: alternatives.every(({ kind }) => kind === 'word') ? 'should' : 'must', alternatives };
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
  const others = clauses.filter((clause) => !isStopWordClause(clause));
  return others.some(({ occur }) => occur !== 'must_not') ? others : clauses;
}

function isStopWordClause({ alternatives, occur }: Clause): boolean {
  const [only, second] = alternatives;
  if (only?.kind !== 'word' || second !== undefined || occur !== 'should' || only.prefix) return false;
  return tokenize(only.typed).every((token) => isStopWord(token.term));
}

function withoutSame(warnings: readonly Warning[]): Warning[] {
  const seen = new Map(warnings.map((warning) => [JSON.stringify(warning), warning]));
  return [...seen.values()];
}

function isTextField(name: string): name is TextField {
  return TEXT_FIELDS.some((field) => field === name);
}
