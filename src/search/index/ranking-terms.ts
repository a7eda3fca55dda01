import { BROAD_STEM_BOOST, EXACT_BOOST, STEM_BOOST } from './ranking-parameters.js';
import type { Vocabulary } from './vocabulary.js';

/** A term of the ranking index, with what it counts for in a query. */
export interface RankingTerm {
  readonly term: string;
  readonly boost: number;
}

/** Signs that no number has tell a stem and a broad stem from a term. */
const STEM_SIGN = '~';
const BROAD_STEM_SIGN = '~~';

/**
 * A term as MiniSearch is given it: its number in the vocabulary, in digits. MiniSearch's tree of letters looks through the
 * branches of a node one after the other; ten digits branch less than the letters of three languages, so
 * indexing takes a third less time than with the words themselves (docs/decisions/0002-ranking.md).
 */
const written = (term: number, sign = ''): string => sign + String(term);

/**
 * What a term is indexed and scored by: itself, its stem and its broad stem, each with its own boost.
 * Where two of them are the same, one entry stands for both.
 */
export function rankingTerms(vocabulary: Vocabulary, term: number): readonly RankingTerm[] {
  const stem = vocabulary.stem(term);
  const isAlone = vocabulary.termsOf(stem).length === 1;
  const [ofStem, ...ofBroadStem] = stemRankingTerms(vocabulary, stem);
  if (ofStem === undefined) return [];
  return isAlone
    ? [{ term: ofStem.term, boost: ofStem.boost + EXACT_BOOST }, ...ofBroadStem]
    : [{ term: written(term), boost: EXACT_BOOST }, ofStem, ...ofBroadStem];
}

/** The same for a word of which only the stem is known. The stem stands first. */
export function stemRankingTerms(vocabulary: Vocabulary, stem: number): readonly RankingTerm[] {
  const broadStem = vocabulary.broadStem(stem);
  const term = written(stem, STEM_SIGN);
  if (vocabulary.isOneStem(broadStem)) return [{ term, boost: STEM_BOOST + BROAD_STEM_BOOST }];
  return [
    { term, boost: STEM_BOOST },
    { term: written(broadStem, BROAD_STEM_SIGN), boost: BROAD_STEM_BOOST },
  ];
}
