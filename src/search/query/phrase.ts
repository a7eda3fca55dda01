import { MAX_PARTS } from '../../text/compound.js';
import { hasSentenceEnd } from '../../text/sentence-end.js';
import { compoundsAt, forEachCompound, type PlacedCompounds } from '../index/placed-compounds.js';

/** The words of a passage, or of any text. */
export interface WordRun {
  readonly text: string;
  readonly terms: Pick<Uint32Array, 'indexOf'> & ArrayLike<number>;
  readonly compounds: PlacedCompounds;
  /** UTF-16 offsets of a token. */
  readonly start: (token: number) => number;
  readonly end: (token: number) => number;
  /** The run is the tokens `from` to before `to`. */
  readonly from: number;
  readonly to: number;
}

/** Words next to each other, each as the terms that it may be; a word without terms is in no text. */
export type PhraseWords = readonly (readonly number[])[];

/** The token after a phrase that begins at this one; -1: none does. A phrase stays within a sentence. */
export function endOfPhrase(run: WordRun, token: number, words: PhraseWords, place = 0): number {
  const wanted = words[place];
  if (wanted === undefined) return token;
  if (token >= run.to) return -1;
  const isBase = wanted.includes(run.terms[token] ?? -1);
  if (isBase && (place === 0 || isUnbroken(run, token - 1))) {
    const end = endOfPhrase(run, token + 1, words, place + 1);
    if (end >= 0) return end;
  }
  for (const { term, last } of compoundsAt(run.compounds, token)) {
    if (last >= run.to || !wanted.includes(term) || (place > 0 && !isUnbroken(run, token - 1))) continue;
    const end = endOfPhrase(run, last + 1, words, place + 1);
    if (end >= 0) return end;
  }
  return -1;
}

/** True where no web address, which is no word, and no end of a sentence lies between a token and the next. */
function isUnbroken(run: WordRun, token: number): boolean {
  const end = run.end(token);
  const start = run.start(token + 1);
  if (start - end < 2) return run.text.charAt(end) !== '\n';
  return !/[\p{L}\p{N}]/u.test(run.text.slice(end, start)) && !hasSentenceEnd(run.text, end, start);
}

/**
 * Whether a phrase stands in a run of words.
 *
 * @param rarest - the place in the phrase of the word to look for first
 */
export function hasPhrase(run: WordRun, words: PhraseWords, rarest: number): boolean {
  // Of the words before the rarest each takes one token, or several as a compound.
  const isAround = (token: number): boolean => {
    for (let start = token - rarest; start >= Math.max(run.from, token - rarest * MAX_PARTS); start -= 1) {
      if (endOfPhrase(run, start, words) >= 0) return true;
    }
    return false;
  };
  const terms = words[rarest] ?? [];
  for (const term of terms) {
    let token = run.terms.indexOf(term, run.from);
    while (token >= 0 && token < run.to) {
      if (isAround(token)) return true;
      token = run.terms.indexOf(term, token + 1);
    }
  }
  let isFound = false;
  forEachCompound(run.compounds, run.from, run.to, (term, first) => {
    isFound ||= terms.includes(term) && isAround(first);
  });
  return isFound;
}

/** The place of the word of a phrase that fewest texts have. */
export function rarestWord(words: PhraseWords, frequency: (term: number) => number): number {
  const counts = words.map((word) => word.reduce((sum, term) => sum + frequency(term), 0));
  return counts.indexOf(Math.min(...counts));
}
