import type { Phrase, Word } from '../query/query-syntax.js';
import { foldWord } from '../text/fold.js';
import { isStopWord } from '../text/stop-words.js';
import { ALL_ROLES, type RoleMask } from './plan-text.js';
import { planFrequency, plansWith, type Postings } from './postings.js';
import { formsWithPrefix } from './prefix.js';
import { familyTerms, formTerms, type ScoreTerm } from './score-terms.js';
import type { Sought } from './sought.js';
import { RARE_FACTOR, RARE_PLANS, type FindNearest } from './spelling.js';
import type { Vocabulary } from './vocabulary.js';

/** What is needed to find words of a query in the corpus. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly findNearest: FindNearest;
}

export interface WordOptions {
  readonly roles: RoleMask;
  /** Replace what the corpus lacks. */
  readonly spell: boolean;
  /** The last word of the query: it may still be half typed. */
  readonly last: boolean;
  /** Told of each replaced word: as typed, and what stands for it. */
  readonly onRespelt: (from: string, to: string) => void;
}

/** From how many letters a last word that the corpus lacks is completed. */
const COMPLETED_FROM = 3;

/** Finds the forms that a word stands for: its family; or all it may begin; or the nearest word's family. */
export function resolveWord(lexicon: Lexicon, word: Word, options: WordOptions): Sought {
  const { vocabulary, postings } = lexicon;
  const form = foldWord(word.typed);
  if (word.prefix) return prefixed(lexicon, form, options.roles);
  const families = vocabulary.familiesOf(word.typed);
  const forms = families.flatMap((family) => vocabulary.members(family));
  const plans = forms.length === 0 ? 0 : countPlans(postings, forms);
  if (options.spell && plans <= RARE_PLANS) {
    const enough = Math.max(1, plans * RARE_FACTOR);
    const nearest = lexicon.findNearest(form, enough);
    if (options.last && form.length >= COMPLETED_FROM) {
      const completed = prefixed(lexicon, form, options.roles);
      const longer = completed.forms.filter((each) => each !== vocabulary.id(form));
      if (longer.length > 0 && (nearest !== null || countPlans(postings, longer) >= enough)) return completed;
    }
    if (nearest !== null) {
      options.onRespelt(word.typed, vocabulary.spellings[nearest] ?? '');
      return ofFamilies(lexicon, nearest, [vocabulary.families[nearest] ?? nearest], options.roles);
    }
  }
  return ofFamilies(lexicon, vocabulary.id(form), families, options.roles);
}

/** True for a word of the corpus that a search takes for a slip: so rare, beside a neighbour so frequent. */
export function isRespelt(lexicon: Lexicon, form: number): boolean {
  const { vocabulary, postings } = lexicon;
  const plans = countPlans(postings, vocabulary.members(vocabulary.families[form] ?? form));
  if (plans > RARE_PLANS) return false;
  return lexicon.findNearest(vocabulary.forms[form] ?? '', plans * RARE_FACTOR) !== null;
}

/** The words of a phrase just as written; only one that no plan has at all is replaced. */
export function resolvePhrase(lexicon: Lexicon, phrase: Phrase, options: WordOptions): Sought {
  const { vocabulary } = lexicon;
  const terms: ScoreTerm[] = [];
  const forms = phrase.forms.map((form) => {
    let id = vocabulary.id(form);
    if (id === undefined && options.spell) {
      id = lexicon.findNearest(form, 1) ?? undefined;
      if (id !== undefined) options.onRespelt(form, vocabulary.spellings[id] ?? '');
    }
    if (id !== undefined && !isStopWord(form)) terms.push(...formTerms(vocabulary, id));
    return id ?? -1;
  });
  return { forms, phrase: true, roles: options.roles, terms };
}

function ofFamilies(lexicon: Lexicon, form: number | undefined, families: readonly number[], roles: RoleMask): Sought {
  const { vocabulary } = lexicon;
  return {
    forms: families.flatMap((family) => vocabulary.members(family)),
    phrase: false,
    roles,
    terms:
      form === undefined ? families.flatMap((family) => familyTerms(vocabulary, family)) : formTerms(vocabulary, form),
  };
}

/**
 * All words that begin so are found; the score is that of the most frequent, which is most likely meant.
 * (Added up, many completions outweighed the other words: nDCG@10 of half-typed queries fell from 0.79 to 0.76.)
 */
function prefixed(lexicon: Lexicon, prefix: string, roles: RoleMask): Sought {
  const { vocabulary, postings } = lexicon;
  const forms = formsWithPrefix(vocabulary, postings, prefix);
  const [first] = forms;
  return { forms, phrase: false, roles, terms: first === undefined ? [] : formTerms(vocabulary, first) };
}

/** In how many plans one of the forms occurs. */
export function countPlans(postings: Postings, forms: readonly number[]): number {
  const [only, second] = forms;
  if (only !== undefined && second === undefined) return planFrequency(postings, only);
  return plansWith(postings, forms, ALL_ROLES).reduce((sum, mark) => sum + mark, 0);
}
