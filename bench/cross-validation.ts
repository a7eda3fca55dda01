import type { Plan } from '../src/plan/plan.js';
import { EMPTY_QUERY } from '../src/query/search-query.js';
import { indexCorpus, type IndexedCorpus } from '../src/search/indexed-corpus.js';
import { buildPostings } from '../src/search/index/postings.js';
import { buildRanker } from '../src/search/index/ranker.js';
import { BM25, ROLE_WEIGHTS } from '../src/search/index/ranking-parameters.js';
import { runQuery } from '../src/search/match/run-query.js';
import { mean, ndcg, type Judgements, type Topic } from './relevance-measures.js';

const FOLDS = 5;
const ROUNDS = 20;

/** Settings around the chosen ones, made one at a time: each holds an index of its own. */
function* settings(corpus: IndexedCorpus): Generator<IndexedCorpus> {
  const { vocabulary } = corpus.lexicon;
  for (const title of [2, 4, 8]) {
    for (const learning of [2, 3, 4]) {
      for (const evidence of [0.5, 1]) {
        const weights = { ...ROLE_WEIGHTS, title, insight: learning, barrier: learning, evidence };
        const postings = buildPostings(corpus.texts.texts, vocabulary, weights);
        const ranker = buildRanker(postings, vocabulary);
        for (const k of [2, 3, 4]) {
          for (const b of [0.4, 0.5, 0.7]) {
            yield { ...corpus, rankPlans: (terms) => ranker(terms, { ...BM25, k, b }) };
          }
        }
      }
    }
  }
}

/**
 * Shows whether the gain holds on queries left out: in each fold the setting that is best on four fifths
 * of the topics is measured on the last fifth; the mean over shuffled rounds is what to expect of new queries.
 */
export function crossValidate(plans: readonly Plan[], topics: readonly Topic[], judgements: Judgements): void {
  const corpus = indexCorpus(plans);
  const measure = (setting: IndexedCorpus): number[] =>
    topics.map(({ id, query }) => {
      const { order } = runQuery(setting, { ...EMPTY_QUERY, q: query });
      const files = order.slice(0, 10).map((plan) => setting.plans[plan]?.file ?? '');
      return ndcg(files, judgements[id] ?? {});
    });
  const scores = Array.from(settings(corpus), measure);
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
    `\nCross-validation over ${scores.length} settings (title, learnings, evidence, k, b), ${FOLDS} folds, ${ROUNDS} rounds: ` +
      `nDCG@10 ${mean(heldOut).toFixed(3)} on queries left out; chosen setting ${mean(measure(corpus)).toFixed(3)}; ` +
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
