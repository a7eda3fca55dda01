/**
 * How good the order of results is, on the judged queries beside the repository, for this engine and its peers over
 * the same parsed plans: `npm run bench:relevance`. Without the judgements it says so and ends.
 */
import type { Plan } from '../src/plan/plan.js';
import { EMPTY_QUERY, PER_PAGE } from '../src/query/search-query.js';
import { buildIndex } from '../src/search/build-index.js';
import { openIndex } from '../src/search/open-index.js';
import { acceleratorLabs } from '../src/profile/accelerator-labs.js';
import { readArchive } from '../tests/support/read-archive.js';
import { learningRelevance, realPlans, relevance } from '../tests/support/shared.js';
import { groupBy } from '../src/text/group-by.js';
import { crossValidate } from './cross-validation.js';
import { buildLearningPeers, buildPeers, type Engine } from './peers.js';
import {
  judgedOnce,
  listedOnce,
  mean,
  ndcg,
  readJudgements,
  readLearningJudgements,
  recall,
  reciprocalRank,
  unjudged,
  type FirstOf,
  type Judgements,
  type LearningTopic,
  type Topic,
} from './relevance-measures.js';

const DEPTH = 20;

if (realPlans === null || relevance === null) {
  console.log(
    'The judged queries and their plans are not here (../shared/relevance, ../shared/corpus): nothing was measured.',
  );
} else {
  const { plans } = await readArchive(realPlans);
  const { topics, judgements: judged } = readJudgements(relevance);
  const firstOf = firstPlanOf(plans);
  const judgements = judgedOnce(judged, firstOf);
  const ours = ourEngine(plans);
  const engines = [ours, ...buildPeers(plans)];
  console.log(`${topics.length} queries over ${plans.length} plans\n`);
  const found = await searchAll(engines, topics, firstOf);
  printOverall(found, topics, judgements);
  printCategories(found, topics, judgements);
  await printMisspelt(ours, topics, judgements, firstOf);
  await printLearnings(plans);
  crossValidate(plans, topics, judgements, firstOf);
}

function ourEngine(plans: readonly Plan[]): Engine {
  const index = openIndex(buildIndex(plans, acceleratorLabs));
  return {
    name: 'this engine',
    search: async (q, limit) => {
      const files: string[] = [];
      for (let page = 1; page <= Math.ceil(limit / PER_PAGE); page += 1) {
        const results = await index.search({ ...EMPTY_QUERY, q, page });
        if (results.page === page) files.push(...results.hits.map((hit) => hit.plan.file));
      }
      return files;
    },
  };
}

/** By engine: its name, and by topic the files it found. */
type Found = readonly { readonly name: string; readonly files: ReadonlyMap<string, readonly string[]> }[];

async function searchAll(engines: readonly Engine[], topics: readonly Topic[], firstOf: FirstOf): Promise<Found> {
  const found: { name: string; files: Map<string, readonly string[]> }[] = [];
  for (const { name, search } of engines) {
    const files = new Map<string, readonly string[]>();
    for (const { id, query } of topics) files.set(id, listedOnce(await search(query, DEPTH), firstOf));
    found.push({ name, files });
  }
  return found;
}

type Measure = (files: readonly string[], grades: Readonly<Record<string, number>>) => number;

function measured(
  measure: Measure,
  { files }: Found[number],
  topics: readonly Topic[],
  judgements: Judgements,
): string {
  return mean(topics.map(({ id }) => measure(files.get(id) ?? [], judgements[id] ?? {}))).toFixed(3);
}

function printOverall(found: Found, topics: readonly Topic[], judgements: Judgements): void {
  printRow('', ['nDCG@10', 'MRR', 'recall@20', 'unjudged@10']);
  for (const engine of found) {
    const measures = [ndcg, reciprocalRank, recall, unjudged];
    printRow(
      engine.name,
      measures.map((measure) => measured(measure, engine, topics, judgements)),
    );
  }
}

