import type { Learning, Plan } from '../../plan/plan.js';
import type { LearningUnit } from './learning-units.js';
import type { PassagePart } from './passage-parts.js';
import type { Postings } from './postings.js';
import type { Ranker } from './ranker.js';
import type { Recent } from './recent.js';
import type { SameTexts } from './same-texts.js';
import type { TokenizedText } from './tokenized-text.js';

/** What a search finds: plans, or learnings. Each unit is known by its number. */
export type Units = PlanUnits | LearningUnits;

interface UnitParts {
  readonly count: number;
  readonly texts: readonly TokenizedText[];
  readonly postings: Postings;
  /** 1 for each unit that has a phrase: what was found last. */
  readonly phraseMarks: Recent<Uint8Array>;
  readonly rank: Ranker;
  /** The number of the plan that a unit is, or is of. */
  readonly planOf: (unit: number) => number;
  /** What has the same text is one result. */
  readonly sameTexts: SameTexts;
}

export interface PlanUnits extends UnitParts {
  readonly kind: 'plans';
}

export interface LearningUnits extends UnitParts {
  readonly kind: 'learnings';
  readonly learnings: readonly LearningUnit[];
}

/** A plan with its text. */
export interface IndexedPlan {
  readonly plan: Plan;
  readonly text: TokenizedText;
  /** Its answers, parted at their learnings. */
  readonly parts: readonly PassagePart[];
}

/** The learning that a unit is; null: it is a plan. */
export function learningOf(units: Units, unit: number): Learning | null {
  return units.kind === 'plans' ? null : (units.learnings[unit]?.learning ?? null);
}
