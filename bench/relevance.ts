/**
 * How good the order of results is, on the judged queries beside the repository, for this engine and its peers over
 * the same parsed plans: `npm run bench:relevance`. Without the judgements it says so and ends.
 */
import { readFolder } from '../src/ingest/read-folder.js';
import type { Plan } from '../src/plan/plan.js';
import { EMPTY_QUERY, PER_PAGE } from '../src/query/search-query.js';
import { buildIndex } from '../src/search/build-index.js';
import { realPlans, relevance } from '../tests/support/shared.js';
import { crossValidate } from './cross-validation.js';
import { buildPeers, type Engine } from './peers.js';
import {
  mean,
  ndcg,
  readJudgements,
  recall,
  reciprocalRank,
  unjudged,
  type Judgements,
  type Topic,
} from './relevance-measures.js';

const DEPTH = 20;

if (realPlans === null || relevance === null) {
  console.log(
    'The judged queries and their plans are not here (../shared/relevance, ../shared/corpus): nothing was measured.',
  );
} else {
  const options = { showContacts: false, maxFiles: 20_000, maxFileBytes: 1_048_576 };
  const { plans } = await readFolder(realPlans, options);
  const { topics, judgements } = readJudgements(relevance);
  const ours = ourEngine(plans);
  const engines = [ours, ...buildPeers(plans)];
  console.log(`${topics.length} queries over ${plans.length} plans\n`);
  printOverall(engines, topics, judgements);
  printCategories(engines, topics, judgements);
  printMisspelt(ours, topics, judgements);
  crossValidate(plans, topics, judgements);
}

function ourEngine(plans: readonly Plan[]): Engine {
  const index = buildIndex(plans);
  return {
    name: 'this engine',
    search: (q, limit) =>
      Array.from({ length: Math.ceil(limit / PER_PAGE) }, (_, at) => at + 1).flatMap((page) => {
        const results = index.search({ ...EMPTY_QUERY, q, page });
        return results.page === page ? results.hits.map((hit) => hit.plan.file) : [];
      }),
  };
}

function printOverall(engines: readonly Engine[], topics: readonly Topic[], judgements: Judgements): void {
  printRow('', ['nDCG@10', 'MRR', 'recall@20', 'unjudged@10']);
  for (const engine of engines) {
    const found = topics.map(({ id, query }) => ({ files: engine.search(query, DEPTH), grades: judgements[id] ?? {} }));
    const measures = [ndcg, reciprocalRank, recall, unjudged];
    printRow(
      engine.name,
      measures.map((measure) => mean(found.map(({ files, grades }) => measure(files, grades))).toFixed(3)),
    );
  }
}

function printCategories(engines: readonly Engine[], topics: readonly Topic[], judgements: Judgements): void {
  const categories = [...new Set(topics.map(({ category }) => category))];
  for (const [name, measure] of [
    ['nDCG@10', ndcg],
    ['MRR', reciprocalRank],
    ['recall@20', recall],
  ] as const) {
    console.log(`\n${name} by category`);
    printRow('', categories);
    for (const engine of engines) {
      printRow(
        engine.name,
        categories.map((category) => {
          const own = topics.filter((topic) => topic.category === category);
          return mean(own.map(({ id, query }) => measure(engine.search(query, DEPTH), judgements[id] ?? {}))).toFixed(
            3,
          );
        }),
      );
    }
  }
}

function printMisspelt(engine: Engine, topics: readonly Topic[], judgements: Judgements): void {
  const misspelt = topics.filter(({ spelt }) => spelt !== undefined);
  const score = (query: (topic: Topic) => string): number =>
    mean(misspelt.map((topic) => ndcg(engine.search(query(topic), DEPTH), judgements[topic.id] ?? {})));
  const asTyped = score(({ query }) => query);
  const spelt = score((topic) => topic.spelt ?? topic.query);
  const share = ((100 * asTyped) / spelt).toFixed(0);
  console.log(`\nMisspelt queries: ${asTyped.toFixed(3)}; the same spelt right: ${spelt.toFixed(3)}; ${share} %`);
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(15)).join(''));
}
