import MiniSearch, { type AsPlainObject } from 'minisearch';
import { isStopWord } from '../text/stop-words.js';
import type { Postings } from './postings.js';
import { BM25, EXACT_BOOST } from './ranking-parameters.js';
import type { Vocabulary } from './vocabulary.js';

/** A term to score by, with what it counts for. */
export interface ScoreTerm {
  readonly term: string;
  readonly boost: number;
}

/** Gives each document, by its number, a score for some terms; 0 for those that have none. */
export type Ranker = (terms: readonly ScoreTerm[]) => Float64Array;

/** A family's term begins with a mark that no word has, so that it is never taken for the word itself. */
export function familyTerm(vocabulary: Vocabulary, family: number): string {
  return `~${vocabulary.forms[family] ?? ''}`;
}

/** What a word is scored by: its family and, on top, itself. */
export function wordTerms(vocabulary: Vocabulary, form: number | undefined, families: readonly number[]): ScoreTerm[] {
  const [family] = families;
  const exact = form === undefined ? undefined : vocabulary.forms[form];
  if (exact !== undefined && family !== undefined && isAlone(vocabulary, family)) {
    return [{ term: familyTerm(vocabulary, family), boost: 1 + EXACT_BOOST }];
  }
  const terms = families.map((each) => ({ term: familyTerm(vocabulary, each), boost: 1 }));
  return exact === undefined ? terms : [{ term: exact, boost: EXACT_BOOST }, ...terms];
}

/** A word without other forms is its family: it needs no entry of its own. */
function isAlone(vocabulary: Vocabulary, family: number): boolean {
  return vocabulary.members(family).length === 1;
}

const FIELD = 'text';
const options = { fields: [FIELD], tokenize: (text: string) => [text], processTerm: (term: string) => term };

/**
 * MiniSearch over one virtual field in which each occurrence counts by the weight of its role, as BM25F does:
 * the scores of separate fields would add up without saturation. `MiniSearch.add` counts whole occurrences only,
 * so the weighted index is given to it in its own serialised form.
 */
export function buildRanker(postings: Postings, vocabulary: Vocabulary): Ranker {
  const miniSearch = MiniSearch.loadJS<{ id: number }>(weightedIndex(postings, vocabulary), options);
  return (terms) => {
    const scores = new Float64Array(postings.planCount);
    if (terms.length === 0) return scores;
    const boosts = new Map(terms.map(({ term, boost }) => [term, boost]));
    const results = miniSearch.search('all', {
      tokenize: () => [...boosts.keys()],
      processTerm: (term) => term,
      boostTerm: (term) => boosts.get(term) ?? 0,
      bm25: BM25,
    });
    for (const { id, score, queryTerms } of results) {
      // MiniSearch multiplies by the number of terms found; long queries are better ranked without.
      scores[Number(id)] = score / Math.max(1, queryTerms.length);
    }
    return scores;
  };
}

type Frequencies = Record<string, number>;

function weightedIndex(postings: Postings, vocabulary: Vocabulary): AsPlainObject {
  const families = new Map<string, Frequencies>();
  const index: AsPlainObject['index'] = [];
  vocabulary.forms.forEach((form, id) => {
    if (isStopWord(form)) return;
    const number = vocabulary.families[id] ?? id;
    const term = familyTerm(vocabulary, number);
    const family = families.get(term) ?? {};
    families.set(term, family);
    const own: Frequencies = {};
    const end = postings.first[id + 1] ?? 0;
    for (let entry = postings.first[id] ?? 0; entry < end; entry += 1) {
      const plan = postings.plans[entry] ?? 0;
      const frequency = postings.frequencies[entry] ?? 0;
      own[plan] = frequency;
      family[plan] = (family[plan] ?? 0) + frequency;
    }
    if (!isAlone(vocabulary, number)) index.push([form, { 0: own }]);
  });
  for (const [term, frequencies] of families) index.push([term, { 0: frequencies }]);
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
    index,
    dirtCount: 0,
    serializationVersion: 2,
  };
}
