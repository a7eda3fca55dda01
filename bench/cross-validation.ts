import type { Plan } from '../src/plan/plan.js';
import { acceleratorLabs } from '../src/profile/accelerator-labs.js';
import { EMPTY_QUERY } from '../src/query/search-query.js';
import { buildIndex } from '../src/search/build-index.js';
import { openIndexData, type OpenedIndex } from '../src/search/index/opened-index.js';
import { indexForRanking, makeRanker } from '../src/search/index/ranker.js';
import { BM25, FIELD_BOOSTS } from '../src/search/index/ranking-parameters.js';
import { runQuery } from '../src/search/match/run-query.js';
import { mean, ndcg, type FirstOf, type Judgements, type Topic } from './relevance-measures.js';

const FOLDS = 5;
const ROUNDS = 20;

/** Settings around the chosen ones: title, learnings (insights, barriers), partners, `k` and `b`. */
const SETTINGS = [0.05, 0.1, 0.2].flatMap((title) =>
  [0.05, 0.1, 0.2].flatMap((learning) =>
    [0.05, 0.1].flatMap((partners) =>
      [0.9, 1.2, 1.6].flatMap((k) => [0.5, 0.7].map((b) => ({ title, learning, partners, k, b }))),
    ),
  ),
);

/**
 * Shows whether the gain holds on queries left out: in each fold the setting that is best on four fifths
 * of the topics is measured on the last fifth; the mean over shuffled rounds is what to expect of new queries.
 */
export function crossValidate(
  plans: readonly Plan[],
  topics: readonly Topic[],
  judgements: Judgements,
  firstOf: FirstOf,
): void {
  const index = openIndexData(buildIndex(plans, acceleratorLabs));
  const ranking = indexForRanking(index.planUnits.texts, index.vocabulary);
  const measure = (setting: OpenedIndex): number[] =>
    topics.map(({ id, query }) => {
      const { order } = runQuery(setting, { ...EMPTY_QUERY, q: query });
      const files = order.slice(0, 10).map((number) => firstOf(setting.plans[number]?.plan.file ?? ''));
      return ndcg(files, judgements[id] ?? {});
    });
  const scores = SETTINGS.map(({ title, learning, partners, k, b }) => {
    const boosts = { ...FIELD_BOOSTS, title, insights: learning, barriers: learning, partners };
    const rank = makeRanker(ranking, boosts, { ...BM25, k, b });
    return measure({ ...index, planUnits: { ...index.planUnits, rank } });
  });
  const heldOut: number[] = [];
  const random = seededRandom(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = [...topics.keys()].map((at) => ({ at, key: random() })).sort((a, b) => a.key - b.key);
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const test = order.filter((_, place) => place % FOLDS === fold).map(({ at }) => at);
      const train = order.filter((_, place) => place % FOLDS !== fold).map(({ at }) => at);
      const score = (each: readonly number[], on: readonly number[]): number => mean(on.map((at) => each[at] ?? 0));
      const best = scores.reduce((a, b) => (score(b, train) > score(a, train) ? b : a));
      heldOut.push(...test.map((at) => best[at] ?? 0));
    }
  }
  const all = scores.map(mean).sort((a, b) => a - b);
  console.log(
    `\nCross-validation over ${scores.length} settings (boosts of title, learnings and partners, k, b), ${FOLDS} folds, ${ROUNDS} rounds: ` +
      `nDCG@10 ${mean(heldOut).toFixed(3)} on queries left out; chosen setting ${mean(measure(index)).toFixed(3)}; ` +
      `worst ${(all[0] ?? 0).toFixed(3)}, median ${(all[all.length >> 1] ?? 0).toFixed(3)}, best ${(all.at(-1) ?? 0).toFixed(3)}`,
  );
}

/** The same numbers in every run (a linear congruential generator, Numerical Recipes). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
