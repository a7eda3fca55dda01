import type { TextRole } from './plan-text.js';

/**
 * How much one occurrence of a word counts by where it stands. Measured on the judged queries
 * (docs/decisions/ranking.md); only the three steps matter, not the exact figures.
 */
export const ROLE_WEIGHTS: Readonly<Record<TextRole, number>> = {
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
 * A plan is a result where the words it has carry this share of the weight of all words asked for,
 * a word weighing its inverse document frequency: a rare word alone may do, common ones only together.
 */
export const MOST_SHARE = 0.3;

/** In choosing passages to show, a little more for what people quote. */
export const SNIPPET_ROLE_WEIGHTS: Readonly<Record<TextRole, number>> = {
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
