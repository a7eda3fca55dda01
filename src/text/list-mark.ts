/** The mark of a list item at the beginning of a line. */
export interface ListMark {
  /** Marks of one list have one style: `.`, `)`, `-`, the bullet, or `picture`. */
  readonly style: string;
  /** Null for a bullet. */
  readonly value: number | null;
  /** Offset of the first character after the mark and its blanks. */
  readonly end: number;
  /** A bullet wherever it stands. Any other mark is one only where the lines beside it bear it out. */
  readonly sure: boolean;
}

/** Signs that are bullets wherever they stand; a blank after them is not needed. */
export const BULLETS = '•●▪■◦‣⁃∙➢➤►✓✔✅❖§';
/** Signs that are bullets before a blank, and may be before a capital: `-Text`. */
export const DASHES = '-–—*·→';
/** Signs that may be bullets before a blank: as a word processor's bullets are pasted. `o` and `ü` are words too. */
const LETTERS = '+oüØ';
/** A picture opens a line as a bullet does; those of one list need not be the same. */
const PICTURE = /^\p{Emoji_Presentation}\ufe0f?/u;

/** The list mark with which the line from `start` to `end` begins, without blanks before it; null where it has none. */
export function readListMark(text: string, start: number, end: number): ListMark | null {
  return start < end ? (readBullet(text, start, end) ?? readNumber(text, start, end)) : null;
}

/** What bullets of one list have in common: dashes of any length are one bullet. */
function bulletStyle(sign: string): string {
  return sign === '–' || sign === '—' ? '-' : sign;
}

function readBullet(text: string, start: number, end: number): ListMark | null {
  const picture = PICTURE.exec(text.slice(start, Math.min(end, start + 4)))?.[0];
  if (picture !== undefined) {
    return { style: 'picture', value: null, end: afterBlanks(text, start + picture.length, end), sure: false };
  }
  const sign = text.charAt(start);
  const isBullet = BULLETS.includes(sign);
  const isDash = DASHES.includes(sign);
  const beforeBlank = text[start + 1] === ' ' && start + 1 < end;
  const beforeCapital = isDash && sign !== '*' && start + 1 < end && /^\p{Lu}/u.test(text.slice(start + 1, start + 3));
  if (!isBullet && !beforeCapital && !(beforeBlank && (isDash || LETTERS.includes(sign)))) return null;
  const sure = isBullet || isDash;
  return { style: bulletStyle(sign), value: null, end: afterBlanks(text, start + 1, end), sure };
}

/** `1.` `2)` `3- ` `4.-` `(5)` `6: `: no decimal, range or time. */
function readNumber(text: string, start: number, end: number): ListMark | null {
  NUMBER.lastIndex = start;
  const [whole = '', opening = '', digits = '', separator = ''] = NUMBER.exec(text) ?? [];
  const value = Number(digits);
  const after = start + whole.length;
  if (value === 0 || value > HIGHEST_NUMBER || after > end) return null;
  const next = text[after] ?? ' ';
  if (isDigit(next) || (separator !== ')' && '/%:'.includes(next))) return null;
  if (opening === '(' && separator !== ')') return null;
  if ('-–:'.includes(separator) && next !== ' ' && next !== '\n') return null;
  return { style: opening + numberStyle(separator), value, end: afterBlanks(text, after, end), sure: false };
}

/** What may follow a list's number, as the source of a regular expression. `1️⃣` too is a number with its sign. */
export const NUMBER_SEPARATOR = String.raw`\)\.|\)-|\.\)|\.-|[.):–-]|\ufe0f?\u20e3| [-–](?= )|[/°](?= )`;
const NUMBER = new RegExp(String.raw`(\(?)(\d{1,2})(${NUMBER_SEPARATOR})`, 'y');
/** Higher numbers are years, amounts or dates. */
export const HIGHEST_NUMBER = 40;

/** What numbers of one list have in common: the first sign of their separator. */
export function numberStyle(separator: string): string {
  return separator.trim().slice(0, 1).replace('–', '-');
}

/** A text without the list mark, whatever its kind, that it ends in: that of the item which follows it. */
export function withoutMarkAtEnd(text: string): string {
  return text.replace(MARK_AT_END, '');
}

const MARK_AT_END = new RegExp(
  String.raw`(?:^|\s)(?:[${DASHES}${BULLETS}${LETTERS}]|\(?\d{1,2}(?:${NUMBER_SEPARATOR}))\s*$`,
);

/** The first offset from `from` on that holds no blank, at most `end`. */
export function afterBlanks(text: string, from: number, end = text.length): number {
  let at = from;
  while (at < end && text[at] === ' ') at++;
  return at;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
