export interface ListMark {
  /** Marks of one list are alike: `.`, `)`, `-`, or the bullet. */
  readonly style: string;
  /** Null for a bullet. */
  readonly value: number | null;
  /** Offset of the first character after the mark and its blanks. */
  readonly end: number;
}

/** Bullets that people type or paste; a dash or an asterisk is one only with a blank after it. */
const BULLETS = '•●▪■◦‣·⁃∙➢➤►✓✔✅❖§';
const DASHES = '-–—*';

/** The list mark that begins a line from `start` to `end` (without blanks at its ends), or null. */
export function readListMark(text: string, start: number, end: number): ListMark | null {
  const first = text[start] ?? '';
  if (BULLETS.includes(first) && first !== '')
    return { style: first, value: null, end: afterBlanks(text, start + 1, end) };
  if (DASHES.includes(first) && first !== '' && text[start + 1] === ' ' && start + 1 < end) {
    return { style: first, value: null, end: afterBlanks(text, start + 1, end) };
  }
  let at = start;
  while (at < end && at - start < 3 && isDigit(text.charCodeAt(at))) at++;
  if (at === start || at - start > 2) return null;
  const style = text[at] ?? '';
  if (!'.)-'.includes(style) || style === '' || isDigit(text.charCodeAt(at + 1))) return null;
  // `1- ` and `1.-` and `1).`: a second mark belongs to the first.
  let after = at + 1;
  if (style !== '-' && '.-)'.includes(text[after] ?? ' ')) after++;
  if (style === '-' && text[after] !== ' ') return null;
  return { style: text.slice(at, after), value: Number(text.slice(start, at)), end: afterBlanks(text, after, end) };
}

function afterBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] === ' ') at++;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
