import { findInPlainRuns } from '../../query/plain-runs.js';
import type { Expression } from '../index/expressions.js';
import type { OpenedIndex } from '../index/opened-index.js';
import type { RoleMask } from '../index/role-mask.js';
import type { TextClause } from './resolved-clause.js';

/** What words of a query are searched by besides. */
export interface Expansion {
  /** UTF-16 offsets into the query. */
  readonly start: number;
  readonly end: number;
  /** The words as typed. */
  readonly word: string;
  /** Expressions that some plan has. */
  readonly by: readonly { readonly text: string; readonly clause: TextClause }[];
}

/** Expressions of one query: each costs a look-up. */
const MOST_EXPRESSIONS = 40;

/** Synonyms and translations of a query's plain words that some plan has, none of them expanded again. */
export function findExpansions(index: OpenedIndex, q: string, roles: RoleMask): readonly Expansion[] {
  let left = MOST_EXPRESSIONS;
  return findInPlainRuns(q, index.findConcepts).flatMap(({ start, end, others }) => {
    const found = others
      .flatMap((other) => {
        const expression = index.expressions.get(other);
        return expression === undefined ? [] : [{ text: other, clause: clauseOf(expression, roles) }];
      })
      .slice(0, left);
    left -= found.length;
    return found.length === 0 ? [] : [{ start, end, word: q.slice(start, end), by: found }];
  });
}

function clauseOf({ words, rankingTerms }: Expression, roles: RoleMask): TextClause {
  const [only, second] = words;
  return only !== undefined && second === undefined
    ? { kind: 'any', terms: only.terms, roles, rankingTerms, isExpansion: true }
    : { kind: 'phrase', words, roles, rankingTerms, isExpansion: true };
}
