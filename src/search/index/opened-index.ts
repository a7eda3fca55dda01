import { openCollocations, type CollocationsFrom } from './collocations.js';
import type { FacetField, FindSpacedCompound } from '../../query/query-syntax.js';
import { conceptFinder, type FindConcepts } from './concept-finder.js';
import { openExpressions, type Expression } from './expressions.js';
import type { IndexData } from './index-data.js';
import type { FacetColumn } from './facet-columns.js';
import { intentFinder, type FindIntents } from './intent-finder.js';
import { learningUnits } from './learning-units.js';
import { namedValueFinder, type FindNamedValues } from './named-values.js';
import { passageParts } from './passage-parts.js';
import type { PlanOrders } from './plan-orders.js';
import { openPostings } from './postings.js';
import { indexForRanking, LEARNING_BOOSTS, makeRanker } from './ranker.js';
import { recent } from './recent.js';
import { sameLearnings, samePlans } from './same-texts.js';
import { spacedCompoundFinder } from './spaced-compounds.js';
import { openSpelling, type Spelling } from './spelling.js';
import { openTermPairs, type TermPairs } from './term-pairs.js';
import { prefixLookup, type TermsWithPrefix } from './terms-with-prefix.js';
import { openTokenizedText } from './tokenized-text.js';
import { translatedNameFinder, type FindTranslatedName } from './translated-names.js';
import type { IndexedPlan, LearningUnits, PlanUnits } from './units.js';
import { valueFinder, type FindValue } from './value-finder.js';
import { openVocabulary, type Vocabulary } from './vocabulary.js';

/** The data of an index with the look-ups that searching needs. */
export interface OpenedIndex {
  readonly plans: readonly IndexedPlan[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly planUnits: PlanUnits;
  readonly learningUnits: LearningUnits;
  readonly vocabulary: Vocabulary;
  readonly termsWithPrefix: TermsWithPrefix;
  readonly spelling: Spelling;
  readonly termPairs: TermPairs;
  readonly collocationsFrom: CollocationsFrom;
  readonly facets: readonly FacetColumn[];
  /** The facets whose values a query may name. */
  readonly fields: readonly FacetField[];
  readonly findSpacedCompound: FindSpacedCompound;
  readonly findTranslatedName: FindTranslatedName;
  readonly facet: (name: string) => FacetColumn | undefined;
  /** By facet. */
  readonly findValue: ReadonlyMap<string, FindValue>;
  readonly findNamedValues: FindNamedValues;
  readonly findConcepts: FindConcepts;
  /** By their text. */
  readonly expressions: ReadonlyMap<string, Expression>;
  readonly findIntents: FindIntents;
  readonly orders: PlanOrders;
}

/** A search is asked for again and again: page by page, with other filters, and while it is typed. */
const REMEMBERED_PHRASES = 200;

export function openIndexData(data: IndexData): OpenedIndex {
  const vocabulary = openVocabulary(data.vocabulary);
  const postings = openPostings(data.postings);
  const plans = data.plans.flatMap((plan, number): IndexedPlan[] => {
    const own = data.texts[number];
    if (own === undefined) return [];
    const text = openTokenizedText(plan, own);
    return [{ plan, text, parts: passageParts(plan, text) }];
  });
  const texts = plans.map(({ text }) => text);
  const learnings = learningUnits(data.plans, texts);
  const learningTexts = learnings.map(({ text }) => text);
  const numbers = new Map(data.plans.map((plan, number) => [plan.id, number]));
  const columns = new Map(data.facets.map((column) => [column.name, column]));
  return {
    plans,
    numbers,
    planUnits: {
      kind: 'plans',
      count: plans.length,
      texts,
      postings,
      phraseMarks: recent(REMEMBERED_PHRASES),
      rank: makeRanker(indexForRanking(texts, vocabulary)),
      planOf: (unit) => unit,
      sameTexts: samePlans(data.plans, numbers),
    },
    learningUnits: {
      kind: 'learnings',
      count: learnings.length,
      texts: learningTexts,
      postings: openPostings(data.learningPostings),
      phraseMarks: recent(REMEMBERED_PHRASES),
      rank: makeRanker(indexForRanking(learningTexts, vocabulary, LEARNING_BOOSTS), LEARNING_BOOSTS),
      planOf: (unit) => learnings[unit]?.plan ?? 0,
      sameTexts: sameLearnings(data.plans, learnings),
      learnings,
    },
    vocabulary,
    termsWithPrefix: prefixLookup(vocabulary, postings),
    spelling: openSpelling(vocabulary, postings),
    termPairs: openTermPairs(data.termPairs, vocabulary),
    collocationsFrom: openCollocations(data.collocations),
    facets: data.facets,
    fields: data.facets
      .filter(({ field }) => field !== 'none')
      .map(({ name, field, aliases }) => ({ name, isNumber: field === 'numbers', aliases })),
    findSpacedCompound: spacedCompoundFinder(vocabulary, { texts, postings }),
    findTranslatedName: translatedNameFinder(data.facets),
    facet: (name) => columns.get(name),
    findValue: new Map(data.facets.map((column) => [column.name, valueFinder(column)])),
    expressions: openExpressions(data.concepts, vocabulary, postings),
    findIntents: intentFinder(data.intents),
    findConcepts: conceptFinder(data.concepts, vocabulary),
    findNamedValues: namedValueFinder(data.facets),
    orders: data.orders,
  };
}
