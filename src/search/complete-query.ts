import { isTelling } from '../text/significant-term.js';
import type { IndexedCorpus } from './indexed-corpus.js';
import { ALL_ROLES, roleBit } from './plan-text.js';
import { planFrequency, plansWith } from './postings.js';
import { formsWithPrefix } from './prefix.js';
import { isRespelt } from './resolve-word.js';
import { editDistance } from './spelling.js';

export interface Completion {
  readonly forms: readonly number[];
  readonly text: string;
  /** In how many plans all its words stand. */
  readonly plans: number;
}

const MAX_COMPLETIONS = 12;
/** Words tried for the last one; the most frequent. */
const CANDIDATES = 40;
/** Words from which phrases are taken. */
const PHRASE_STARTS = 6;
const PHRASES_EACH = 3;
/** Words that stand together are far more likely meant than words somewhere in one plan. */
const TOGETHER = 30;

/**
 * Completes the last of some folded words, and mends the ones before it that the corpus lacks; most frequent first.
 * All words of a completion stand together in at least one plan, so that each leads to a result.
 */
export function completeQuery(corpus: IndexedCorpus, forms: readonly string[]): Completion[] {
  const { vocabulary, postings } = corpus.lexicon;
  const before = forms.slice(0, -1).map((form) => mend(corpus, form));
  const last = forms.at(-1) ?? '';
  // By family of the last word: one of its forms is enough.
  const found = new Map<string, Completion>();
  if (before.includes(-1)) return [];
  const formsBefore = before.map((form) => vocabulary.members(vocabulary.families[form] ?? form));
  const marks = formsBefore.map((family) => plansWith(postings, family, ALL_ROLES));
  const said = plansWith(postings, formsBefore.flat(), ALL_ROLES & ~roleBit('head'));
  // As in a search, one of the words at least must stand in more than a facet value.
  const countTogether = (form: number): number => {
    const own = plansWith(postings, [form], ALL_ROLES & ~roleBit('head'));
    return plansWith(postings, [form], ALL_ROLES).reduce(
      (sum, mark, plan) =>
        sum + (own[plan] === 1 || said[plan] === 1 ? mark : 0) * (marks.every((each) => each[plan] === 1) ? 1 : 0),
      0,
    );
  };
  const offer = (words: readonly number[], plans: number): void => {
    if (plans === 0) return;
    const key = words.map((form) => vocabulary.families[form] ?? form).join(' ');
    if ((found.get(key)?.plans ?? 0) >= plans) return;
    found.set(key, { forms: words, text: words.map((form) => vocabulary.spellings[form] ?? '').join(' '), plans });
  };
  const ending = beginningsOf(corpus, last);
  const previous = before.at(-1);
  for (const form of ending.slice(0, CANDIDATES)) {
    offer([...before, form], countTogether(form));
  }
  if (previous === undefined) {
    for (const form of ending.slice(0, PHRASE_STARTS)) {
      for (const phrase of corpus.phrases.startingWith(form).slice(0, PHRASES_EACH)) {
        offer([form, phrase.second], phrase.plans);
      }
    }
  } else {
    const endings = new Set(ending);
    for (const phrase of corpus.phrases.startingWith(previous)) {
      if (endings.has(phrase.second) && countTogether(phrase.second) > 0) {
        offer([...before, phrase.second], TOGETHER * phrase.plans);
      }
    }
  }
  const best = [...found.values()].sort((a, b) => b.plans - a.plans || (a.text < b.text ? -1 : 1));
  const kept: Completion[] = [];
  for (const completion of best) {
    if (kept.length === MAX_COMPLETIONS) break;
    if (!completion.forms.some((form) => isRespelt(corpus.lexicon, form))) kept.push(completion);
  }
  return kept;
}

/** A word before the last: itself, or the nearest that the corpus has; -1 is never offered. */
function mend(corpus: IndexedCorpus, form: string): number {
  const { vocabulary, findNearest } = corpus.lexicon;
  const known = vocabulary.id(form);
  return known !== undefined && !isRespelt(corpus.lexicon, known) ? known : (findNearest(form, 1) ?? known ?? -1);
}

/** Forms that begin with these letters, or, where there is none, whose beginning is a slip or two away. */
function beginningsOf(corpus: IndexedCorpus, letters: string): readonly number[] {
  const { vocabulary, postings } = corpus.lexicon;
  const forms = formsWithPrefix(vocabulary, postings, letters).filter((form) =>
    isTelling(vocabulary.forms[form] ?? ''),
  );
  if (forms.length > 0 || letters.length < 4 || letters.length > 20) return forms;
  const slips = letters.length < 8 ? 1 : 2;
  const near = formsWithPrefix(vocabulary, postings, letters.charAt(0)).filter((form) => {
    const word = vocabulary.forms[form] ?? '';
    return [-1, 0, 1].some((more) => editDistance(letters, word.slice(0, letters.length + more), slips) <= slips);
  });
  return near.sort((a, b) => planFrequency(postings, b) - planFrequency(postings, a) || a - b);
}
