import type { Word } from '../../query/query-syntax.js';
import { ANALYZER } from '../../text/analyzer.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { rankingTerms, stemRankingTerms, type RankingTerm } from '../index/ranking-terms.js';
import type { RoleMask } from '../index/role-mask.js';
import type { PhraseWord } from './phrase.js';
import type { PhraseClause, TermClause, TextClause } from './resolved-clause.js';

/** A word of a query, as far as looking it up needs to know. */
export type TypedWord = Omit<Word, 'kind' | 'at'>;

/** What became of a word that was not simply looked up. */
export type WordNote =
  /** Another word of the corpus stands for it. */
  | { readonly kind: 'respelt'; readonly from: string; readonly to: string }
  /** Searched as typed, but another word may be meant. */
  | { readonly kind: 'offered'; readonly from: string; readonly to: string }
  /** Taken as the beginning of these words; the most frequent first. */
  | { readonly kind: 'completed'; readonly from: string; readonly by: readonly string[] }
  /** No plan has it. */
  | { readonly kind: 'unknown'; readonly from: string };

export interface WordOptions {
  readonly roles: RoleMask;
  /** Replace what the corpus lacks. */
  readonly spell: boolean;
  /** The last word of the query: it may still be half typed. */
  readonly last: boolean;
  readonly note: (note: WordNote) => void;
}

/** From how many letters a last word that the corpus lacks is completed. */
const COMPLETED_FROM = 3;
/** Completions that are named. */
const NAMED_COMPLETIONS = 3;

/**
 * Finds the terms that a word stands for: those of its stem, which are all spellings of a compound too; or all that it
 * may begin; or those of the nearest word. Only a word that the corpus lacks is completed or replaced.
 */
export function resolveWord(index: OpenedIndex, word: TypedWord, options: WordOptions): readonly TextClause[] {
  if (word.english === null) return [resolveOne(index, word, options)];
  const exact = { ...options, spell: false, note: () => undefined };
  return [resolveOne(index, word, exact), resolvePhrase(index, ANALYZER.parts(word.english), exact)];
}

function resolveOne(index: OpenedIndex, word: TypedWord, options: WordOptions): TextClause {
  const { vocabulary } = index;
  const term = ANALYZER.term(word.typed);
  if (word.prefix) return beginningWith(index, term, options.roles);
  const stems = vocabulary.stemsOf(word.typed, word).filter((stem) => hasPlans(index, stem));
  if (stems.length > 0) {
    const more = word.acronym ? null : index.spelling.moreFrequent(term);
    if (options.spell && more !== null)
      options.note({ kind: 'offered', from: word.typed, to: vocabulary.spelling(more) });
    const own = ofStems(index, vocabulary.termsAsWritten(word.typed, word)[0], stems, options.roles);
    const found = withSpelling(index, own, word.partOf);
    return options.spell && options.last && !word.acronym && !word.name
      ? halfTyped(index, word, found, options)
      : found;
  }
  const parts = ANALYZER.parts(word.typed);
  if (parts.length > 1 && isOfWords(term)) {
    const phrase = resolvePhrase(index, parts, { ...options, spell: false, note: () => undefined });
    if (phrase.words.every(({ terms }) => terms.length > 0)) return phrase;
  }
  if (!options.spell) return none(options, word);
  if (options.last && term.length >= COMPLETED_FROM) {
    const completed = beginningWith(index, term, options.roles);
    if (completed.terms.length > 0) {
      const by = completed.terms.slice(0, NAMED_COMPLETIONS).map((id) => vocabulary.spelling(id));
      options.note({ kind: 'completed', from: word.typed, by });
      return completed;
    }
  }
  const nearest = index.spelling.nearest(word.typed);
  if (nearest === null) return none(options, word);
  const to = vocabulary.spelling(nearest.term);
  if (word.name || !nearest.isSafe) {
    options.note({ kind: 'offered', from: word.typed, to });
    return none(options, word);
  }
  options.note({ kind: 'respelt', from: word.typed, to });
  return ofStems(index, nearest.term, [vocabulary.stem(nearest.term)], options.roles);
}

/**
 * A word, or the compound that it is a part of: `waste`, and `wastewater` where `waste water` was typed. The compound only finds:
 * as it is rare, it would outweigh the words in ranking.
 */
function withSpelling(index: OpenedIndex, own: TermClause, compound: string | null): TermClause {
  const { vocabulary } = index;
  if (compound === null) return own;
  const stems = vocabulary.stemsOf(compound, { acronym: false });
  const joined = stems
    .flatMap((stem) => vocabulary.termsOf(stem))
    .filter((term) => !vocabulary.term(term).includes(' '));
  return { ...own, terms: [...new Set([...own.terms, ...joined])] };
}

