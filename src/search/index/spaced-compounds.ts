import type { FindSpacedCompound } from '../../query/query-syntax.js';
import { ANALYZER } from '../../text/analyzer.js';
import { MAX_PARTS } from '../../text/compound.js';
import { addAt, at } from './at.js';
import type { Postings } from './postings.js';
import type { TokenizedText } from './tokenized-text.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Words mean nothing apart, and are one, where at least this many plans write them as one for each that writes them with
 * blanks: `start up`, but not `how to`, which some write `how-to`. One plan alone is a slip (`waste–if`), but for a single letter.
 */
const AS_ONE = 0.5;

/** A number that says which of several: `COP 26`, `phase 2`; not a year. */
const ORDINAL = /^\p{Nd}{1,3}$/u;

/** Finds the longest run of words, from the first on, that the corpus writes as one; or a word with its number. */
export function spacedCompoundFinder(
  vocabulary: Vocabulary,
  { texts, postings }: { readonly texts: readonly TokenizedText[]; readonly postings: Postings },
): FindSpacedCompound {
  const numbered = findNumberedWords(texts, vocabulary);
  const isNumbered = ([word = '', number = '']: readonly string[]): boolean => {
    const [first, second] = [vocabulary.id(ANALYZER.term(word)), vocabulary.id(number)];
    return first !== undefined && second !== undefined && numbered.has(first * vocabulary.size + second);
  };
  return (words) => {
    for (let length = Math.min(words.length, MAX_PARTS); length > 1; length -= 1) {
      const own = words.slice(0, length);
      const spaced = vocabulary.id(own.map(ANALYZER.term).join(' '));
      if (spaced === undefined) continue;
      const others = vocabulary.termsOf(vocabulary.stem(spaced)).filter((term) => !vocabulary.term(term).includes(' '));
      const plans = postings.frequencyOfAny(others);
      if (plans === 0) continue;
      const isOne =
        own.filter(isContent).length < 2 &&
        plans >= AS_ONE * postings.frequency(spaced) &&
        (plans > 1 || own.some((word) => /^\p{L}$/u.test(word)));
      if (!isOne && own.some((word) => !isContent(word))) continue;
      return { length, isOne };
    }
    return isNumbered(words) ? { length: 2, isOne: true } : null;
  };
}

/** Of a word that has numbers this share of its occurrences at least stands before one: `phase`, but not `women`. */
const NUMBERED_SHARE = 0.03;

/** The words that have numbers, each with one that stands directly after it somewhere: `word * size of the vocabulary + number`. */
function findNumberedWords(texts: readonly TokenizedText[], vocabulary: Vocabulary): ReadonlySet<number> {
  const isOrdinal = Uint8Array.from({ length: vocabulary.size }, (_, term) =>
    ORDINAL.test(vocabulary.term(term)) ? 1 : 0,
  );
  const mayHave = Uint8Array.from({ length: vocabulary.size }, (_, term) => (isContent(vocabulary.term(term)) ? 1 : 0));
  const times = new Uint32Array(vocabulary.size);
  const numbered = new Uint32Array(vocabulary.size);
  const pairs = new Set<number>();
  for (const text of texts) {
    for (const { anchor, text: whole, from, to } of text.passages) {
      if (anchor === null) continue;
      for (let token = from; token + 1 < to; token += 1) {
        const [word, number] = [text.term(token), text.term(token + 1)];
        addAt(times, word, 1);
        if (isOrdinal[number] !== 1 || mayHave[word] !== 1) continue;
        if (whole.slice(text.end(token), text.start(token + 1)) !== ' ') continue;
        addAt(numbered, word, 1);
        pairs.add(word * vocabulary.size + number);
      }
    }
  }
  const hasNumbers = (pair: number): boolean => {
    const word = Math.floor(pair / vocabulary.size);
    return at(numbered, word) >= NUMBERED_SHARE * at(times, word);
  };
  return new Set([...pairs].filter(hasNumbers));
}

/** Something to be searched for by itself. */
function isContent(word: string): boolean {
  const term = ANALYZER.term(word);
  return term.length > 1 && !ANALYZER.isStopWord(term) && !/^\p{Nd}+$/u.test(term);
}
