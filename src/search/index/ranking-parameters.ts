import type { View } from '../../query/search-query.js';
import type { FieldRole } from './role-mask.js';

/**
 * How much a field of the ranking index counts. They overlap: `text` holds every word but the evidence, and each small
 * field holds its own words once more. Measured on the judged queries (docs/decisions/0002-ranking.md).
 */
export const FIELD_BOOSTS = {
  text: 1,
  title: 0.05,
  insights: 0.1,
  barriers: 0.1,
  partners: 0.1,
  challenge: 0.1,
  labels: 0.1,
  evidence: 0.05,
} as const;

export type RankingField = keyof typeof FIELD_BOOSTS;

/** The small field in which the words of a role stand besides; roles without one stand in `text` alone. */
export const ROLE_FIELDS: Readonly<Partial<Record<FieldRole, RankingField>>> = {
  title: 'title',
  insight: 'insights',
  barrier: 'barriers',
  partner: 'partners',
  challenge: 'challenge',
  labels: 'labels',
  evidence: 'evidence',
};

/** BM25: `k` how soon more of a word stops to count, `b` how much length counts. */
export const BM25 = { k: 1.6, b: 0.7, d: 0 };

/** What a word counts for just as typed, in any of its forms, and as a word derived from it. They add up. */
export const EXACT_BOOST = 0.5;
export const STEM_BOOST = 1;
export const BROAD_STEM_BOOST = 0.5;

/** What a synonym or a translation counts for against the word itself. */
export const EXPANSION_BOOST = 0.1;

/** In the view of learnings: what the plan's score adds to the learning's own, which counts by the share of the words that its own text has. */
export const PLAN_SCORE_SHARE = 0.3;

/** In the view of learnings: what each learning of a plan after its second counts, against the one before. */
export const LATER_FACTOR = 0.9;

/**
 * A plan is a result where the words it has carry a third of the weight of all words asked for; a learning, whose text is
 * short, where they carry a fifth. A word weighs its inverse document frequency, so that a rare word alone may do and common
 * ones only together.
 */
export const MOST_SHARE: Readonly<Record<View, number>> = { plans: 1 / 3, learnings: 0.2 };

/** No word weighs more than one that this share of the plans has: else a single very rare word would shut out the rest. */
export const RAREST_SHARE = 0.03;

/** In finding similar plans: what one occurrence counts, by its role, and how soon more stop to count. */
export const SIMILAR_ROLE_WEIGHTS: Readonly<Record<FieldRole, number>> = {
  title: 4,
  insight: 3,
  barrier: 3,
  partner: 2,
  challenge: 2,
  labels: 2,
  background: 1,
  evidence: 0.5,
  value: 1,
  question: 1,
  method: 1,
  data: 1,
  handover: 1,
  lead: 1,
  bonus: 1,
  link: 0,
  other: 1,
};
export const SIMILAR_K = 3;

/** In choosing passages to show, a little more for what people quote. */
export const SNIPPET_ROLE_WEIGHTS: Readonly<Record<FieldRole, number>> = {
  title: 0.6,
  insight: 1.3,
  barrier: 1.3,
  partner: 1.2,
  challenge: 1.1,
  labels: 0,
  background: 1,
  evidence: 1,
  value: 1,
  question: 1,
  method: 1,
  data: 1,
  handover: 1,
  lead: 1,
  bonus: 1,
  link: 0.5,
  other: 0.9,
};
