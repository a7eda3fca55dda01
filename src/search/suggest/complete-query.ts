import { editDistance } from '../../text/edit-distance.js';
import { isSignificant } from '../../text/significant-term.js';
import { at } from '../index/at.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { ALL_ROLES, roleBit } from '../index/role-mask.js';
import { termsWithPrefix } from '../index/terms-with-prefix.js';

export interface Completion {
  readonly text: string;
  /** In how many plans all its words stand. */
  readonly plans: number;
}

const MAX_COMPLETIONS = 12;
/** Words tried for the last one; the most frequent. */
const CANDIDATES = 40;
/** Words from which pairs are taken. */
const PAIR_STARTS = 6;
const PAIRS_EACH = 3;
/** Words that stand together are far more likely meant than words somewhere in one plan. */
const TOGETHER = 30;

const BEYOND_LABELS = ALL_ROLES & ~roleBit('labels');

/**
 * Completes the last of some terms, and replaces the ones before it that the corpus lacks; most frequent first.
 * All words of a completion stand together in at least one plan, so that each leads to a result.
 */
export function completeQuery(index: OpenedIndex, typed: readonly string[]): Completion[] {
  const { vocabulary, planUnits } = index;
  const { postings } = planUnits;
  const before = typed.slice(0, -1).map((term) => vocabulary.id(term) ?? index.findNearest(term) ?? -1);
  if (before.includes(-1)) return [];
  // By stem of the words: one of the terms of each is enough.
  const found = new Map<string, Completion>();
  const termsBefore = before.map((term) => vocabulary.termsOf(vocabulary.stem(term)));
  const havingBefore = termsBefore.map((terms) => postings.unitsWith(terms, ALL_ROLES));
  const shownBefore = postings.unitsWith(termsBefore.flat(), BEYOND_LABELS);
  // As in a search, one of the words at least must stand in more than a facet value.
  const countTogether = (term: number): number => {
    const shown = postings.unitsWith([term], BEYOND_LABELS);
    return postings.unitsWith([term], ALL_ROLES).reduce((sum, mark, plan) => {
      const isShown = at(shown, plan) === 1 || at(shownBefore, plan) === 1;
      return isShown && havingBefore.every((each) => at(each, plan) === 1) ? sum + mark : sum;
    }, 0);
  };
  const offer = (terms: readonly number[], plans: number): void => {
    if (plans === 0) return;
    const key = terms.map((term) => vocabulary.stem(term)).join(' ');
    if ((found.get(key)?.plans ?? 0) >= plans) return;
    found.set(key, { text: terms.map((term) => vocabulary.spelling(term)).join(' '), plans });
  };
  const endings = endingsOf(index, typed.at(-1) ?? '');
  for (const term of endings.slice(0, CANDIDATES)) offer([...before, term], countTogether(term));
  const previous = before.at(-1);
  if (previous === undefined) {
    for (const term of endings.slice(0, PAIR_STARTS)) {
      for (const pair of index.termPairs.startingWith(term).slice(0, PAIRS_EACH))
        offer([term, pair.second], pair.plans);
    }
  } else {
    const possible = new Set(endings);
    for (const pair of index.termPairs.startingWith(previous)) {
      if (possible.has(pair.second) && countTogether(pair.second) > 0) {
        offer([...before, pair.second], TOGETHER * pair.plans);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.plans - a.plans || (a.text < b.text ? -1 : 1)).slice(0, MAX_COMPLETIONS);
}

/** Terms that begin with these letters, or, where there is none, whose beginning is a slip or two away. */
function endingsOf({ vocabulary, planUnits: { postings } }: OpenedIndex, letters: string): readonly number[] {
  const terms = termsWithPrefix(vocabulary, postings, letters).filter((term) => isSignificant(vocabulary.term(term)));
  if (terms.length > 0 || letters.length < 4 || letters.length > 20) return terms;
  const slips = letters.length < 8 ? 1 : 2;
  return termsWithPrefix(vocabulary, postings, letters.charAt(0)).filter((id) => {
    const term = vocabulary.term(id);
    return [-1, 0, 1].some((more) => editDistance(letters, term.slice(0, letters.length + more), slips) <= slips);
  });
}
