import { editDistance } from '../../text/edit-distance.js';
import { valueWords } from '../../text/value-key.js';
import { inEnglish, LEGAL_FORMS } from './institution-words.js';

/** Shorter words that differ in a letter are two words. */
const SHORTEST_SLIP = 6;

/**
 * The words by which two names are compared, in the order of the alphabet: without articles, little words and legal
 * forms, kinds of body in English. `The National Waste Agency` and `Agence nationale de Waste` have the same.
 */
export function nameWords(full: string): readonly string[] {
  const words = valueWords(full.replace(/['’]/g, ' '));
  const kept = words.filter((word) => !LEGAL_FORMS.has(word)).map(inEnglish);
  return [...new Set(kept.length > 0 ? kept : words)].sort();
}

/** Whether two names differ only by slips: each word is the other's, or one letter away from it. */
export function differBySlips(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  let slips = 0;
  for (const [at, word] of a.entries()) {
    const other = b[at] ?? '';
    if (word === other) continue;
    slips += 1;
    const long = Math.min(word.length, other.length) >= SHORTEST_SLIP;
    if (
      !long ||
      !other.startsWith(word.charAt(0)) ||
      editDistance(word, other, word.length > 9 ? 3 : 1) > (word.length > 9 ? 2 : 1)
    )
      return false;
  }
  return slips < a.length;
}

/** The first letters of a name's words that are no little words: `Tour Operators Association of Bangladesh` → TOAB. */
export function initialsOf(full: string): string {
  return (full.match(/(?<!\p{L})\p{L}/gu) ?? []).filter((letter) => letter !== letter.toLowerCase()).join('');
}
