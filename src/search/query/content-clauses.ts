import type { Clause, Operand } from '../../query/query-syntax.js';
import { findInPlainRuns } from '../../query/plain-runs.js';
import { isLittleWord } from '../../query/without-words.js';
import { ANALYZER } from '../../text/analyzer.js';
import type { FoundIntent } from '../index/intent-finder.js';
import type { OpenedIndex } from '../index/opened-index.js';

/** The clauses of a query without the words that only say what is asked for, where anything else is asked. */
export function contentClauses(index: OpenedIndex, q: string, clauses: readonly Clause[]): readonly Clause[] {
  const asking = findInPlainRuns(q, index.findIntents).filter((found) => !found.isOneWord || namesAnswer(q, found));
  if (asking.length === 0) return clauses;
  const isAsking = (operand: Operand): boolean =>
    operand.kind === 'word' && asking.some(({ start, end }) => start <= operand.at && operand.at < end);
  const content = clauses.filter(({ occur, alternatives }) => occur === 'must_not' || !alternatives.every(isAsking));
  return content.some(({ occur }) => occur !== 'must_not') ? content : clauses;
}

/**
 * True for a word before the query that names the kind of answer: `barriers procurement`, `lessons on waste`. Partners are content
 * too (`partners working in silos`), but for those of something: `partners in recycling`.
 */
function namesAnswer(q: string, { asksFor, start, end }: FoundIntent): boolean {
  if (asksFor === null) return true;
  if (q.slice(0, start).trim() !== '') return false;
  if (asksFor !== 'partner') return true;
  const next = ANALYZER.tokens(q).find((token) => token.start >= end);
  return next !== undefined && isLittleWord(q, next);
}
