import MiniSearch, { type AsPlainObject, type BM25Params } from 'minisearch';
import { isStopWord } from '../text/stop-words.js';
import { planFrequency, type Postings } from './postings.js';
import { BM25 } from './ranking-parameters.js';
import { formTerms, type ScoreTerm } from './score-terms.js';
import type { Vocabulary } from './vocabulary.js';

/** Gives each document, by its number, a score for some terms; 0 for those that have none. */
export type Ranker = (terms: readonly ScoreTerm[], bm25?: BM25Params) => Float64Array;

const FIELD = 'text';
const options = { fields: [FIELD], tokenize: (text: string) => [text], processTerm: (term: string) => term };

/**
 * MiniSearch over one virtual field in which each occurrence counts by the weight of its role, as BM25F does:
 * the scores of separate fields would add up without saturation. `MiniSearch.add` counts whole occurrences only,
 * so the weighted index is given to it in its own serialised form.
 */
export function buildRanker(postings: Postings, vocabulary: Vocabulary): Ranker {
  const miniSearch = MiniSearch.loadJS<{ id: number }>(weightedIndex(postings, vocabulary), options);
  return (terms, bm25 = BM25) => {
    const scores = new Float64Array(postings.planCount);
    const boosts = new Map<string, number>();
    for (const { term, boost } of terms) boosts.set(term, Math.max(boost, boosts.get(term) ?? 0));
    if (boosts.size === 0) return scores;
    const results = miniSearch.search('all', {
      tokenize: () => [...boosts.keys()],
      processTerm: (term) => term,
      boostTerm: (term) => boosts.get(term) ?? 0,
      bm25,
    });
    for (const { id, score, queryTerms } of results) {
      // MiniSearch multiplies by the number of terms found; measured, the order is better without.
      scores[Number(id)] = score / Math.max(1, queryTerms.length);
    }
    return scores;
  };
}

/** How often a term occurs, weighted, by the number of the document. */
type Frequencies = Record<number, number>;

/** Adds up the postings of the forms that a term stands for. */
function frequenciesOf(postings: Postings, forms: readonly number[]): Frequencies {
  const frequencies: Frequencies = {};
  for (const form of forms) {
    const end = postings.first[form + 1] ?? 0;
    for (let entry = postings.first[form] ?? 0; entry < end; entry += 1) {
      const document = postings.plans[entry] ?? 0;
      frequencies[document] = (frequencies[document] ?? 0) + (postings.frequencies[entry] ?? 0);
    }
  }
  return frequencies;
}

/** An entry made when MiniSearch reads it, once: all of them together would be several times as large as the index. */
function lazily(read: () => Frequencies): { readonly 0: Frequencies } {
  return {
    get 0() {
      return read();
    },
  };
}

function weightedIndex(postings: Postings, vocabulary: Vocabulary): AsPlainObject {
  const forms = new Map<string, number[]>();
  vocabulary.forms.forEach((form, id) => {
    if (isStopWord(form) || planFrequency(postings, id) === 0) return;
    for (const { term } of formTerms(vocabulary, id)) {
      const known = forms.get(term);
      if (known === undefined) forms.set(term, [id]);
      else known.push(id);
    }
  });
  const numbers = Array.from(postings.lengths.keys());
  const sum = postings.lengths.reduce((total, length) => total + length, 0);
  return {
    documentCount: postings.planCount,
    nextId: postings.planCount,
    documentIds: Object.fromEntries(numbers.map((number) => [number, number])),
    fieldIds: { [FIELD]: 0 },
    fieldLength: Object.fromEntries(numbers.map((number) => [number, [postings.lengths[number] ?? 0]])),
    averageFieldLength: [postings.planCount === 0 ? 0 : sum / postings.planCount],
    storedFields: {},
    index: [...forms].map(([term, ids]) => [term, lazily(() => frequenciesOf(postings, ids))]),
    serializationVersion: 2,
  };
}
