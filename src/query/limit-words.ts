import { foldWord } from '../text/fold.js';
import type { Clause, Operand } from './query-syntax.js';
import type { Warning } from './search-query.js';

/** Distinct words of a query that are searched for: each costs time, and one bit of a 32-bit mask. */
export const MAX_QUERY_WORDS = 32;

/** Keeps clauses from the first on while they need no more than 32 distinct words together. */
export function limitWords(clauses: readonly Clause[], warnings: Warning[]): readonly Clause[] {
  const words = new Set<string>();
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const more = clause.alternatives.flatMap(operandWords);
    if (new Set([...words, ...more]).size > MAX_QUERY_WORDS) {
      if (!warnings.some((warning) => warning.code === 'words-cut')) {
        warnings.push({ code: 'words-cut', values: { limit: String(MAX_QUERY_WORDS) } });
      }
      continue;
    }
    for (const word of more) words.add(word);
    kept.push(clause);
  }
  return kept;
}

function operandWords(operand: Operand): readonly string[] {
  switch (operand.kind) {
    case 'word':
      return [foldWord(operand.typed)];
    case 'phrase':
    case 'facet-field':
      return operand.forms;
    case 'text-field':
      return operandWords(operand.value);
    case 'years':
      return [`${operand.from ?? ''}..${operand.to ?? ''}`];
  }
}
