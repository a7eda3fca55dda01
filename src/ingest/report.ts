import type { Role } from '../plan/role.js';
import type { Finding } from './finding.js';

/** A file that was met and not read as a plan. */
export interface PassedOver {
  readonly file: string;
  readonly reason: string;
  /** True where the file should have been read and could not be. */
  readonly unreadable: boolean;
}

/** A question that the template does not have, and how often it was met. */
export interface UnknownQuestion {
  readonly question: string;
  readonly count: number;
}

/** What reading a folder came to, for the person who maintains it. */
export interface IngestReport {
  /** Files that were opened and read, plans or not. */
  readonly filesRead: number;
  readonly plans: number;
  readonly learnings: number;
  readonly insights: number;
  readonly barriers: number;
  readonly partners: number;
  /** How many answers each role got. */
  readonly answers: ReadonlyMap<Role, number>;
  /** Words of all answers. */
  readonly words: number;
  readonly unknownQuestions: readonly UnknownQuestion[];
  /** By file and line. */
  readonly findings: readonly Finding[];
  /** By file. */
  readonly passedOver: readonly PassedOver[];
}
