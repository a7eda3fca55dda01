import type { TextRole } from './plan-text.js';

export type RoleWeights = Readonly<Record<TextRole, number>>;

/**
 * How much one occurrence of a word counts by where it stands. Measured on the judged queries
 * (docs/decisions/0002-ranking.md): the steps matter, not the exact figures.
 */
export const ROLE_WEIGHTS: RoleWeights = {
  title: 4,
  insight: 3,
  barrier: 3,
  partner: 2,
  challenge: 2,
  head: 2,
  background: 1,
  evidence: 0.5,
  value: 1,
  question: 1,
  method: 1,
  data: 1,
  handover: 1,
  lead: 1,
  bonus: 1,
  link: 1,
  other: 1,
};

/** BM25 over the weighted frequencies: `k` how soon more of a word stops to count, `b` how much length counts. */
export const BM25 = { k: 3, b: 0.5, d: 0 };

/** What a word counts for just as typed, in any of its forms, and as a word akin to it. They add up. */
export const EXACT_BOOST = 0.5;
export const FAMILY_BOOST = 1;
export const ROOT_BOOST = 0.5;

/**
 * A plan is a result where the words it has carry a third of the weight of all words asked for. A word weighs
 * its inverse document frequency, so that a rare word alone may do and common ones only together.
 */
export const MOST_SHARE = 1 / 3;

/** No word weighs more than one that this share of the plans has: else a single very rare word would shut out the rest. */
export const RAREST_SHARE = 0.03;

/** In choosing passages to show, a little more for what people quote. */
export const SNIPPET_ROLE_WEIGHTS: RoleWeights = {
  title: 0.6,
  insight: 1.3,
  barrier: 1.3,
  partner: 1.2,
  challenge: 1.1,
  head: 0,
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

/** In the view of learnings: what the plan's score adds to the learning's own. */
export const PLAN_SCORE_SHARE = 0.25;
