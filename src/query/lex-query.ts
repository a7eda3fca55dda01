/** A piece of a query, cut at spaces, quotes and brackets. */
export interface Lexeme {
  readonly kind: 'words' | 'phrase' | 'or' | 'mark';
  /** Without quotes, sign, field and star. */
  readonly text: string;
  readonly negated: boolean;
  /** What stands before a colon, as typed; null: no colon. */
  readonly field: string | null;
  readonly prefix: boolean;
  /** The closing quote is missing. */
  readonly open: boolean;
}

const QUOTES = new Set(['"', '“', '”', '„', '«', '»']);
const BRACKETS = new Set(['(', ')', '[', ']', '{', '}']);
const SPACE = /\s/u;
const FIELD = /^[A-Za-z]+$/;

/** Cuts a query into lexemes, left to right, in one pass. */
export function lexQuery(q: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < q.length) {
    const character = q.charAt(at);
    if (SPACE.test(character)) {
      at += 1;
    } else if (BRACKETS.has(character)) {
      lexemes.push(lexeme('mark', character));
      at += 1;
    } else {
      const end = readOne(q, at, lexemes);
      at = end;
    }
  }
  return lexemes;
}

/** Reads one sign, field, word or phrase from `start`; returns where it ends. */
function readOne(q: string, start: number, lexemes: Lexeme[]): number {
  let at = start;
  const negated = q.charAt(at) === '-' && at + 1 < q.length && !isBreak(q.charAt(at + 1), false);
  if (negated) at += 1;
  if (QUOTES.has(q.charAt(at))) return readPhrase(q, at, negated, null, lexemes);
  let end = at;
  while (end < q.length && !isBreak(q.charAt(end), true)) {
    end += 1;
    const name = q.slice(at, end - 1);
    if (q.charAt(end - 1) === ':' && FIELD.test(name) && QUOTES.has(q.charAt(end))) {
      return readPhrase(q, end, negated, name, lexemes);
    }
  }
  lexemes.push(wordsLexeme(q.slice(at, end), negated));
  return end;
}

function readPhrase(q: string, quote: number, negated: boolean, field: string | null, lexemes: Lexeme[]): number {
  let end = quote + 1;
  while (end < q.length && !QUOTES.has(q.charAt(end))) end += 1;
  const text = q.slice(quote + 1, end);
  lexemes.push({ kind: 'phrase', text, negated, field, prefix: false, open: end >= q.length });
  return end + 1;
}

function wordsLexeme(chunk: string, negated: boolean): Lexeme {
  if (chunk === 'OR' && !negated) return lexeme('or', chunk);
  const colon = chunk.indexOf(':');
  const name = chunk.slice(0, colon);
  const field = colon > 0 && FIELD.test(name) ? name : null;
  const value = field === null ? chunk : chunk.slice(colon + 1);
  const prefix = /[^*]\*+$/.test(value.slice(-40));
  return { kind: 'words', text: prefix ? value.replace(/\*+$/, '') : value, negated, field, prefix, open: false };
}

function lexeme(kind: Lexeme['kind'], text: string): Lexeme {
  return { kind, text, negated: false, field: null, prefix: false, open: false };
}

function isBreak(character: string, quotesToo: boolean): boolean {
  return SPACE.test(character) || BRACKETS.has(character) || (quotesToo && QUOTES.has(character));
}
