import { planFrequency, type Postings } from './postings.js';
import type { Vocabulary } from './vocabulary.js';

/** Words that a beginning may stand for: the most frequent ones. Bounds the work of `a*`. */
export const MAX_EXPANSIONS = 500;

/** Forms that begin so, most frequent first, at most 500. */
export function formsWithPrefix(vocabulary: Vocabulary, postings: Postings, prefix: string): readonly number[] {
  const { alphabetical, forms } = vocabulary;
  let low = 0;
  let high = alphabetical.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((forms[alphabetical[middle] ?? 0] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < alphabetical.length; at += 1) {
    const form = alphabetical[at] ?? 0;
    if (forms[form]?.startsWith(prefix) !== true) break;
    found.push(form);
  }
  return found
    .sort((a, b) => planFrequency(postings, b) - planFrequency(postings, a) || a - b)
    .slice(0, MAX_EXPANSIONS);
}
