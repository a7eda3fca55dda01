import type { CitationFacts } from '../plan/corpus-profile.js';
import { oneLine } from '../text/one-line.js';
import { citationKey, type Cited } from './cited.js';
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
 * Plans and learnings as BibTeX in UTF-8, in the order given: one `@techreport` each, every value escaped.
 * Names and titles stand in double braces, so that they are kept as they are. A learning stands whole in `abstract`.
 */
export function bibtexOf(cited: readonly Cited[], facts: CitationFacts): string {
  return cited.map((each) => entry(each, facts)).join('\n');
}

function entry(cited: Cited, facts: CitationFacts): string {
  const { plan, learning, url } = cited;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', `{${escape(facts.author(plan.country))}}`],
    ['title', `{${escape(plan.title)}}`],
    ['institution', escape(facts.publisher)],
    ['type', escape(plan.digestOf === null ? facts.genre : facts.digestGenre)],
    ['year', plan.year === null ? null : String(plan.year)],
    ['abstract', learning === null ? null : escape(learning.text)],
    ['url', verbatim(url)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@techreport{${citationKey(cited)},`, ...lines, '}', ''].join('\n');
}

/** A URL is read as it stands, so it cannot be escaped: what would end or hide its field is percent-encoded. */
function verbatim(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}

/** Every sign that TeX reads as something else stands for itself. */
function escape(text: string): string {
  return oneLine(plainValue(text)).replace(/[\\{}~^%&$#_]/g, (sign) => ESCAPES.get(sign) ?? sign);
}
