import type { Plan } from '../plan/plan.js';
import { buildFacetTable, type FacetTable } from './facet-table.js';
import { learningUnits, type LearningUnit } from './learning-units.js';
import { buildPhrases, type Phrases } from './phrases.js';
import { NO_TEXT, readPlanText } from './plan-text.js';
import { buildPostings } from './postings.js';
import { buildRanker, type Ranker } from './ranker.js';
import type { Lexicon } from './resolve-word.js';
import { rankPlans, type PlanRanks } from './sort-plans.js';
import { stretchesOf, type Stretch } from './stretch.js';
import { buildSpelling } from './spelling.js';
import type { TextCorpus } from './text-corpus.js';
import { VocabularyBuilder } from './vocabulary-builder.js';

/** All that is made of the plans at the start. Plans stand in the order of their ids and are known by their number. */
export interface IndexedCorpus {
  readonly plans: readonly Plan[];
  readonly texts: TextCorpus;
  /** By plan: its answers parted at their learnings. */
  readonly stretches: readonly (readonly Stretch[])[];
  readonly lexicon: Lexicon;
  readonly phrases: Phrases;
  readonly facets: FacetTable;
  readonly ranks: PlanRanks;
  readonly rankPlans: Ranker;
  readonly learnings: readonly LearningUnit[];
  readonly learningTexts: TextCorpus;
  readonly rankLearnings: Ranker;
}

export function indexCorpus(unordered: readonly Plan[]): IndexedCorpus {
  const plans = [...unordered].sort((a, b) => (a.id < b.id ? -1 : 1));
  const builder = new VocabularyBuilder();
  const texts = plans.map((plan) => readPlanText(plan, builder));
  const vocabulary = builder.build();
  const postings = buildPostings(texts, vocabulary);
  const learnings = learningUnits(plans, texts);
  const ownTexts = learnings.map((unit) => unit.text);
  const learningPostings = buildPostings(ownTexts, vocabulary);
  return {
    plans,
    texts: { texts, postings },
    stretches: plans.map((plan, at) => stretchesOf(plan, texts[at] ?? NO_TEXT)),
    lexicon: { vocabulary, postings, findNearest: buildSpelling(vocabulary, postings) },
    phrases: buildPhrases(texts, vocabulary),
    facets: buildFacetTable(plans),
    ranks: rankPlans(plans),
    rankPlans: buildRanker(postings, vocabulary),
    learnings,
    learningTexts: { texts: ownTexts, postings: learningPostings },
    rankLearnings: buildRanker(learningPostings, vocabulary),
  };
}
