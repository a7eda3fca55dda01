import { readFolder } from '../ingest/read-folder.js';
import { reportJson, reportText } from '../ingest/report/report.js';
import { flagsOf, type Command } from './command.js';
import { ConfigError } from './config-error.js';
import { settingFlags } from './config.js';
import { PROFILE } from './profile.js';
import { readFlags } from './read-flags.js';
import { givenConfig } from './search-flags.js';
import { safeJson, safeLines } from './terminal/safe-text.js';

export const checkCommand: Command = {
  name: 'check',
  summary: 'read a folder and report what was read, what was not, and why',
  usage: 'DIR [FLAGS]',
  about: [
    'Reads a folder as serve does, without serving it: how many plans, learnings and partners it has, which questions the form does not know, what each file warns of, and which files were passed over.',
  ],
  flags: [
    { heading: 'Output', flags: [{ name: 'json', value: null, help: 'the report as JSON' }] },
    { heading: 'Limits', flags: settingFlags(['max-files', 'max-file-bytes']) },
  ],
  examples: [
    { line: 'learnings check plans', what: 'What is in a folder, and what is wrong with it:' },
    { line: 'learnings check plans --json | jq .passedOver', what: 'The files that were passed over, for a program:' },
  ],
  exits: { done: 'every file could be read', failed: 'a file, or the folder, could not be read' },
  takesInterrupt: false,
  async run(args, env) {
    const given = readFlags(flagsOf(checkCommand), args);
    const [dir, ...others] = given.words;
    if (dir === undefined || others.length > 0)
      throw new ConfigError('check takes one folder: learnings check DIR [--json]');
    const { report } = await readFolder(dir, givenConfig(given, env), PROFILE);
    process.stdout.write(given.has('json') ? `${safeJson(reportJson(report))}\n` : safeLines(reportText(report)));
    return report.passedOver.some((file) => file.unreadable) ? 1 : 0;
  },
};
