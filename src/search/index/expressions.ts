import type { Concept } from '../../plan/concept.js';
import { LANGUAGES } from '../../plan/language.js';
import { ANALYZER } from '../../text/analyzer.js';
import type { Postings } from './postings.js';
import { EXPANSION_BOOST } from './ranking-parameters.js';
import { rankingTerms, stemRankingTerms, type RankingTerm } from './ranking-terms.js';
import type { Vocabulary } from './vocabulary.js';

/** An expression of a concept in terms of the corpus. */
export interface Expression {
  /** Its words in any of their forms. */
  readonly words: readonly { readonly terms: readonly number[]; readonly isCompound: boolean }[];
  /** What it is scored by: together as much as a word that stands for another. */
  readonly rankingTerms: readonly RankingTerm[];
}

/** The expressions of all concepts whose words some plan has. */
export function openExpressions(
  concepts: readonly Concept[],
  vocabulary: Vocabulary,
  postings: Postings,
): ReadonlyMap<string, Expression> {
  const known = new Map<string, Expression>();
  for (const text of concepts.flatMap((concept) => LANGUAGES.flatMap((language) => concept[language]))) {
    const expression = expressionOf(text, vocabulary);
    const isThere = expression.words.every(({ terms }) => terms.some((term) => postings.frequency(term) > 0));
    if (isThere) known.set(text, expression);
  }
  return known;
}

function expressionOf(text: string, vocabulary: Vocabulary): Expression {
  const words = ANALYZER.words(text).map(({ start, end }) => {
    const typed = text.slice(start, end);
    const acronym = ANALYZER.isAcronym(text, start, end);
    return {
      stems: vocabulary.stemsOf(typed, { acronym }),
      exact: vocabulary.termsAsWritten(typed, { acronym })[0],
      isStopWord: ANALYZER.isStopWord(ANALYZER.term(typed)),
    };
  });
  const ranked = words
    .filter(({ isStopWord }) => !isStopWord)
    .flatMap(({ stems, exact }) =>
      stems.flatMap((stem) =>
        exact !== undefined && vocabulary.stem(exact) === stem
          ? rankingTerms(vocabulary, exact)
          : stemRankingTerms(vocabulary, stem),
      ),
    );
  return {
    words: words.map(({ stems }) => {
      const terms = stems.flatMap((stem) => vocabulary.termsOf(stem));
      return { terms, isCompound: terms.some((term) => vocabulary.isCompound(term)) };
    }),
    rankingTerms: ranked.map(({ term, boost }) => ({ term, boost: (EXPANSION_BOOST * boost) / words.length })),
  };
}
