import type { Clause, Operand, Phrase, TextField, Word } from './query-syntax.js';

/** Clauses for words or phrases, in the field they were typed for. */
export function inField(values: readonly (Word | Phrase)[], field: TextField | null): Clause[] {
  return values.map((value) => either([field === null ? value : { kind: 'text-field', field, value }]));
}

/** Plain words count towards `match`; whatever else is asked for has to hold. */
export function either(alternatives: readonly Operand[]): Clause {
  return { occur: alternatives.every(({ kind }) => kind === 'word') ? 'should' : 'must', alternatives };
}

/** @param isBound - every clause that would only count has to hold */
export function bound(clauses: readonly Clause[], isBound: boolean): Clause[] {
  return clauses.map((clause) => (isBound && clause.occur === 'should' ? { ...clause, occur: 'must' } : clause));
}

/** What holds where none of the clauses do together. */
export function excluded(clauses: readonly Clause[]): Clause {
  const [only, second] = clauses;
  if (only !== undefined && second === undefined && only.occur !== 'must_not') return { ...only, occur: 'must_not' };
  return { occur: 'must_not', alternatives: [{ kind: 'group', clauses: bound(clauses, true) }] };
}

/** What a clause is as one of several alternatives. */
export function asAlternatives(clause: Clause): readonly Operand[] {
  return clause.occur === 'must_not' ? [{ kind: 'group', clauses: [clause] }] : clause.alternatives;
}
