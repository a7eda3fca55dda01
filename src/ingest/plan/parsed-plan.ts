import type { Plan } from '../../plan/plan.js';
import type { Finding } from '../report/finding.js';

/** A plan as its file alone gives it: before an id is given, and before the values of all plans are grouped. */
export interface ParsedPlan extends Omit<Plan, 'id' | 'values' | 'addedAt' | 'copyOf' | 'learningCopyOf'> {
  readonly region: string | null;
  /** By key of the head: the values that can be used, tidied. */
  readonly headValues: ReadonlyMap<string, readonly string[]>;
}

/** What reading one file came to. */
export interface ParsedFile {
  readonly plan: ParsedPlan;
  readonly findings: readonly Finding[];
  /** Questions that the form does not have, as written. */
  readonly unknownQuestions: readonly string[];
}
