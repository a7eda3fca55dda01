import { stringify } from 'csv-stringify/sync';
import { sdgLabel } from '../plan/sdg.js';
import type { Plan } from '../plan/plan.js';

/** Several values in one cell stand apart by this. */
const BETWEEN = ' | ';

/**
 * Plans as a table, one a row, in the order given. Opens in a spreadsheet as it is: with a byte-order mark,
 * and a cell that would be read as a formula is neutralised.
 *
 * @param planUrl - the absolute address of a plan
 */
export function resultsCsv(plans: readonly Plan[], planUrl: (plan: Plan) => string): string {
  const rows = plans.map((plan) => ({
    id: plan.id,
    title: plan.title,
    kind: plan.kind,
    year: plan.year ?? '',
    country: plan.country ?? '',
    iso3: plan.iso3 ?? '',
    region: plan.region ?? '',
    language: plan.language,
    sdgs: plan.sdgs.map(sdgLabel).join(BETWEEN),
    themes: plan.themes.join(BETWEEN),
    methods: plan.methods.join(BETWEEN),
    datasources: plan.datasources.join(BETWEEN),
    partners: plan.partners.map((partner) => partner.name).join(BETWEEN),
    insights: learnings(plan, 'insight'),
    barriers: learnings(plan, 'barrier'),
    url: planUrl(plan),
  }));
  return stringify(rows, {
    header: true,
    columns: COLUMNS,
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}

const COLUMNS = [
  'id',
  'title',
  'kind',
  'year',
  'country',
  'iso3',
  'region',
  'language',
  'sdgs',
  'themes',
  'methods',
  'datasources',
  'partners',
  'insights',
  'barriers',
  'url',
];

function learnings(plan: Plan, role: 'insight' | 'barrier'): string {
  return plan.learnings
    .filter((learning) => learning.role === role)
    .map((learning) => learning.text.replace(/\s+/g, ' ').trim())
    .join(BETWEEN);
}
