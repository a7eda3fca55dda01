import type { CitationFacts } from '../plan/corpus-profile.js';
import type { Plan } from '../plan/plan.js';
import { oneLine } from '../text/one-line.js';
import { plainValue } from './plain-value.js';

/** Signs that TeX reads as something else, and how each is written to stand for itself. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '{\\textbackslash}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['~', '{\\textasciitilde}'],
  ['^', '{\\textasciicircum}'],
  ...['%', '&', '$', '#', '_'].map((sign): [string, string] => [sign, `\\${sign}`]),
]);

/**
 * Plans as BibTeX in UTF-8, in the order given: one `@techreport` each, every value escaped.
 * Names and titles stand in double braces, so that they are kept as they are.
 *
 * @param planUrl - the absolute URL of a plan
 */
export function plansBibtex(plans: readonly Plan[], facts: CitationFacts, planUrl: (plan: Plan) => string): string {
  return plans.map((plan) => entry(plan, facts, planUrl(plan))).join('\n');
}

function entry(plan: Plan, facts: CitationFacts, url: string): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', `{${escape(facts.author(plan.country))}}`],
    ['title', `{${escape(plan.title)}}`],
    ['institution', escape(facts.publisher)],
    ['type', escape(plan.digestOf === null ? facts.genre : facts.digestGenre)],
    ['year', plan.year === null ? null : String(plan.year)],
    ['url', verbatim(url)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@techreport{${plan.id},`, ...lines, '}', ''].join('\n');
}

/** A URL is read as it stands, so it cannot be escaped: what would end or hide its field is percent-encoded. */
function verbatim(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}

/** An id holds letters, digits, `_` and `-` alone, as a key must; everything else is escaped. */
function escape(text: string): string {
  return oneLine(plainValue(text)).replace(/[\\{}~^%&$#_]/g, (sign) => ESCAPES.get(sign) ?? sign);
}
