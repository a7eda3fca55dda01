import { stringify } from 'csv-stringify/sync';
import type { Learning, Plan } from '../plan/plan.js';
import type { LearningRole } from '../plan/role.js';
import { sdgLabel } from '../plan/sdg.js';

/** Several values in one cell stand apart by this. */
const BETWEEN = ' | ';

/**
 * Plans as a table, one a row, in the order given.
 *
 * @param planUrl - the absolute address of a plan
 */
export function plansCsv(plans: readonly Plan[], planUrl: (plan: Plan) => string): string {
  const rows = plans.map((plan) => [
    plan.id,
    plan.title,
    plan.kind,
    plan.year,
    plan.country,
    plan.iso3,
    plan.region,
    plan.language,
    plan.sdgs.map(sdgLabel).join(BETWEEN),
    plan.themes.join(BETWEEN),
    plan.methods.join(BETWEEN),
    plan.datasources.join(BETWEEN),
    plan.partners.map((partner) => partner.name).join(BETWEEN),
    learningsOf(plan, 'insight'),
    learningsOf(plan, 'barrier'),
    planUrl(plan),
  ]);
  const columns =
    'id title kind year country iso3 region language sdgs themes methods datasources partners insights barriers url';
  return table(columns, rows);
}

/** Learnings as a table, one a row, each with its plan. */
export function learningsCsv(
  results: readonly { readonly plan: Plan; readonly learning: Learning }[],
  planUrl: (plan: Plan) => string,
): string {
  const rows = results.map(({ plan, learning }) => [
    `${plan.id}.${learning.anchor}`,
    learning.role,
    oneLine(learning.text),
    plan.title,
    plan.year,
    plan.country,
    plan.region,
    plan.language,
    `${planUrl(plan)}#${learning.anchor}`,
  ]);
  return table('id role text title year country region language url', rows);
}

/** Opens in a spreadsheet as it is: with a byte-order mark, and a cell that would be read as a formula neutralised. */
function table(columns: string, rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify([columns.split(' '), ...rows.map((row) => [...row])], {
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}

function learningsOf(plan: Plan, role: LearningRole): string {
  return plan.learnings
    .filter((learning) => learning.role === role)
    .map((learning) => oneLine(learning.text))
    .join(BETWEEN);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
