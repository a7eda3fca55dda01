import { foldWord } from '../text/fold.js';
import type { Clause, Operand } from './query-syntax.js';
import type { Warning } from './search-query.js';

/** Distinct words of a query that are searched for: each costs time, and one bit of a 32-bit mask. */
export const MAX_QUERY_WORDS = 32;

/** Alternatives of all clauses together that are looked up: each costs time, however few its words. */
export const MAX_ALTERNATIVES = 32;

/**
 * Keeps what is asked for, from the first on, while it needs no more than 32 distinct words and 32 alternatives
 * together. Of a long `OR` the first alternatives stay.
 */
export function limitWords(clauses: readonly Clause[], warnings: Warning[]): readonly Clause[] {
  const words = new Set<string>();
  let alternatives = 0;
  const fits = (operand: Operand): boolean => {
    const more = operandWords(operand);
    if (new Set([...words, ...more]).size > MAX_QUERY_WORDS) {
      warnings.push({ code: 'words-cut', limit: MAX_QUERY_WORDS });
      return false;
    }
    if (alternatives === MAX_ALTERNATIVES) {
      warnings.push({ code: 'clauses-cut', limit: MAX_ALTERNATIVES });
      return false;
    }
    for (const word of more) words.add(word);
    alternatives += 1;
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
    case 'facet-field':
      return operand.terms;
    case 'text-field':
      return operandWords(operand.value);
    case 'years':
      return [`${operand.from ?? ''}..${operand.to ?? ''}`];
  }
}
