import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expressionFinder } from '../src/ingest/topics/find-expressions.js';
import { topicFacts } from '../src/ingest/topics/assign-topics.js';
import { countTopics, topicClassifier } from '../src/ingest/topics/topic-classifier.js';
import { acceleratorLabs } from '../src/profile/accelerator-labs.js';
import { parsePlan } from '../tests/support/parse-plan.js';
import { readTopicLabels, topicAgreement } from './topic-labels.js';

/**
 * npx tsx bench/topics.ts [FOLDER] [LABELS]: how far assigned topics agree with labels, how many plans have each, what
 * it costs, and the usual rates that stand in src/profile/topics (`usual`), measured anew.
 */
const [folder = '../shared/corpus/plans', labelFile = '../shared/gold/topics.json'] = process.argv.slice(2);
/** Words of a plan, at least, to count its rates. */
const FEWEST_WORDS = 30;

const { topics, head } = acceleratorLabs;
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
const plans = names.map((name) => parsePlan(name, readFileSync(join(folder, name), 'utf8')).plan);
const facts = topicFacts(plans, head.keys);
const started = performance.now();
const assigned = facts.map(topicClassifier(topics));
const tookMs = Math.round(performance.now() - started);
const byId = new Map(names.map((name, at) => [name.replace(/\.md$/, ''), assigned[at] ?? []]));

const find = expressionFinder(topics);
const rates = facts.map(({ answers }) => {
  const { words, counts } = countTopics(find, topics.length, answers);
  return counts.map((count) => (1000 * count) / Math.max(FEWEST_WORDS, words));
});
const usual = topics.map(({ key }, at): readonly [string, number] => {
  const rate = rates.reduce((sum, own) => sum + (own[at] ?? 0), 0) / rates.length;
  return [key, Number(rate.toFixed(1))];
});
console.log(
  JSON.stringify({
    plans: plans.length,
    tookMs,
    perPlan: Number((assigned.flat().length / plans.length).toFixed(2)),
    without: assigned.filter((own) => own.length === 0).length,
    counts: Object.fromEntries(topics.map(({ key }) => [key, assigned.filter((own) => own.includes(key)).length])),
    usual: Object.fromEntries(usual),
    ...topicAgreement(readTopicLabels(labelFile), (id) => byId.get(id) ?? []),
  }),
);
