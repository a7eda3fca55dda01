import type { CorpusProfile } from '../plan/corpus-profile.js';
import type { Plan } from '../plan/plan.js';
import { byCodeUnit } from '../text/compare.js';
import type { IndexData } from './index/index-data.js';
import { corpusFigures } from './index/corpus-figures.js';
import { buildFacetColumns, searchableLabels } from './index/facet-columns.js';
import { findCollocations } from './index/collocations.js';
import { generationOf } from './index/generation.js';
import { learningUnits } from './index/learning-units.js';
import { orderPlans } from './index/plan-orders.js';
import { buildPostings } from './index/postings.js';
import { countTermPairs } from './index/term-pairs.js';
import { readWords, tokenizePlan } from './index/tokenize-plan.js';
import { openTokenizedText } from './index/tokenized-text.js';
import { openVocabulary } from './index/vocabulary.js';
import { VocabularyBuilder } from './index/vocabulary-builder.js';

/**
 * Builds the index of a corpus, as plain data: `openIndex` makes an index of it, here or elsewhere.
 * The same plans give the same data, whatever their order.
 */
export function buildIndex(unordered: readonly Plan[], profile: CorpusProfile): IndexData {
  const plans = unordered.toSorted((a, b) => byCodeUnit(a.id, b.id));
  const builder = new VocabularyBuilder();
  const written = plans.map((plan) => ({ plan, words: readWords(plan, searchableLabels(plan, profile), builder) }));
  const { data: vocabularyData, termOfSpelling } = builder.build();
  const vocabulary = openVocabulary(vocabularyData);
  const textData = written.map(({ plan, words }) => tokenizePlan(plan, words, vocabulary, termOfSpelling));
  const texts = plans.flatMap((plan, number) => {
    const data = textData[number];
    return data === undefined ? [] : [openTokenizedText(plan, data)];
  });
  const learningTexts = learningUnits(plans, texts).map(({ text }) => text);
  return {
    generation: generationOf(plans),
    figures: corpusFigures(plans),
    plans,
    facets: buildFacetColumns(plans, profile),
    concepts: profile.concepts,
    intents: profile.intents,
    orders: orderPlans(plans, profile),
    vocabulary: vocabularyData,
    texts: textData,
    postings: buildPostings(texts, vocabulary.size),
    learningPostings: buildPostings(learningTexts, vocabulary.size),
    termPairs: countTermPairs(texts, vocabulary),
    collocations: findCollocations(texts, vocabulary),
  };
}
