import { ANALYZER } from '../text/analyzer.js';
import type { Clause, Operand } from './query-syntax.js';

/** Each clause once, wherever it was typed. */
export function clausesWithoutRepeats(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>();
  return clauses.filter((clause) => {
    const key = JSON.stringify(clause, (name, value: unknown) => (name === 'at' || name === 'name' ? undefined : value))
      .normalize('NFC')
      .toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Leaves out stop words where something else is asked for. */
export function clausesWithoutStopWords(clauses: readonly Clause[]): readonly Clause[] {
  const others = clauses.filter((clause) => !isStopWordClause(clause));
  return others.some(({ occur }) => occur !== 'must_not') ? others : clauses;
}

function isStopWordClause({ alternatives, occur }: Clause): boolean {
  const [only, second] = alternatives;
  return only !== undefined && second === undefined && occur !== 'must_not' && isStopWord(only);
}

function isStopWord(operand: Operand): boolean {
  if (operand.kind !== 'word' || operand.prefix || operand.acronym) return false;
  const term = ANALYZER.term(operand.typed);
  return ANALYZER.isStopWord(term) || term === '';
}
