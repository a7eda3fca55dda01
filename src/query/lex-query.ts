/** A sign, word or phrase of a query, in the order typed. */
export type Lexeme = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'close' | 'or' | 'and' | 'not' | 'plus' }
  | { readonly kind: 'open' }
  /** Letters up to the next blank, bracket or quote. */
  | { readonly kind: 'chunk'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string; readonly open: boolean }
  /** `name:`, directly before a value. */
  | { readonly kind: 'field'; readonly name: string }
);

const QUOTES = '“”„«»″‟‹›「」『』＂';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d';
const BRACKETS: Readonly<Record<string, string>> = { '[': '(', ']': ')', '{': '(', '}': ')', '【': '(', '】': ')' };
/** Letters whose full-width forms are signs of a query. */
const FULL_WIDTH = /[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e]/g;

/**
 * Every kind of sign as its plain one: quotes, brackets, dashes that stand before a word, full-width signs. Of the same
 * length as the query, so that offsets hold.
 */
export function plainSigns(q: string): string {
  return q
    .replace(new RegExp(`[${QUOTES}]`, 'g'), '"')
    .replace(/(^|[\s(:+|-])(?:''|’’|``)(?=\S)/g, '$1 "')
    .replace(/(?<=\S)(?:''|’’|``)(?=$|[\s)])/g, '" ')
    .replace(
      new RegExp(`(^|[\\s(])[${DASHES}-]+(?=\\S)`, 'g'),
      (signs, before: string) => before + '-'.repeat(signs.length - before.length),
    )
    .replace(/[[\]{}【】]/g, (bracket) => BRACKETS[bracket] ?? bracket)
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

const BLANK = /\s/u;
const OPERATORS: ReadonlyMap<string, 'or' | 'and' | 'not'> = new Map([
  ['OR', 'or'],
  ['AND', 'and'],
  ['&&', 'and'],
  ['NOT', 'not'],
]);

/** Cuts a query, in plain signs, into lexemes, left to right, in one pass. */
export function lexQuery(q: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < q.length) {
    const character = q.charAt(at);
    if (BLANK.test(character)) at += 1;
    else at = readLexeme(q, at, lexemes);
  }
  return lexemes;
}

/** Reads one lexeme from `at`, or two (`name:` and what follows); returns where it ends. */
function readLexeme(q: string, at: number, lexemes: Lexeme[]): number {
  const character = q.charAt(at);
  const push = (end: number, kind: 'open' | 'close' | 'not' | 'plus'): number => {
    lexemes.push(kind === 'open' ? { kind, at, end } : { kind, at, end });
    return end;
  };
  if (character === '(') return push(at + 1, 'open');
  if (character === ')') return push(at + 1, 'close');
  if (character === '"') return readPhrase(q, at, lexemes);
  if (character === '|') {
    const end = q.charAt(at + 1) === '|' ? at + 2 : at + 1;
    lexemes.push({ kind: 'or', at, end });
    return end;
  }
  if (character === '-' || character === '+') {
    const [signs = character] = /^[-+]+/.exec(q.slice(at)) ?? [];
    const end = at + signs.length;
    // Signs with a blank after them are punctuation.
    if (end === q.length || /[\s)]/u.test(q.charAt(end))) return end;
    return push(end, signs.includes('-') ? 'not' : 'plus');
  }
  return readChunk(q, at, lexemes);
}

function readPhrase(q: string, quote: number, lexemes: Lexeme[]): number {
  const close = q.indexOf('"', quote + 1);
  const end = close < 0 ? q.length : close + 1;
  lexemes.push({ kind: 'phrase', at: quote, end, text: q.slice(quote + 1, close < 0 ? end : close), open: close < 0 });
  return end;
}

const FIELD = /^[\p{L}\p{M}]+$/u;

function readChunk(q: string, at: number, lexemes: Lexeme[]): number {
  let end = at;
  while (end < q.length && !/[\s()"|]/u.test(q.charAt(end))) {
    end += 1;
    if (q.charAt(end - 1) !== ':' || !FIELD.test(q.slice(at, end - 1))) continue;
    lexemes.push({ kind: 'field', at, end, name: q.slice(at, end - 1) });
    return readValue(q, end, lexemes);
  }
  const text = q.slice(at, end);
  const operator = OPERATORS.get(text);
  lexemes.push(operator === undefined ? { kind: 'chunk', at, end, text } : { kind: operator, at, end });
  return end;
}

/** A value that stands directly after its field: signs in it are its own (`year:-2023`, `year:> 2021`, `year:2021|2023`). */
function readValue(q: string, at: number, lexemes: Lexeme[]): number {
  const [text = ''] = /^(?:[<>]=?|[≤≥])\s+\d+|^[^\s()"]*/u.exec(q.slice(at)) ?? [];
  if (text !== '') lexemes.push({ kind: 'chunk', at, end: at + text.length, text });
  return at + text.length;
}

export type OperandLexeme = Extract<Lexeme, { kind: 'open' | 'phrase' | 'field' | 'chunk' }>;

/** What a sign may stand before. */
export function isOperand(lexeme: Lexeme | undefined): lexeme is OperandLexeme {
  return lexeme !== undefined && ['open', 'phrase', 'field', 'chunk'].includes(lexeme.kind);
}
