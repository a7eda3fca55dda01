import { wordForm } from './word-form.js';

/** One word of a text. `text.slice(start, end)` is the word as written. */
export interface Token {
  /** The word folded: what is compared. */
  readonly term: string;
  /** UTF-16 offsets into the text as given. */
  readonly start: number;
  readonly end: number;
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
/** Soft hyphen and zero-width characters: inside a word they belong to it. */
const INVISIBLE = /\p{Cf}/u;
/** A zero-width space is where a line may break: a blank. The others are letters to Unicode, but written as apostrophes. */
const PARTING = /[\u200b\u02b9\u02bb-\u02bd]/;

/** A bare web address, to its end. What it is made of are no words of the text. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]*/iuy;

/** A number with marks inside: `1,000`, `1 000`, `1.000`, `3.5`, `3,5`; not a date, a version or a list of numbers. */
const NUMBER =
  /(?<!\p{N}[.,:/])(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[.'’]\d{3})+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+[.,]\d+)(?![\p{L}\p{N}]|[.,:/]\d)/uy;

/** Letters each with its dot: `U.N.D.P.`, `e.g.`. The last dot may end the sentence, and stays outside. */
const DOTTED = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/uy;

/** Where a run of letters has words in it: `SafeBoda`, `COVID19`. */
const INNER_WORD = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})|(?<=\p{L}{3})(?=\p{Nd}+$)/gu;

const H = 'h'.charCodeAt(0);
const W = 'w'.charCodeAt(0);
const DOT = '.'.charCodeAt(0);

const BETWEEN = 1;
const LETTER = 2;
const JOINER = 3;
const DIGIT = 4;
const CAPITAL = 5;
/** What each character is, looked up once: 0 where not known yet. */
const classes = new Uint8Array(0x11_0000);

function classify(codePoint: number): number {
  const known = classes[codePoint];
  if (known) return known;
  const found = classOf(String.fromCodePoint(codePoint));
  classes[codePoint] = found;
  return found;
}

function classOf(character: string): number {
  if (PARTING.test(character)) return BETWEEN;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (WORD_CHARACTER.test(character)) return LETTER;
  return INVISIBLE.test(character) ? JOINER : BETWEEN;
}

/**
 * Calls `found` with the place of each word: a longest run of letters, digits and their marks, a number with its marks,
 * or letters with dots. A run that is written as several words (`SafeBoda`, `COVID19`) is several, with nothing between them.
 * An apostrophe or a hyphen parts words, so that `l’économie` is found by `économie`. Web addresses are passed over.
 */
export function scanWords(text: string, found: (start: number, end: number) => void): void {
  let start = -1;
  let end = -1;
  let isMixed = false;
  let before = BETWEEN;
  const finish = (): void => {
    if (isMixed) splitRun(text, start, end, found);
    else found(start, end);
    start = -1;
    isMixed = false;
  };
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const kind = classify(codePoint);
    if (kind === BETWEEN) {
      if (start >= 0) finish();
    } else if (kind !== JOINER) {
      if (start < 0) {
        const past = endOfAddress(text, at);
        if (past > at) {
          at = past;
          before = BETWEEN;
          continue;
        }
        const whole = endOfWhole(text, at, next, kind);
        if (whole > at) {
          found(at, whole);
          at = whole;
          before = BETWEEN;
          continue;
        }
        start = at;
      } else if (kind !== before && (kind === DIGIT || kind === CAPITAL)) {
        isMixed = true;
      }
      end = next;
    }
    if (kind !== JOINER) before = kind;
    at = next;
  }
  if (start >= 0) finish();
}

/** Where the web address that begins here ends; where none does, here. */
function endOfAddress(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  return first === H || first === W ? endOfMatch(ADDRESS, text, at) : at;
}

/** Where a number or dotted letters that begin here end; where none do, here. */
function endOfWhole(text: string, at: number, next: number, kind: number): number {
  if (kind === DIGIT) return endOfMatch(NUMBER, text, at);
  return text.charCodeAt(next) === DOT ? endOfMatch(DOTTED, text, at) : at;
}

/** @param pattern - sticky */
function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function splitRun(text: string, start: number, end: number, found: (start: number, end: number) => void): void {
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(INNER_WORD)) {
    found(from, start + index);
    from = start + index;
  }
  found(from, end);
}

/** The words of a text in order. Words that fold to nothing (a lone mark) are left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  scanWords(text, (start, end) => {
    const term = wordForm(text.slice(start, end));
    if (term !== '') tokens.push({ term, start, end });
  });
  return tokens;
}
