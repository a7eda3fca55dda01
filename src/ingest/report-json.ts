import { ROLES } from '../plan/role.js';
import type { IngestReport } from './report.js';

/** The report for programs, as one JSON text: the same figures as `reportText`. Every role has an entry. */
export function reportJson(report: IngestReport): string {
  const answers = Object.fromEntries(ROLES.map((role) => [role, report.answers.get(role) ?? 0]));
  return JSON.stringify({ ...report, answers }, null, 2);
}
