import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupPlans } from '../src/ingest/group-plans.js';
import { assignTopics } from '../src/ingest/topics/assign-topics.js';
import { acceleratorLabs } from '../src/profile/accelerator-labs.js';
import { richText } from '../src/text/rich-text.js';
import { parsePlan } from '../tests/support/parse-plan.js';
import { readArchive } from '../tests/support/read-archive.js';

/** Parses every plan of a folder (by default the shared corpus) and prints the milliseconds of the median round as one JSON line. */
const ROUNDS = 5;
const folder = process.argv[2] ?? '../shared/corpus/plans';
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
const files = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const parse = () => {
  const parsed = files.map(([name, text]) => parsePlan(name, text).plan);
  const topics = assignTopics(parsed, acceleratorLabs);
  groupPlans(
    parsed.map((plan, at) => ({ ...plan, topics: topics[at] ?? [] })),
    acceleratorLabs,
  );
  return parsed;
};

const first = timed(parse);
const rounds = Array.from({ length: ROUNDS }, () => timed(parse)).sort((a, b) => a - b);
const plans = parse();
const rich = timed(() => {
  for (const plan of plans) for (const { text } of plan.sections.flatMap(({ answers }) => answers)) richText(text);
});
const started = performance.now();
const { report } = await readArchive(folder);
const readAndParse = Math.round(performance.now() - started);
console.log(
  JSON.stringify({
    files: files.length,
    words: report.words,
    parseFirstMs: first,
    parseMedianMs: rounds[Math.floor(ROUNDS / 2)],
    readAndParseMs: readAndParse,
    richTextMs: rich,
  }),
);

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return Math.round(performance.now() - start);
}
