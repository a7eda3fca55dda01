import type { Clause } from '../../query/query-syntax.js';
import type { Warning } from '../../query/search-query.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { isTextClause, type TextClause, type ValueClause } from './resolved-clause.js';

/**
 * Texts that the phrases of one query may be looked for in, all together: each costs some microseconds to read. Three
 * phrases of words that every plan of 1,000 has stay below it.
 */
const MAX_PHRASE_READS = 3_000;

interface Resolved {
  readonly clause: Clause;
  readonly alternatives: readonly (TextClause | ValueClause)[];
}

/**
 * Keeps clauses, from the first on, while their phrases need no more texts to be read than is quick; those after are
 * left out, with a warning. A phrase alone is always looked for.
 */
export function limitPhrases(
  index: OpenedIndex,
  clauses: readonly Resolved[],
  warnings: Warning[],
): readonly Resolved[] {
  const { postings } = index.planUnits;
  const most = Math.max(MAX_PHRASE_READS, postings.unitCount);
  let reads = 0;
  let kept = 0;
  const within = clauses.filter(({ alternatives }) => {
    const phrases = alternatives.filter(isTextClause).filter(({ kind }) => kind === 'phrase');
    const more = phrases.reduce(
      (sum, { terms }) =>
        sum + Math.min(postings.unitCount, ...terms.map((term) => (term < 0 ? 0 : postings.frequency(term)))),
      0,
    );
    if (phrases.length > 0 && kept > 0 && reads + more > most) return false;
    reads += more;
    kept += phrases.length;
    return true;
  });
  if (within.length < clauses.length) warnings.push({ code: 'clauses-cut', limit: within.length });
  return within;
}
