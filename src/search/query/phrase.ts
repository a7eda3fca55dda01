import { MAX_PARTS } from '../../text/compound.js';
import { hasSentenceEnd } from '../../text/sentence-end.js';
import { compoundsAt, type PlacedCompounds } from '../index/placed-compounds.js';

/** The words of a passage, or of any text. */
export interface WordRun {
  readonly text: string;
  readonly terms: ArrayLike<number>;
  readonly compounds: PlacedCompounds;
  /** UTF-16 offsets of a token. */
  readonly start: (token: number) => number;
  readonly end: (token: number) => number;
  /** The run is the tokens `from` to before `to`. */
  readonly from: number;
  readonly to: number;
}

/** One word of a phrase. */
export interface PhraseWord {
  /** What it may be; none: it is in no text. */
  readonly terms: readonly number[];
  /** It may be several tokens: `e-waste`. */
  readonly isCompound: boolean;
}

/** Words next to each other. */
export type PhraseWords = readonly PhraseWord[];

/** The token after a phrase that begins at this one; -1: none does. A phrase stays within a sentence. */
export function endOfPhrase(run: WordRun, token: number, words: PhraseWords, place = 0): number {
  const word = words[place];
  if (word === undefined) return token;
  if (token >= run.to) return -1;
  if (word.terms.includes(run.terms[token] ?? -1) && (place === 0 || isUnbroken(run, token - 1))) {
    const end = endOfPhrase(run, token + 1, words, place + 1);
    if (end >= 0) return end;
  }
  if (!word.isCompound) return -1;
  for (const { term, last } of compoundsAt(run.compounds, token)) {
    if (last >= run.to || !word.terms.includes(term) || (place > 0 && !isUnbroken(run, token - 1))) continue;
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

/** Whether a phrase stands in a run of words such that the word at `place` of it begins at a token. */
export function hasPhraseAround(run: WordRun, token: number, words: PhraseWords, place: number): boolean {
  // Of the words before it each takes one token, or several as a compound.
  const most = words.slice(0, place).reduce((sum, word) => sum + (word.isCompound ? MAX_PARTS : 1), 0);
  for (let start = token - place; start >= Math.max(run.from, token - most); start -= 1) {
    if (endOfPhrase(run, start, words) >= 0) return true;
  }
  return false;
}

/** The place of the word of a phrase that fewest texts have. */
export function rarestWord(words: PhraseWords, frequency: (term: number) => number): number {
  const counts = words.map(({ terms }) => terms.reduce((sum, term) => sum + frequency(term), 0));
  return counts.indexOf(Math.min(...counts));
}