function printCategories(found: Found, topics: readonly Topic[], judgements: Judgements): void {
  const byCategory = groupBy(topics, ({ category }) => category);
  for (const [name, measure] of [
    ['nDCG@10', ndcg],
    ['MRR', reciprocalRank],
    ['recall@20', recall],
  ] as const) {
    console.log(`\n${name} by category`);
    printRow('', [...byCategory.keys()]);
    for (const engine of found) {
      printRow(
        engine.name,
        [...byCategory.values()].map((own) => measured(measure, engine, own, judgements)),
      );
    }
  }
}

async function printMisspelt(
  { search }: Engine,
  topics: readonly Topic[],
  judgements: Judgements,
  firstOf: FirstOf,
): Promise<void> {
  const misspelt = topics.filter(({ spelt }) => spelt !== undefined);
  const score = async (query: (topic: Topic) => string): Promise<number> => {
    const scores: number[] = [];
    for (const topic of misspelt)
      scores.push(ndcg(listedOnce(await search(query(topic), DEPTH), firstOf), judgements[topic.id] ?? {}));
    return mean(scores);
  };
  const asTyped = await score(({ query }) => query);
  const spelt = await score((topic) => topic.spelt ?? topic.query);
  const share = ((100 * asTyped) / spelt).toFixed(0);
  console.log(`\nMisspelt queries: ${asTyped.toFixed(3)}; the same spelt right: ${spelt.toFixed(3)}; ${share} %`);
}

/** The view of learnings, against the judgements of single learnings, beside peers over the bare texts. */
async function printLearnings(plans: readonly Plan[]): Promise<void> {
  if (learningRelevance === null) return;
  const index = openIndex(buildIndex(plans, acceleratorLabs));
  const learnings = plans.flatMap((plan) =>
    plan.learnings.map(({ anchor, role, text }) => ({ id: `${plan.id}#${anchor}`, role, text })),
  );
  const { topics, judgements: judged } = readLearningJudgements(learningRelevance, learnings);
  const firstOf = firstLearningOf(plans);
  const judgements = judgedOnce(judged, firstOf);
  const roles = new Map(learnings.map(({ id, role }) => [id, role]));
  const ours: LearningEngine = {
    name: 'this engine',
    search: async ({ query, role }) => {
      const results = await index.search({
        ...EMPTY_QUERY,
        q: query,
        view: 'learnings',
        role,
        perPage: DEPTH,
      });
      return results.hits.map((hit) => `${hit.plan.id}#${hit.kind === 'learning' ? hit.learning.anchor : ''}`);
    },
  };
  const peers = buildLearningPeers(learnings).map(({ name, search }): LearningEngine => ({
    name,
    search: async ({ query, role }) => {
      const found = await search(query, learnings.length);
      return found.filter((id) => role === null || roles.get(id) === role).slice(0, DEPTH);
    },
  }));
  console.log(`\nSingle learnings, ${topics.length} queries`);
  printRow('', ['nDCG@10', 'recall@20', 'unjudged@10']);
  for (const { name, search } of [ours, ...peers]) {
    const found = new Map<string, readonly string[]>();
    for (const topic of topics) found.set(topic.id, listedOnce(await search(topic), firstOf));
    printRow(
      name,
      [ndcg, recall, unjudged].map((measure) =>
        mean(topics.map(({ id }) => measure(found.get(id) ?? [], judgements[id] ?? {}))).toFixed(3),
      ),
    );
  }
}

/** For files of plans. */
function firstPlanOf(plans: readonly Plan[]): FirstOf {
  const files = new Map(plans.map(({ id, file }) => [id, file]));
  const firsts = new Map(plans.map(({ file, copyOf }) => [file, files.get(copyOf ?? '') ?? file]));
  return (file) => firsts.get(file) ?? file;
}

/** For learnings, as `PLANID#anchor`. */
function firstLearningOf(plans: readonly Plan[]): FirstOf {
  const firsts = new Map(
    plans.flatMap(({ id, learningCopyOf }) =>
      [...learningCopyOf].map(([anchor, first]): [string, string] => [
        `${id}#${anchor}`,
        `${first.plan}#${first.anchor}`,
      ]),
    ),
  );
  return (id) => firsts.get(id) ?? id;
}

interface LearningEngine {
  readonly name: string;
  readonly search: (topic: LearningTopic) => Promise<readonly string[]>;
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(15)).join(''));
}
