import type { LastWord } from '../../query/last-word.js';
import { ANALYZER } from '../../text/analyzer.js';
import { editDistance } from '../../text/edit-distance.js';
import { isSignificant } from '../../text/significant-term.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { inverseFrequency } from '../index/postings.js';
import { ALL_ROLES, roleBit, type RoleMask } from '../index/role-mask.js';
import { termsWithPrefix } from '../index/terms-with-prefix.js';

/** Ends of a query that may be meant, likeliest first, as they are written. */
export type Completions = readonly string[];

/** Words tried for the last one; the most frequent. */
const CANDIDATES = 40;
/** Words whose phrases are tried, and phrases of each. */
const PHRASE_STARTS = 6;
const PHRASES_EACH = 3;
/** A phrase is far more likely meant than words somewhere in one plan. */
const PHRASE_FACTOR = 30;

const BEYOND_LABELS: RoleMask = ALL_ROLES & ~roleBit('labels');

/**
 * Completes the last word of a query: with words that stand in plans which have the words before it, and with phrases that
 * go on from them.
 */
export function completeWords(
  index: OpenedIndex,
  { letters, before: typedBefore, previous, isQuoted }: LastWord,
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
  const having = ANALYZER.words(typedBefore).flatMap(({ start, end }) => {
    const typed = typedBefore.slice(start, end);
    if (/^(?:OR|AND|NOT)$/.test(typed) || typedBefore.charAt(end) === ':') return [];
    const stems = vocabulary.stemsOf(typed, { acronym: false });
    const terms = stems.flatMap((stem) => vocabulary.termsOf(stem));
    return terms.length === 0 || ANALYZER.isStopWord(ANALYZER.term(typed))
      ? []
      : [postings.unitsWith(terms, ALL_ROLES)];
  });
  // As in a search, a word must stand in more than a facet value.
  const countTogether = (term: number): number =>
    (having.length === 0 ? 1 : inverseFrequency(postings.frequency(term), postings.unitCount)) *
    postings
      .unitsWith([term], BEYOND_LABELS)
      .reduce((sum, mark, plan) => (having.every((each) => each[plan] === 1) ? sum + mark : sum), 0);
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
  for (const term of endings.slice(0, CANDIDATES)) offer([term], countTogether(term));
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
function endingsOf({ vocabulary, planUnits: { postings } }: OpenedIndex, letters: string): readonly number[] {
  const isWord = (term: number): boolean => {
    const own = vocabulary.term(term);
    return isSignificant(own) && !own.includes(' ');
  };
  const terms = letters === '' ? [] : termsWithPrefix(vocabulary, postings, letters).filter(isWord);
  if (terms.length > 0 || letters.length < 4 || letters.length > 20) return terms;
  const slips = letters.length < 8 ? 1 : 2;
  return termsWithPrefix(vocabulary, postings, letters.charAt(0)).filter((id) => {
    const term = vocabulary.term(id);
    return (
      isWord(id) &&
      [-1, 0, 1].some((more) => editDistance(letters, term.slice(0, letters.length + more), slips) <= slips)
    );
  });
}
