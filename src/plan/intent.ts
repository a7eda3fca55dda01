import type { LearningRole } from './role.js';

/** A kind of answer that a query may ask for. */
export type AskedFor = LearningRole | 'partner';

/** Words by which people say what they are after. */
export interface Intent {
  /** Null: they only say that something is asked. */
  readonly asksFor: AskedFor | null;
  readonly phrases: readonly string[];
}
