import { at } from './at.js';
import type { Postings } from './postings.js';
import { recent } from './recent.js';
import type { Vocabulary } from './vocabulary.js';

/** Words that a beginning may stand for: the most frequent ones. Bounds the work of `a*`. */
export const MAX_EXPANSIONS = 500;

/** Terms that begin so, most frequent first, at most 500; the same array for the same beginning while it is remembered. */
export type TermsWithPrefix = (prefix: string) => readonly number[];

/** Beginnings whose terms are remembered. */
const REMEMBERED = 200;

export function prefixLookup(vocabulary: Vocabulary, postings: Postings): TermsWithPrefix {
  const known = recent<readonly number[]>(REMEMBERED);
  return (prefix) => known(prefix, () => termsWithPrefix(vocabulary, postings, prefix));
}

function termsWithPrefix(vocabulary: Vocabulary, postings: Postings, prefix: string): readonly number[] {
  const { alphabetical } = vocabulary;
  let low = 0;
  let high = alphabetical.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (vocabulary.term(at(alphabetical, middle)) < prefix) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let place = low; place < alphabetical.length; place += 1) {
    const term = at(alphabetical, place);
    if (!vocabulary.term(term).startsWith(prefix)) break;
    if (postings.frequency(term) > 0) found.push(term);
  }
  return found
    .map((term) => ({ term, frequency: postings.frequency(term) }))
    .sort((a, b) => b.frequency - a.frequency || a.term - b.term)
    .slice(0, MAX_EXPANSIONS)
    .map(({ term }) => term);
}
