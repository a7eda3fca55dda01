import { foldWord } from '../text/fold.js';
import type { Clause, Operand } from './query-syntax.js';
import type { QueryWarning } from './search-query.js';

/** Distinct words of a query that are searched for: each costs time, and one bit of a 32-bit mask. */
export const MAX_QUERY_WORDS = 32;

/** Alternatives of all clauses together that are looked up: each costs time, however few its words. */
export const MAX_ALTERNATIVES = 32;

/**
 * Keeps what is asked for, from the first on, while it needs no more than 32 distinct words and 32 alternatives
 * together, those within brackets too. Of a long `OR` the first alternatives stay.
 */
export function limitWords(clauses: readonly Clause[], warnings: QueryWarning[]): readonly Clause[] {
  const words = new Set<string>();
  let alternatives = 0;
  const fits = (operand: Operand): boolean => {
    const more = operandWords(operand);
    if (new Set([...words, ...more]).size > MAX_QUERY_WORDS) {
      warnings.push({ code: 'words-cut', limit: MAX_QUERY_WORDS, at: offsetOf(operand) });
      return false;
    }
    if (alternatives + countOperands(operand) > MAX_ALTERNATIVES) {
      warnings.push({ code: 'clauses-cut', limit: MAX_ALTERNATIVES, at: offsetOf(operand) });
      return false;
    }
    for (const word of more) words.add(word);
    alternatives += countOperands(operand);
    return true;
  };
  return clauses
    .map((clause) => ({ ...clause, alternatives: clause.alternatives.filter(fits) }))
    .filter((clause) => clause.alternatives.length > 0);
}

function operandWords(operand: Operand): readonly string[] {
  switch (operand.kind) {
    case 'word':
      return [foldWord(operand.typed)];
    case 'phrase':
      return operand.words.map(foldWord);
    case 'facet-field':
      return operand.terms;
    case 'text-field':
      return operandWords(operand.value);
    case 'number-range':
      return [`${operand.from ?? ''}..${operand.to ?? ''}`];
    case 'group':
      return operand.clauses.flatMap(({ alternatives }) => alternatives.flatMap(operandWords));
  }
}

/** A group counts what is in it. */
function countOperands(operand: Operand): number {
  if (operand.kind !== 'group') return 1;
  return operand.clauses.reduce(
    (sum, { alternatives }) => sum + alternatives.reduce((own, each) => own + countOperands(each), 0),
    0,
  );
}

/** Where an operand begins in the query. */
export function offsetOf(operand: Operand): number {
  switch (operand.kind) {
    case 'text-field':
      return operand.value.at;
    case 'group': {
      const [first] = operand.clauses[0]?.alternatives ?? [];
      return first === undefined ? 0 : offsetOf(first);
    }
    default:
      return operand.at;
  }
}
