import type { LastWord } from '../../query/last-word.js';
import { ANALYZER } from '../../text/analyzer.js';
import { editDistance } from '../../text/edit-distance.js';
import { isSignificant } from '../../text/significant-term.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { countMarks, keepMarks } from '../index/marks.js';
import { inverseFrequency } from '../index/postings.js';
import { ALL_ROLES, roleBit, type RoleMask } from '../index/role-mask.js';

/** Ends of a query that may be meant, likeliest first, as they are written. */
export type Completions = readonly string[];

/** Words tried for the last one; the most frequent. */
const CANDIDATES = 40;
/** Words whose phrases are tried, and phrases of each. */
const PHRASE_STARTS = 6;
const PHRASES_EACH = 3;
/** Suggestions that words are added up to where phrases are suggested. */
const BESIDE_PHRASES = 3;
/** How many times as often as by chance a word must stand in plans with the words before it. */
const LEAST_LIFT = 1.3;
/** A phrase is far more likely meant than words somewhere in one plan. */
const PHRASE_FACTOR = 30;

const BEYOND_LABELS: RoleMask = ALL_ROLES & ~roleBit('labels');

/**
 * Completes the last word of a query: with words that stand in plans which have the words before it, and with phrases that
 * go on from them.
 *
 * @param isName - with the words before it, it begins a name: then only phrases are of use
 */
export function completeWords(
  index: OpenedIndex,
  { letters, before: typedBefore, previous, isQuoted }: LastWord,
  isName: boolean,
): Completions {
  const { vocabulary, planUnits, collocationsFrom } = index;
  const { postings } = planUnits;
  const term = ANALYZER.term(letters);
  const endings = endingsOf(index, term);
  const scores = new Map<string, { text: string; score: number }>();
  const offer = (terms: readonly number[], score: number): void => {
    const key = terms.map((term) => vocabulary.stem(term)).join(' ');
    if (score > 0 && score > (scores.get(key)?.score ?? 0)) scores.set(key, { text: written(index, terms), score });
  };
  // Signs and fields among them are words that few plans have, or none: these do not count.
  const repeats = new Set<number>();
  const having = ANALYZER.words(typedBefore).flatMap(({ start, end }) => {
    const typed = typedBefore.slice(start, end);
    if (/^(?:OR|AND|NOT)$/.test(typed) || typedBefore.charAt(end) === ':') return [];
    const stems = vocabulary.stemsOf(typed, { acronym: false });
    for (const stem of stems) repeats.add(stem);
    const terms = stems.flatMap((stem) => vocabulary.termsOf(stem));
    return terms.length === 0 || ANALYZER.isStopWord(ANALYZER.term(typed))
      ? []
      : [postings.unitsWith(terms, ALL_ROLES)];
  });
  const withPrevious = new Uint8Array(postings.unitCount).fill(1);
  for (const each of having) keepMarks(withPrevious, each);
  const share = countMarks(withPrevious) / Math.max(1, postings.unitCount);
  const scoreTogether = (own: number): number => {
    const frequency = postings.frequency(own);
    // As in a search, a word must stand in more than a facet value.
    const marks = postings.unitsWith([own], BEYOND_LABELS);
    keepMarks(marks, withPrevious);
    const together = countMarks(marks);
    if (having.length === 0) return together;
    // What stands beside anything says nothing of what is meant; what is typed in full is.
    const isMeant = together >= LEAST_LIFT * share * frequency || vocabulary.term(own) === term;
    return isMeant && !repeats.has(vocabulary.stem(own))
      ? together * inverseFrequency(frequency, postings.unitCount)
      : 0;
  };
  const last = previous.at(-1)?.typed;
  const before = last === undefined ? undefined : vocabulary.id(ANALYZER.term(last));
  if (before !== undefined) {
    for (const { terms, plans } of collocationsFrom(before)) {
      const [, second] = terms;
      const goesOn = second !== undefined && vocabulary.term(second).startsWith(term);
      if (goesOn) offer(terms.slice(1), PHRASE_FACTOR * plans);
    }
  }
  // Within a phrase only what goes on from the word before is of use.
  if (isQuoted && before !== undefined && scores.size > 0) return ranked(scores);
  if (isName) return ranked(scores);
  if (before !== undefined && scores.size > 0) {
    // What people are likely to mean is there: of words that merely stand in the same plans a few will do.
    const others = endings.slice(0, CANDIDATES).map((term) => ({ term, score: scoreTogether(term) }));
    others.sort((a, b) => b.score - a.score);
    for (const { term, score } of others.slice(0, Math.max(0, BESIDE_PHRASES - scores.size))) offer([term], score);
    return ranked(scores);
  }
  for (const term of endings.slice(0, CANDIDATES)) offer([term], scoreTogether(term));
  // After a sign one word is meant: `-waste`, not `-waste banks`.
  if (typedBefore.trim() === '') {
    for (const term of endings.slice(0, PHRASE_STARTS)) {
      for (const { terms, plans } of collocationsFrom(term).slice(0, PHRASES_EACH)) offer(terms, plans);
    }
  }
  return ranked(scores);
}

function ranked(scores: ReadonlyMap<string, { text: string; score: number }>): Completions {
  return [...scores.values()].sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1)).map(({ text }) => text);
}

/** Some terms as the corpus mostly writes them: with a hyphen where that is commoner than a blank. */
function written({ vocabulary, planUnits }: OpenedIndex, terms: readonly number[]): string {
  const plansOf = (term: string): number => {
    const id = vocabulary.id(term);
    return id === undefined ? 0 : planUnits.postings.frequency(id);
  };
  return terms.reduce((text, term, place) => {
    const before = terms[place - 1];
    if (before === undefined) return vocabulary.spelling(term);
    const [left, right] = [vocabulary.term(before), vocabulary.term(term)];
    const joiner = plansOf(`${left}-${right}`) > plansOf(`${left} ${right}`) ? '-' : ' ';
    return `${text}${joiner}${vocabulary.spelling(term)}`;
  }, '');
}

/** Terms that begin with these letters, or, where there is none, whose beginning is a slip or two away. */
function endingsOf({ vocabulary, termsWithPrefix }: OpenedIndex, letters: string): readonly number[] {
  const isWord = (term: number): boolean => {
    const own = vocabulary.term(term);
    return isSignificant(own) && !own.includes(' ');
  };
  const terms = letters === '' ? [] : termsWithPrefix(letters).filter(isWord);
  if (terms.length > 0 || letters.length < 4 || letters.length > 20) return terms;
  const slips = letters.length < 8 ? 1 : 2;
  return termsWithPrefix(letters.charAt(0)).filter((id) => {
    const term = vocabulary.term(id);
    return (
      isWord(id) &&
      [-1, 0, 1].some((more) => editDistance(letters, term.slice(0, letters.length + more), slips) <= slips)
    );
  });
}
