import type { CitationFacts } from '../plan/corpus-profile.js';
import { oneLine } from '../text/one-line.js';
import { citationKey, type Cited } from './cited.js';
import { plainValue } from './plain-value.js';

/**
 * Plans and learnings as RIS, in the order given: one line a value, whatever its length, `TY` first and `ER` last
 * (https://refdb.sourceforge.net/manual/ch07.html; TY RPRT is a report, AB what it says). A learning stands whole in `AB`.
 */
export function risOf(cited: readonly Cited[], facts: CitationFacts): string {
  return cited.map((each) => record(each, facts)).join('');
}

function record(cited: Cited, facts: CitationFacts): string {
  const { plan, learning, url } = cited;
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'RPRT'],
    ['ID', citationKey(cited)],
    ['AU', facts.author(plan.country)],
    ['TI', plan.title],
    ['PY', plan.year === null ? null : String(plan.year)],
    ['PB', facts.publisher],
    ['M3', plan.digestOf === null ? facts.genre : facts.digestGenre],
    ['AB', learning?.text ?? null],
    ['LA', plan.language],
    ['UR', url],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(plainValue(value))}`]));
  return [...lines, 'ER  - ', '', ''].join('\r\n');
}
