import { readFolder } from '../ingest/read-folder.js';
import { buildIndex } from '../search/build-index.js';
import { openIndex } from '../search/open-index.js';
import { flagsOf, type Command } from './command.js';
import { ConfigError } from './config-error.js';
import { settingFlags } from './config.js';
import { measureSearches, queriesFrom, type Measured } from './measure-searches.js';
import { PROFILE } from './profile.js';
import { readFlags, refuseWords, type GivenFlags } from './read-flags.js';
import { givenConfig } from './search-flags.js';
import { showProgress } from './terminal/progress.js';
import { paint, terminalOf, type Terminal } from './terminal/terminal.js';

const ROUNDS = { usual: 5, most: 1000 };

export const benchCommand: Command = {
  name: 'bench',
  summary: 'how long reading, indexing and searching a folder take here',
  usage: '[FLAGS]',
  about: [
    'Reads a folder, builds and opens its index, and searches it for words from the titles of its own plans: whole, letter by letter as they are typed, and for single learnings. Prints milliseconds; p50 is the median, p95 what 95 of 100 searches take at most.',
    'Ranking against graded judgements, other engines and the browser are measured in a checkout, by npm run bench:relevance, bench:search, bench:dearest and bench:web.',
  ],
  flags: [
    {
      heading: 'Flags',
      flags: [
        { name: 'rounds', value: 'N', help: `how often each search is made (default: ${ROUNDS.usual})` },
        { name: 'json', value: null, help: 'the figures as JSON' },
      ],
    },
    { heading: 'Plans', flags: settingFlags(['seeds', 'max-files', 'max-file-bytes']) },
  ],
  examples: [
    { line: 'learnings bench', what: 'How long the starter plans take here:' },
    { line: 'learnings bench --seeds plans --json', what: 'A folder of your own, for a program:' },
  ],
  exits: { done: 'measured', failed: 'the folder cannot be read, or has no plan' },
  takesInterrupt: false,
  async run(args, env) {
    const given = readFlags(flagsOf(benchCommand), args);
    refuseWords('bench', given);
    const rounds = roundsOf(given);
    const config = givenConfig(given, env);
    const progress = showProgress(process.stderr);
    try {
      progress.say('Reading…');
      const [read, { plans, report }] = await timed(() => readFolder(config.seeds, config, PROFILE));
      if (plans.length === 0) throw new Error(`no plan in ${config.seeds}`);
      progress.say('Indexing…');
      const [built, data] = await timed(() => buildIndex(plans, PROFILE));
      const [opened, index] = await timed(() => openIndex(data));
      progress.say('Searching…');
      const searches = await measureSearches(index, queriesFrom(plans), rounds);
      const figures = {
        plans: plans.length,
        words: report.words,
        readMs: read,
        buildMs: built,
        openMs: opened,
        searches,
      };
      progress.end();
      process.stdout.write(
        given.has('json') ? `${JSON.stringify(figures, null, 2)}\n` : table(figures, terminalOf(process.stdout, env)),
      );
      return 0;
    } finally {
      progress.end();
    }
  },
};

interface Figures {
  readonly plans: number;
  readonly words: number;
  /** Milliseconds. */
  readonly readMs: number;
  readonly buildMs: number;
  readonly openMs: number;
  readonly searches: readonly Measured[];
}

function roundsOf(given: GivenFlags): number {
  const asked = given.value('rounds') ?? String(ROUNDS.usual);
  const rounds = Number(asked);
  if (/^\d+$/.test(asked) && rounds >= 1 && rounds <= ROUNDS.most) return rounds;
  throw new ConfigError(`--rounds must be a whole number from 1 to ${ROUNDS.most}, not ${JSON.stringify(asked)}`);
}

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [ms: number, result: T]> {
  const started = performance.now();
  const result = await work();
  return [round(performance.now() - started), result];
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}

function table({ plans, words, readMs, buildMs, openMs, searches }: Figures, terminal: Terminal): string {
  const once: readonly (readonly [string, number])[] = [
    ['read and parse', readMs],
    ['build the index', buildMs],
    ['open the index', openMs],
  ];
  const name = (text: string): string => `  ${text.padEnd(26)}`;
  const cell = (text: string): string => text.padStart(10);
  const ms = (value: number): string => cell(value.toFixed(value < 100 ? 2 : 0));
  return [
    `${plans} plans, ${words} words`,
    '',
    paint(terminal, 'bold', name('once, milliseconds').trimEnd()),
    ...once.map(([step, value]) => name(step) + ms(value)),
    '',
    paint(terminal, 'bold', name('a search, milliseconds') + cell('p50') + cell('p95') + cell('most')),
    ...searches.map((each) => name(each.name) + ms(each.p50Ms) + ms(each.p95Ms) + ms(each.mostMs)),
    '',
  ].join('\n');
}
