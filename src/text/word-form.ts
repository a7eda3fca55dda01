import { foldWord } from './fold.js';

const THOUSANDS = /^[1-9]\d{0,2}([,.'’ \u00a0\u202f])\d{3}(?:\1\d{3})*$/u;
const DECIMAL = /^\d+[.,]\d+$/;
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;
const CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{Nd}]{2,6}$/u;

/**
 * The form in which one word of a text is compared: folded; numbers without marks of thousands and with a decimal point, dotted
 * letters without their dots. `1,000` → `1000`, `3,5` → `3.5`, `N.G.O` → `ngo`, `Déchets` → `dechets`.
 */
export function wordForm(word: string): string {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    if (THOUSANDS.test(word)) return word.replace(/\D/g, '');
    if (DECIMAL.test(word)) return word.replace(',', '.');
  }
  return foldWord(word.includes('.') && DOTTED.test(word) ? word.replaceAll('.', '') : word);
}

/** Characters on either side of a word that tell whether its line shouts. */
const AROUND = 30;
const SMALL_A = 'a'.charCodeAt(0);
const SMALL_Z = 'z'.charCodeAt(0);

/** True for a word of two to six capitals and digits, with or without dots (`NGO`, `COP26`, `U.S`), in a line that has lower case too. */
export function isAcronym(text: string, start: number, end: number): boolean {
  // Most words begin with a small letter.
  if (text.charCodeAt(start) >= SMALL_A && text.charCodeAt(start) <= SMALL_Z) return false;
  const word = text.slice(start, end);
  if (!CAPITALS.test(word.includes('.') ? word.replaceAll('.', '') : word)) return false;
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^.*\n/s, '');
  const after = text.slice(end, end + AROUND).replace(/\n.*$/s, '');
  const around = before + after;
  return count(around, /\p{Lu}/gu) <= count(around, /\p{Ll}/gu);
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