/** A word in more plans than this is taken as whole. */
const HALF_TYPED_PLANS = 3;
/** How many times as many plans a completion must have. */
const HALF_TYPED_FACTOR = 20;
/** What a completion counts for beside the word itself, which is rarer and so says more. */
const HALF_TYPED_BOOST = 0.3;

/** A last word that is rare, and the beginning of a far more frequent one, may be half typed: both are searched, itself first. */
function halfTyped(index: OpenedIndex, word: TypedWord, found: TermClause, options: WordOptions): TermClause {
  const { vocabulary, planUnits } = index;
  const plans = planUnits.postings.frequencyOfAny(found.terms);
  if (plans > HALF_TYPED_PLANS) return found;
  const own = new Set(found.terms);
  const completed = beginningWith(index, ANALYZER.term(word.typed), options.roles);
  const terms = completed.terms.filter((term) => !own.has(term));
  const [first] = terms;
  if (first === undefined || planUnits.postings.frequency(first) < HALF_TYPED_FACTOR * plans) return found;
  const by = terms.slice(0, NAMED_COMPLETIONS).map((id) => vocabulary.spelling(id));
  options.note({ kind: 'completed', from: word.typed, by });
  const ranked = rankingTerms(vocabulary, first).map(({ term, boost }) => ({ term, boost: HALF_TYPED_BOOST * boost }));
  return { ...found, terms: [...found.terms, ...terms], rankingTerms: [...found.rankingTerms, ...ranked] };
}

/** The words of a phrase just as written, but for the signs of a compound; only one that no plan has at all is replaced. */
export function resolvePhrase(
  index: OpenedIndex,
  typed: readonly string[],
  options: Omit<WordOptions, 'last'>,
): PhraseClause {
  const { vocabulary } = index;
  const termsOf = (word: string): readonly number[] => {
    const ids = vocabulary.termsAsWritten(word, { acronym: ANALYZER.isAcronym(word, 0, word.length) });
    if (ids.length > 0 || !options.spell) return ids;
    const nearest = index.spelling.nearest(word);
    if (nearest === null) {
      options.note({ kind: 'unknown', from: word });
      return [];
    }
    const to = vocabulary.spelling(nearest.term);
    options.note({ kind: nearest.isSafe ? 'respelt' : 'offered', from: word, to });
    return nearest.isSafe ? [nearest.term] : [];
  };
  const words = typed.map((word): PhraseWord => {
    const terms = termsOf(word);
    return { terms, isCompound: terms.some((term) => vocabulary.isCompound(term)) };
  });
  const ranked = words
    .flatMap(({ terms }) => terms.slice(0, 1))
    .filter((id) => !ANALYZER.isStopWord(vocabulary.term(id)));
  return {
    kind: 'phrase',
    words,
    roles: options.roles,
    rankingTerms: ranked.flatMap((id) => rankingTerms(vocabulary, id)),
  };
}

/** True where the parts of a compound are the same without its signs: not of `1:1`, `24/7`, `M&E`. */
function isOfWords(term: string): boolean {
  return /^[\p{L}\p{Nd} -]*\p{L}[\p{L}\p{Nd} -]*$/u.test(term);
}

function none({ roles, note }: WordOptions, { typed }: TypedWord): TermClause {
  note({ kind: 'unknown', from: typed });
  return { kind: 'any', terms: [], roles, rankingTerms: [] };
}

function hasPlans({ vocabulary, planUnits }: OpenedIndex, stem: number): boolean {
  return vocabulary.termsOf(stem).some((term) => planUnits.postings.frequency(term) > 0);
}

function ofStems(
  { vocabulary }: OpenedIndex,
  term: number | undefined,
  stems: readonly number[],
  roles: RoleMask,
): TermClause {
  const ranked: RankingTerm[] = stems.flatMap((stem) =>
    term !== undefined && vocabulary.stem(term) === stem
      ? rankingTerms(vocabulary, term)
      : stemRankingTerms(vocabulary, stem),
  );
  return { kind: 'any', terms: stems.flatMap((stem) => vocabulary.termsOf(stem)), roles, rankingTerms: ranked };
}

/**
 * All words that begin so are found; the score is that of the most frequent, which is most likely meant.
 * (Added up, many completions outweighed the other words: nDCG@10 of half-typed queries fell from 0.79 to 0.76.)
 */
function beginningWith(index: OpenedIndex, prefix: string, roles: RoleMask): TermClause {
  const terms = index.termsWithPrefix(prefix);
  const [first] = terms;
  return {
    kind: 'any',
    terms,
    roles,
    rankingTerms: first === undefined ? [] : rankingTerms(index.vocabulary, first),
  };
}
