import { at } from '../index/at.js';
import { summaryOf } from '../../plan/plan.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { firstOfEach } from '../index/same-texts.js';
import { stemRankingTerms } from '../index/ranking-terms.js';
import type { SimilarPlan } from '../search-index.js';
import { sharedTerms } from './shared-terms.js';
import { countOnce, significantTerms, stemsOfNames } from './significant-terms.js';

/** Terms of a plan that are searched for: enough to say what it is about. */
const SEARCHED_TERMS = 25;
const DEFAULT_LIMIT = 5;

/** Finds the plans that speak of the same things as a plan: those that rank highest for its most significant terms. */
export function makeSimilar(index: OpenedIndex): (id: string, limit?: number) => SimilarPlan[] {
  const countPlans = countOnce(index);
  const names = stemsOfNames(index);
  return (id, limit = DEFAULT_LIMIT) => {
    const number = index.numbers.get(id);
    const text = number === undefined ? undefined : index.plans[number]?.text;
    if (number === undefined || text === undefined) return [];
    const terms = significantTerms(index, text, countPlans, names);
    const subjects = terms.filter(({ stem }) => !names.has(stem));
    const scores = index.planUnits.rank(
      terms
        .slice(0, SEARCHED_TERMS)
        .flatMap(({ stem, weight }) =>
          stemRankingTerms(index.vocabulary, stem).map(({ term, boost }) => ({ term, boost: boost * weight })),
        ),
    );
    const { sameTexts } = index.planUnits;
    const { firsts } = sameTexts;
    const others = [...scores.keys()].filter((other) => firsts[other] !== firsts[number] && at(scores, other) > 0);
    others.sort((a, b) => at(scores, b) - at(scores, a) || a - b);
    return firstOfEach(others, sameTexts)
      .slice(0, limit)
      .flatMap((other) => {
        const indexed = index.plans[other];
        if (indexed === undefined) return [];
        return [{ plan: summaryOf(indexed.plan), shares: sharedTerms(index, text, indexed.text, subjects) }];
      });
  };
}
