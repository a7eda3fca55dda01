import MiniSearch, { type BM25Params } from 'minisearch';
import { ANALYZER } from '../../text/analyzer.js';
import { forEachCompound } from './placed-compounds.js';
import { BM25, FIELD_BOOSTS, ROLE_FIELDS, type RankingField } from './ranking-parameters.js';
import { rankingTerms, stemRankingTerms, type RankingTerm } from './ranking-terms.js';
import type { TokenizedText } from './tokenized-text.js';
import type { Vocabulary } from './vocabulary.js';

/** A plan or a learning as MiniSearch is given it: its number, and its text by field. */
type RankedDocument = { readonly id: number } & Readonly<Partial<Record<RankingField, string>>>;

/**
 * Gives each document, by its number, a score for some terms; 0 for those that have none.
 *
 * @param isResult - by document; only those marked 1 are scored. Absent: all
 */
export type Ranker = (terms: readonly RankingTerm[], isResult?: Uint8Array) => Float64Array;

/** The fields that are searched, each with its boost; one that is not named is not searched. */
export type FieldBoosts = Readonly<Partial<Record<RankingField, number>>>;

/** Learnings have one text and no fields in it. */
export const LEARNING_BOOSTS: FieldBoosts = { text: FIELD_BOOSTS.text };

/** Texts indexed for ranking. */
export type RankingIndex = MiniSearch<RankedDocument>;

/**
 * Indexes texts with MiniSearch, in these fields.
 *
 * @param boosts - its keys are the fields
 */
export function indexForRanking(
  texts: readonly TokenizedText[],
  vocabulary: Vocabulary,
  boosts: FieldBoosts = FIELD_BOOSTS,
): RankingIndex {
  const known = new Map<string, IndexTerms | null>();
  const termsOf = (number: string): IndexTerms | null => {
    let terms = known.get(number);
    if (terms === undefined) {
      const id = Number(number);
      terms = ANALYZER.isStopWord(vocabulary.term(id)) ? null : indexTerms(vocabulary, id);
      known.set(number, terms);
    }
    return terms;
  };
  const miniSearch = new MiniSearch<RankedDocument>({
    fields: Object.keys(boosts),
    tokenize: (numbers) => numbers.split(' '),
    // The small fields hold stems alone: measured, the order is as good, and a third of the index is saved.
    processTerm: (number, field) => termsOf(number)?.[field === 'text' ? 'all' : 'stem'] ?? null,
  });
  miniSearch.addAll(texts.map((text, id) => ({ id, ...fieldsOf(text) })));
  return miniSearch;
}

interface IndexTerms {
  readonly all: string[];
  readonly stem: string[];
}

function indexTerms(vocabulary: Vocabulary, id: number): IndexTerms {
  return {
    all: rankingTerms(vocabulary, id).map(({ term }) => term),
    stem: stemRankingTerms(vocabulary, vocabulary.stem(id))
      .slice(0, 1)
      .map(({ term }) => term),
  };
}

/** The terms of each field, by their numbers in the vocabulary: the words of a text are read once, when they get these. */
function fieldsOf(text: TokenizedText): Partial<Record<RankingField, string>> {
  const terms = new Map<RankingField, number[]>();
  const add = (field: RankingField, more: readonly number[]): void => {
    const own = terms.get(field);
    if (own === undefined) terms.set(field, [...more]);
    else for (const term of more) own.push(term);
  };
  for (const { role, from, to } of text.passages) {
    if (from === to) continue;
    const own = Array.from(text.terms.subarray(from, to));
    forEachCompound(text.compounds, from, to, (term) => own.push(term));
    if (role !== 'evidence') add('text', own);
    const field = ROLE_FIELDS[role];
    if (field !== undefined) add(field, own);
  }
  return Object.fromEntries([...terms].map(([field, own]) => [field, own.join(' ')]));
}

/** Ranks by an index, searched for terms that are known already. */
export function makeRanker(index: RankingIndex, boosts: FieldBoosts = FIELD_BOOSTS, bm25: BM25Params = BM25): Ranker {
  return (terms, isResult) => {
    const scores = new Float64Array(index.documentCount);
    const byTerm = new Map<string, number>();
    for (const { term, boost } of terms) byTerm.set(term, Math.max(boost, byTerm.get(term) ?? 0));
    if (byTerm.size === 0) return scores;
    const found = index.search([...byTerm.keys()].join('\n'), {
      tokenize: (all) => all.split('\n'),
      processTerm: (term) => term,
      boostTerm: (term) => byTerm.get(term) ?? 0,
      fields: Object.keys(boosts),
      boost: { ...boosts },
      bm25,
      // A document that is no result is left out before its score is made.
      ...(isResult === undefined ? {} : { boostDocument: (id: unknown) => isResult[Number(id)] ?? 0 }),
    });
    for (const { id, score, queryTerms } of found) {
      // MiniSearch multiplies by the number of terms found; measured, the order is better without.
      scores[Number(id)] = score / Math.max(1, queryTerms.length);
    }
    return scores;
  };
}
