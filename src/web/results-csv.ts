import { stringify } from 'csv-stringify/sync';
import type { CorpusProfile } from '../plan/corpus-profile.js';
import type { Language } from '../plan/language.js';
import { facetValues, type Plan, type PlanSummary } from '../plan/plan.js';
import type { LearningRole } from '../plan/role.js';
import type { ResultLearning, ResultPlan } from '../search/search-index.js';
import { oneLine } from '../text/one-line.js';
import { exportedFacets, exportedValue, exportedValues } from './exported-values.js';

/** Several values in one cell stand apart by this. */
const BETWEEN = ' | ';

/** What a spreadsheet set to a language takes for the end of a cell: where the comma is the decimal mark, a semicolon. */
export const SEPARATORS = { en: ',', fr: ';', es: ';' } as const satisfies Record<Language, string>;

export type Separator = (typeof SEPARATORS)[Language];

type Cell = string | number | null;

/**
 * Plans as a table, one a row, in the order given; the last column names those of the same text, which have no row.
 *
 * @param planUrl - the absolute URL of a plan
 */
export function plansCsv(
  profile: CorpusProfile,
  results: readonly ResultPlan[],
  planUrl: (plan: Plan) => string,
  separator: Separator = ',',
): string {
  const facets = exportedFacets(profile);
  const single = facets.filter(({ multiValued }) => !multiValued);
  const many = facets.filter(({ multiValued }) => multiValued);
  const names = (some: typeof facets): string[] => some.map(({ exported }) => exported.name);
  const columns = ['id', 'title', ...names(single), 'iso3', ...names(many), 'insights', 'barriers', 'url', 'copies'];
  const rows = results.map(({ plan, copies }): Cell[] => [
    plan.id,
    plan.title,
    ...single.map((facet) => exportedValues(profile, plan, facet)[0] ?? null),
    plan.iso3,
    ...many.map((facet) => exportedValues(profile, plan, facet).join(BETWEEN)),
    learningsOf(plan, 'insight'),
    learningsOf(plan, 'barrier'),
    planUrl(plan),
    copies.map((copy) => copy.plan.id).join(BETWEEN),
  ]);
  return table(columns, rows, separator);
}

/** Learnings as a table, one a row, each with its plan. */
export function learningsCsv(
  profile: CorpusProfile,
  results: readonly ResultLearning[],
  planUrl: (plan: PlanSummary) => string,
  separator: Separator = ',',
): string {
  const single = exportedFacets(profile).filter(({ multiValued }) => !multiValued);
  const columns = ['id', 'role', 'text', 'title', ...single.map(({ exported }) => exported.name), 'url', 'copies'];
  const rows = results.map(({ plan, learning, copies }): Cell[] => [
    `${plan.id}.${learning.anchor}`,
    learning.role,
    oneLine(learning.text),
    plan.title,
    ...single.map(({ name, exported }) => {
      const [value] = facetValues(plan, name);
      return value === undefined ? null : exportedValue(profile, name, exported, value);
    }),
    `${planUrl(plan)}#${learning.anchor}`,
    copies.map((copy) => [copy.plan.id, copy.learning?.anchor ?? []].flat().join('.')).join(BETWEEN),
  ]);
  return table(columns, rows, separator);
}

/**
 * Partners of plans as a table, one a row, in the order of the plans: who they are, and what was done together.
 *
 * @param only - the name of one partner: the others are left out
 */
export function partnersCsv(
  plans: readonly Plan[],
  planUrl: (plan: Plan) => string,
  separator: Separator = ',',
  only: string | null = null,
): string {
  const columns = ['name', 'sector', 'country', 'collaboration', 'plan', 'year', 'url'];
  const rows = plans.flatMap((plan) =>
    plan.partners
      .filter(({ name }) => only === null || name === only)
      .map(({ anchor, name, sector, collaboration }): Cell[] => [
        name,
        sector,
        plan.country,
        collaboration === null ? null : oneLine(collaboration),
        plan.title,
        plan.year,
        `${planUrl(plan)}#${anchor}`,
      ]),
  );
  return table(columns, rows, separator);
}

/** Opens in a spreadsheet as it is: with a byte-order mark, and a cell that would be read as a formula neutralised. */
function table(columns: readonly string[], rows: readonly (readonly Cell[])[], delimiter: Separator): string {
  return stringify([[...columns], ...rows.map((row) => [...row])], {
    delimiter,
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
