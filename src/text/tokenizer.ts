import { foldWord } from './fold.js';

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

/** A bare web address, to its end. What it is made of are no words of the text. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]*/iuy;

const H = 'h'.charCodeAt(0);
const W = 'w'.charCodeAt(0);

const BETWEEN = 1;
const WORD = 2;
const JOINER = 3;
/** What each character is, looked up once: 0 where not known yet. */
const classes = new Uint8Array(0x11_0000);

function classify(codePoint: number): number {
  const known = classes[codePoint];
  if (known) return known;
  const character = String.fromCodePoint(codePoint);
  const found = WORD_CHARACTER.test(character) ? WORD : INVISIBLE.test(character) ? JOINER : BETWEEN;
  classes[codePoint] = found;
  return found;
}

/**
 * Calls `found` with the place of each word: a longest run of letters, digits and their marks.
 * An apostrophe or a hyphen parts words, so that `l’économie` is found by `économie`. Web addresses are passed over.
 */
export function scanWords(text: string, found: (start: number, end: number) => void): void {
  let start = -1;
  let end = -1;
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const kind = classify(codePoint);
    if (kind === WORD) {
      if (start < 0) {
        const past = endOfAddress(text, at);
        if (past > at) {
          at = past;
          continue;
        }
        start = at;
      }
      end = next;
    } else if (kind === BETWEEN && start >= 0) {
      found(start, end);
      start = -1;
    }
    at = next;
  }
  if (start >= 0) found(start, end);
}

/** Where the web address that begins here ends; where none does, here. */
function endOfAddress(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  if (first !== H && first !== W) return at;
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text) ? ADDRESS.lastIndex : at;
}

/** The words of a text in order. Words that fold to nothing (a lone mark) are left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  scanWords(text, (start, end) => {
    const term = foldWord(text.slice(start, end));
    if (term !== '') tokens.push({ term, start, end });
  });
  return tokens;
}
