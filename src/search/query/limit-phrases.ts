import type { Warning } from '../../query/search-query.js';
import { countMarks } from '../index/postings.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { isTextClause, type TextClause, type ValueClause } from './resolved-clause.js';

/**
 * Texts that the phrases of one query may be looked for in, all together. Each takes some four microseconds to read:
 * a phrase of words that 1,000 plans have takes 1,000.
 */
const MAX_PHRASE_READS = 8_000;

/**
 * Keeps what a query asks for while its phrases need no more texts to be read than is quick. From the first phrase that
 * is too much on, phrases are left out, with a warning that says how many were looked for; one phrase always is.
 * Words and values cost little and stay. A clause of which nothing is left goes.
 */
export function limitPhrases<Resolved extends { readonly alternatives: readonly (TextClause | ValueClause)[] }>(
  index: OpenedIndex,
  clauses: readonly Resolved[],
  warnings: Warning[],
): readonly Resolved[] {
  let reads = 0;
  let found = 0;
  let kept = 0;
  const fits = (alternative: TextClause | ValueClause): boolean => {
    if (!isTextClause(alternative) || alternative.kind === 'any') return true;
    found += 1;
    reads += countTexts(index, alternative);
    if (found > 1 && reads > MAX_PHRASE_READS) return false;
    kept += 1;
    return true;
  };
  const within = clauses
    .map((clause) => ({ ...clause, alternatives: clause.alternatives.filter(fits) }))
    .filter(({ alternatives }) => alternatives.length > 0);
  if (kept < found) warnings.push({ code: 'phrases-cut', limit: kept });
  return within;
}

/** In how many texts a phrase has to be looked for: at most those that have its rarest word in the roles asked for. */
function countTexts({ planUnits: { postings } }: OpenedIndex, { terms, roles }: TextClause): number {
  if (terms.length === 0 || terms.includes(-1)) return 0;
  const rarest = terms.reduce((a, b) => (postings.frequency(b) < postings.frequency(a) ? b : a));
  return countMarks(postings.unitsWith([rarest], roles));
}
