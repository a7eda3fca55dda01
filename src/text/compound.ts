/**
 * What stands between the words of a compound, as one plain sign for each kind: `-` for every hyphen and the short dash,
 * `&`, `+`, `/`, `:`, a blank, or nothing (`SafeBoda`, `COVID19`). `%` follows a number.
 */
export type Joiner = '-' | '&' | '+' | '/' | ':' | '' | ' ' | '%';

/** Words of more parts than this are a list, or an address. */
export const MAX_PARTS = 6;

const HYPHEN = /^[-\u2010-\u2013\u2212\ufe63\uff0d_]$/;
const BLANK = /^[ \u00a0\u202f]$/;
const DIGITS = /^\p{Nd}+$/u;
const SHORT_CAPITALS = /^\p{Lu}{1,2}$/u;

/**
 * How two neighbouring words are joined; null: they are not. A slash joins only where one of them is short
 * (`A/B`, `24/7`, but not `women/girls`), a colon only numbers, an ampersand with blanks only short capitals (`M & E`).
 *
 * @param between - what stands between them
 */
export function joinerOf(left: string, between: string, right: string): Joiner | null {
  if (between === '') return '';
  if (BLANK.test(between)) return ' ';
  if (HYPHEN.test(between)) return '-';
  switch (between) {
    case '&':
    case '+':
      return between;
    case ' & ':
      return SHORT_CAPITALS.test(left) && SHORT_CAPITALS.test(right) ? '&' : null;
    case '/':
      return Math.min(left.length, right.length) <= 2 || (DIGITS.test(left) && DIGITS.test(right)) ? '/' : null;
    case ':':
      return DIGITS.test(left) && DIGITS.test(right) ? ':' : null;
  }
  return null;
}

/** Some neighbouring words of a text that are written as one: `first` to `last`, counted as the words are. */
export interface CompoundSpan {
  readonly first: number;
  readonly last: number;
  readonly joiner: Exclude<Joiner, ' '>;
  /** UTF-16 offset after it. */
  readonly end: number;
}

/** The words of a text by their places, from one to before another. */
export interface WordPlaces {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
}

/** The compounds of a text as they are written, ascending: runs of words that are all joined in the same way. */
export function findCompounds(text: string, { starts, ends, from, to }: WordPlaces): CompoundSpan[] {
  const found: CompoundSpan[] = [];
  const word = (place: number): string => text.slice(starts[place], ends[place]);
  let first = from;
  while (first < to) {
    let last = first;
    let joiner: Joiner | null = null;
    while (last + 1 < to) {
      const start = ends[last] ?? 0;
      const width = (starts[last + 1] ?? 0) - start;
      // Most words are followed by a blank and another word: nothing to look at.
      if (width > 3 || (width === 1 && text.charCodeAt(start) === BLANK_CODE)) break;
      const gap = text.slice(start, start + width);
      const next = joinerOf(word(last), gap, word(last + 1));
      if (next === null || next === ' ' || (joiner !== null && next !== joiner)) break;
      joiner = next;
      last += 1;
    }
    const end = ends[last] ?? 0;
    if (joiner !== null && last - first < MAX_PARTS) found.push({ first, last, joiner, end });
    else if (first === last && text.charCodeAt(end) === PERCENT && /\d$/.test(word(first))) {
      found.push({ first, last, joiner: '%', end: end + 1 });
    }
    first = last + 1;
  }
  return found;
}

const PERCENT = '%'.charCodeAt(0);
const BLANK_CODE = ' '.charCodeAt(0);

/** A compound as a term: its parts, folded, with its joiner. */
export function compoundTerm(parts: readonly string[], joiner: Joiner): string {
  return joiner === '%' ? `${parts.join('')}%` : parts.join(joiner);
}

/**
 * The term written without hyphen or blank, by which the spellings of one compound are known (`e-waste`, `ewaste`, `e waste`).
 * Other signs say something, and so does a hyphen between numbers: `5-10` is not 510.
 */
export function joinedForm(term: string): string {
  return /\p{L}/u.test(term) ? term.replace(/[- ]/g, '') : term;
}
