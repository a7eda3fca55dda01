import type { CitationFacts } from '../plan/corpus-profile.js';
import type { Plan } from '../plan/plan.js';
import { oneLine } from '../text/one-line.js';
import { plainValue } from './plain-value.js';

/**
 * Plans as RIS, in the order given: one line a value, whatever its length, `TY` first and `ER` last
 * (https://refdb.sourceforge.net/manual/ch07.html; TY RPRT is a report).
 *
 * @param planUrl - the absolute URL of a plan
 */
export function plansRis(plans: readonly Plan[], facts: CitationFacts, planUrl: (plan: Plan) => string): string {
  return plans.map((plan) => record(plan, facts, planUrl(plan))).join('');
}

function record(plan: Plan, facts: CitationFacts, url: string): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'RPRT'],
    ['ID', plan.id],
    ['AU', facts.author(plan.country)],
    ['TI', plan.title],
    ['PY', plan.year === null ? null : String(plan.year)],
    ['PB', facts.publisher],
    ['M3', plan.digestOf === null ? facts.genre : facts.digestGenre],
    ['LA', plan.language],
    ['UR', url],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(plainValue(value))}`]));
  return [...lines, 'ER  - ', '', ''].join('\r\n');
}
