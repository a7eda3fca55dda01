import { ANALYZER } from '../../text/analyzer.js';
import { editDistance } from '../../text/edit-distance.js';
import { isSignificant } from '../../text/significant-term.js';
import { countBits } from './at.js';
import type { Postings } from './postings.js';
import type { Vocabulary } from './vocabulary.js';
import { recent } from './recent.js';
import { learnWordLanguages } from './word-languages.js';

/** Words that may have a nearest one: shorter ones have too many neighbours, longer ones are no words. */
const RESPELT_LENGTHS = { from: 3, to: 20 };

/** A shorter word is only offered another: `Arua` is a town. */
const REPLACED_FROM = 5;

/** A further edit, and another first letter, must be made up for by being so many times as frequent. */
export const EDIT_FACTOR = 20;

/** How many times as many plans must have a word for it to be offered for one that a plan has. */
const OFFERED_FACTOR = 20;

/** Words whose nearest one is remembered: what counts a search's filters and completions asks for the same again. */
const REMEMBERED = 500;

export interface Nearest {
  readonly term: number;
  /** Near enough to be searched instead; else it may be offered. */
  readonly isSafe: boolean;
}

export interface Spelling {
  /** The nearest term of the corpus to a word that it lacks, as typed; null: none is near. */
  nearest(word: string): Nearest | null;
  /** A far more frequent neighbour of a term that the corpus has; null: none. */
  moreFrequent(term: string): number | null;
}

/**
 * A word that is this much likelier in another language (as a natural logarithm) is no slip of the pen in this one:
 * `agricultores` is not *agriculture*. By edits: the further a word is off, the less it may look foreign.
 */
const FOREIGN: Readonly<Record<number, number>> = { 1: 6, 2: 3 };

interface Entry {
  readonly term: number;
  readonly letters: number;
}

/**
 * Finds the corpus's nearest word by edits (a letter more, less, other, or two exchanged): one in words of up to
 * seven letters, two in longer ones. Among several the frequent one: each further edit must be made up for by being
 * 20 times as frequent. The first letter stays.
 */
export function openSpelling(vocabulary: Vocabulary, postings: Postings): Spelling {
  const byLength = new Map<string, Entry[]>();
  for (let id = 0; id < vocabulary.size; id += 1) {
    const term = vocabulary.term(id);
    if (!isWord(term) || postings.frequency(id) === 0) continue;
    const key = bucketOf(term.charAt(0), term.length);
    const known = byLength.get(key);
    if (known === undefined) byLength.set(key, [{ term: id, letters: letterSet(term) }]);
    else known.push({ term: id, letters: letterSet(term) });
  }
  const likelihoods = learnWordLanguages(vocabulary);
  const { frequency } = postings;

  /** @param least - plans that the other word must have */
  const search = (word: string, edits: number, least: number): number | null => {
    const letters = letterSet(word);
    let likely: readonly number[] | undefined;
    const isForeign = (term: number, distance: number): boolean => {
      likely ??= likelihoods(word);
      const languages = vocabulary.languages(term);
      const own = likely.filter((_, language) => ((languages >>> language) & 1) === 1);
      const likeliest = Math.max(...likely);
      return likeliest > -Infinity && likeliest - Math.max(...own) > (FOREIGN[distance] ?? 0);
    };
    let best: { term: number; score: number } | null = null;
    for (let length = word.length - edits; length <= word.length + edits; length += 1) {
      for (const entry of byLength.get(bucketOf(word.charAt(0), length)) ?? []) {
        // Each edit changes the set of letters by two at most: most words are ruled out by this alone.
        if (countBits(letters ^ entry.letters) > 2 * edits || frequency(entry.term) < least) continue;
        const other = vocabulary.term(entry.term);
        const distance = editDistance(word, other, edits);
        if (distance === 0 || distance > edits) continue;
        // Two slips of the finger seldom fall on how a word begins.
        if (distance === 2 && word.slice(0, 2) !== other.slice(0, 2)) continue;
        if (!isSignificant(other) || isForeign(entry.term, distance)) continue;
        const score = Math.log(frequency(entry.term)) - distance * Math.log(EDIT_FACTOR);
        const better =
          best === null || score > best.score || (score === best.score && other < vocabulary.term(best.term));
        if (better) best = { term: entry.term, score };
      }
    }
    return best === null ? null : best.term;
  };

  const known = recent<number | null>(REMEMBERED);
  const find: typeof search = (word, edits, least) =>
    known(`${word} ${edits} ${least}`, () => search(word, edits, least));

  return {
    nearest(typed) {
      const word = ANALYZER.term(typed);
      if (!isWord(word) || word.length < RESPELT_LENGTHS.from || word.length > RESPELT_LENGTHS.to) return null;
      const term = find(word, word.length <= 7 ? 1 : 2, 1);
      return term === null ? null : { term, isSafe: word.length >= REPLACED_FROM };
    },
    moreFrequent(word) {
      const id = vocabulary.id(word);
      if (id === undefined || !isWord(word) || word.length < RESPELT_LENGTHS.from) return null;
      const least = OFFERED_FACTOR * postings.frequencyOfAny(vocabulary.termsOf(vocabulary.stem(id)));
      const term = least > postings.unitCount ? null : find(word, 1, least);
      return term === null || vocabulary.stem(term) === vocabulary.stem(id) ? null : term;
    },
  };
}

function bucketOf(first: string, length: number): string {
  return `${first}${length}`;
}

/** Compounds with blanks, numbers and acronyms are no words to be mistyped. */
function isWord(term: string): boolean {
  return /^\p{Ll}[\p{Ll}-]*$/u.test(term);
}

/** The letters of a word as bits; all but a to z share six bits. */
function letterSet(word: string): number {
  let set = 0;
  for (let place = 0; place < word.length; place += 1) {
    const code = word.charCodeAt(place) - 97;
    set |= 1 << (code >= 0 && code < 26 ? code : 26 + (((code % 6) + 6) % 6));
  }
  return set;
}
