import type { FindSpacedCompound } from '../../query/query-syntax.js';
import { ANALYZER } from '../../text/analyzer.js';
import { MAX_PARTS } from '../../text/compound.js';
import type { Postings } from './postings.js';
import type { TokenizedText } from './tokenized-text.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Words mean nothing apart, and are one, where at least this many plans write them as one for each that writes them with
 * blanks: `start up`, but not `how to`, which some write `how-to`.
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
      const isOne = own.filter(isContent).length < 2 && plans >= AS_ONE * postings.frequency(spaced);
      if (!isOne && own.some((word) => !isContent(word))) continue;
      return { length, isOne };
    }
    return isNumbered(words) ? { length: 2, isOne: true } : null;
  };
}

/** The words that a number stands directly after somewhere, each with it: `word * size of the vocabulary + number`. */
function findNumberedWords(texts: readonly TokenizedText[], vocabulary: Vocabulary): ReadonlySet<number> {
  const isOrdinal = Uint8Array.from({ length: vocabulary.size }, (_, term) =>
    ORDINAL.test(vocabulary.term(term)) ? 1 : 0,
  );
  const found = new Set<number>();
  for (const { terms } of texts) {
    terms.forEach((term, token) => {
      const before = terms[token - 1];
      if (isOrdinal[term] !== 1 || before === undefined || !isContent(vocabulary.term(before))) return;
      found.add(before * vocabulary.size + term);
    });
  }
  return found;
}

/** Something to be searched for by itself. */
function isContent(word: string): boolean {
  const term = ANALYZER.term(word);
  return term.length > 1 && !ANALYZER.isStopWord(term) && !/^\p{Nd}+$/u.test(term);
}
