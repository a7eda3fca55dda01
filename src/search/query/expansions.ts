import { plainRuns } from '../../query/plain-runs.js';
import { ANALYZER } from '../../text/analyzer.js';
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
  readonly by: readonly string[];
  /** One for each of them. */
  readonly clauses: readonly TextClause[];
}

/** Words of a query that is searched by more than what was typed; who types more says enough. */
const MOST_WORDS = 20;
/** Expressions of one query: each costs a look-up. */
const MOST_EXPRESSIONS = 40;

/** Synonyms and translations of a query's plain words that some plan has, none of them expanded again. */
export function findExpansions(index: OpenedIndex, q: string, roles: RoleMask): readonly Expansion[] {
  if (ANALYZER.words(q).length > MOST_WORDS) return [];
  let left = MOST_EXPRESSIONS;
  return plainRuns(q).flatMap(({ text, at }) =>
    index.findConcepts(text).flatMap(({ start, end, others }) => {
      const found = others
        .flatMap((other) => {
          const expression = index.expressions.get(other);
          return expression === undefined ? [] : [{ other, clause: clauseOf(expression, roles) }];
        })
        .slice(0, left);
      left -= found.length;
      if (found.length === 0) return [];
      return {
        start: at + start,
        end: at + end,
        word: text.slice(start, end),
        by: found.map(({ other }) => other),
        clauses: found.map(({ clause }) => clause),
      };
    }),
  );
}

function clauseOf({ words, rankingTerms }: Expression, roles: RoleMask): TextClause {
  const [only, second] = words;
  return only !== undefined && second === undefined
    ? { kind: 'any', terms: only.terms, roles, rankingTerms, isExpansion: true }
    : { kind: 'phrase', words, roles, rankingTerms, isExpansion: true };
}
