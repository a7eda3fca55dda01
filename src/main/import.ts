import { importPlans } from '../import/import-plans.js';
import { hasFailed, planCount, reportJson, reportText, type ImportReport } from '../import/import-report.js';
import { AskedWrongly } from '../import/sources/source.js';
import { flagsOf, type Command } from './command.js';
import { ConfigError } from './config-error.js';
import { settingFlags } from './config.js';
import { PROFILE } from './profile.js';
import { readFlags } from './read-flags.js';
import { givenConfig } from './search-flags.js';
import { safeJson, safeLines } from './terminal/safe-text.js';
import { showProgress } from './terminal/progress.js';

/** Milliseconds between two updates of the line that shows progress. */
const EVERY = 200;

export const importCommand: Command = {
  name: 'import',
  summary: 'bring plans from elsewhere into a folder, and bring it up to date',
  usage: 'SOURCE DIR [FLAGS]',
  about: [
    'SOURCE is a git address (URL#BRANCH:FOLDER, both parts after # optional; it needs git), a folder, a .zip, .tar or .tar.gz. Its plans are written into DIR, each whole or not at all; pages of other types are passed over and counted, entries that are unsafe or too large are refused and listed.',
    'Run again, it updates DIR: what is new, what changed and what is gone is said. A file that was changed by hand is kept, and so is a plan that the source has no more. Cut off at any moment, the folder can be used, and the next run completes it.',
  ],
  flags: [
    {
      heading: 'What may be changed',
      flags: [
        { name: 'force', value: null, help: 'also write over files that were changed by hand' },
        { name: 'prune', value: null, help: 'delete plans that the source has no more' },
        { name: 'dry-run', value: null, help: 'write nothing, and say what would be done' },
      ],
    },
    { heading: 'Output', flags: [{ name: 'json', value: null, help: 'the report as JSON' }] },
    { heading: 'Limits', flags: settingFlags(['max-files', 'max-file-bytes']) },
  ],
  examples: [
    {
      line: `learnings import ${PROFILE.importSource} plans`,
      what: 'The public archive:',
    },
    { line: 'learnings import archive.tar.gz plans --dry-run', what: 'What an archive would bring:' },
  ],
  exits: {
    done: 'imported, also where entries were refused or files kept',
    failed: 'not all could be read or written, or no plan was found',
  },
  takesInterrupt: true,
  async run(args, env) {
    const given = readFlags(flagsOf(importCommand), args);
    const [source, dir, ...others] = given.words;
    if (source === undefined || dir === undefined || others.length > 0)
      throw new ConfigError('import takes a source and a folder: learnings import SOURCE DIR');
    const { maxFiles, maxFileBytes } = givenConfig(given, env);
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        stop.abort(new Error('stopped; what was written stays, run it again to complete'));
      });
    const progress = showProgress(process.stderr);
    progress.say('Opening the source …');
    try {
      const report = await importPlans(source, dir, PROFILE.head, {
        maxFiles,
        maxFileBytes,
        force: given.has('force'),
        prune: given.has('prune'),
        dryRun: given.has('dry-run'),
        signal: stop.signal,
        onEntry: saidNowAndThen(progress.say),
      });
      progress.end();
      process.stdout.write(given.has('json') ? `${safeJson(reportJson(report))}\n` : safeLines(reportText(report)));
      return hasFailed(report) ? 1 : 0;
    } catch (error) {
      progress.end();
      if (error instanceof AskedWrongly) throw new ConfigError(error.message);
      throw stop.signal.aborted ? stop.signal.reason : error;
    }
  },
};

/** Says how far an import has come, five times a second at most. */
export function saidNowAndThen(say: (text: string) => void): (report: ImportReport) => void {
  let entries = 0;
  let said = 0;
  return (report) => {
    entries += 1;
    if (performance.now() - said < EVERY) return;
    said = performance.now();
    say(`${entries} files read, ${planCount(report)} plans`);
  };
}
