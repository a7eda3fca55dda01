import { plainRuns } from '../../query/plain-runs.js';
import { ANALYZER } from '../../text/analyzer.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { EXPANSION_BOOST } from '../index/ranking-parameters.js';
import { rankingTerms, stemRankingTerms, type RankingTerm } from '../index/ranking-terms.js';
import type { RoleMask } from '../index/role-mask.js';
import type { PhraseWord } from './phrase.js';
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
        .map((other) => ({ other, clause: clauseOf(index, other, roles) }))
        .filter(({ clause }) => hasPlans(index, clause))
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

/** The words of an expression in any of their forms, next to each other. */
function clauseOf(index: OpenedIndex, expression: string, roles: RoleMask): TextClause {
  const { vocabulary } = index;
  const words = ANALYZER.words(expression).map(({ start, end }) => {
    const typed = expression.slice(start, end);
    const acronym = ANALYZER.isAcronym(expression, start, end);
    const stems = vocabulary.stemsOf(typed, { acronym });
    return {
      stems,
      exact: vocabulary.termsAsWritten(typed, { acronym })[0],
      isStop: ANALYZER.isStopWord(ANALYZER.term(typed)),
    };
  });
  const ranked = words
    .filter(({ isStop }) => !isStop)
    .flatMap(({ stems, exact }): readonly RankingTerm[] =>
      stems.flatMap((stem) =>
        exact !== undefined && vocabulary.stem(exact) === stem
          ? rankingTerms(vocabulary, exact)
          : stemRankingTerms(vocabulary, stem),
      ),
    )
    .map(({ term, boost }) => ({ term, boost: (EXPANSION_BOOST * boost) / words.length }));
  const phrase = words.map(({ stems }): PhraseWord => {
    const terms = stems.flatMap((stem) => vocabulary.termsOf(stem));
    return { terms, isCompound: terms.some((term) => vocabulary.isCompound(term)) };
  });
  const [only, second] = phrase;
  return only !== undefined && second === undefined
    ? { kind: 'any', terms: only.terms, roles, rankingTerms: ranked, isExpansion: true }
    : { kind: 'phrase', words: phrase, roles, rankingTerms: ranked, isExpansion: true };
}

function hasPlans({ planUnits: { postings } }: OpenedIndex, clause: TextClause): boolean {
  const words = clause.kind === 'any' ? [clause] : clause.words;
  return words.every(({ terms }) => terms.some((term) => postings.frequency(term) > 0));
}
