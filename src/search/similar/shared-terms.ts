import type { OpenedIndex } from '../index/opened-index.js';
import type { TokenizedText } from '../index/tokenized-text.js';
import type { SignificantTerm } from './significant-terms.js';

const MAX_SHARED = 3;
/** A word or pair in more of the plans than this says nothing about two of them. */
const COMMON_SHARE = 0.15;

/** What both plans speak of, as a reader understands it: pairs of words first, then words that are in none of these. */
export function sharedTerms(
  { vocabulary, planUnits, termPairs }: OpenedIndex,
  text: TokenizedText,
  other: TokenizedText,
  terms: readonly SignificantTerm[],
): string[] {
  const common = Math.max(2, COMMON_SHARE * planUnits.count);
  const weights = new Map(terms.map(({ stem, weight }) => [stem, weight]));
  const weightOfTerm = (term: number): number => weights.get(vocabulary.stem(term)) ?? 0;
  const theirPairs = new Set(termPairs.of(other).map(({ first, second }) => `${first} ${second}`));
  const pairs = termPairs
    .of(text)
    .filter(({ first, second, plans }) => plans <= common && theirPairs.has(`${first} ${second}`))
    .map(({ first, second }) => ({ first, second, weight: Math.min(weightOfTerm(first), weightOfTerm(second)) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.first - b.first || a.second - b.second);
  const shared: string[] = [];
  const said = new Set<number>();
  for (const { first, second } of pairs) {
    if (shared.length === MAX_SHARED) return shared;
    const stems = [vocabulary.stem(first), vocabulary.stem(second)];
    if (stems.some((stem) => said.has(stem))) continue;
    shared.push(`${vocabulary.spelling(first)} ${vocabulary.spelling(second)}`);
    for (const stem of stems) said.add(stem);
  }
  const theirStems = new Set(Array.from(other.terms, (term) => vocabulary.stem(term)));
  for (const { stem, term } of terms) {
    if (shared.length === MAX_SHARED) break;
    if (said.has(stem) || !theirStems.has(stem) || planUnits.postings.frequency(term) > common) continue;
    shared.push(vocabulary.spelling(term));
    said.add(stem);
  }
  return shared;
}
