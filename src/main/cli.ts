#!/usr/bin/env node
import { check } from './check.js';
import { ConfigError } from './config-error.js';
import { readConfig, settingsHelp } from './config.js';
import { search } from './search.js';
import { startServer } from './serve.js';

const HELP = `Full-text search for action learning plans.

  learnings serve [settings]             index a folder of plans and serve the site
  learnings check DIR [--json]           read a folder and report what was read, what was not, and why
  learnings import SOURCE DIR [flags]    bring the plans of a git address (URL#BRANCH:FOLDER), a folder, a .zip, .tar or .tar.gz
                                         into a folder, again to update; --force overwrites what was changed by hand, --prune
                                         deletes what the source has no more, --dry-run writes nothing, --json, --max-files N,
                                         --max-file-bytes N. Exit 0: done, also where entries were refused; 1: not all could be
                                         read or written, or no plan was found; 2: asked wrongly
  learnings search WORDS… [--json]       ranked results in the terminal; takes the parameters of a search
                                         as flags: --country Kenya --in barriers --match all --page 2 …

Settings, as a flag or as a variable; a flag wins:
${settingsHelp()}
`;

/** Exit codes: 0 done, 1 it failed, 2 it was asked wrongly. */
async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return command === undefined ? 2 : 0;
  }
  switch (command) {
    case 'serve':
      await startServer(readConfig(rest, process.env));
      return 0;
    case 'check':
      return check(rest, process.env);
    case 'import':
      return (await import('./import.js')).importCommand(rest, process.env);
    case 'search':
      return search(rest, process.env);
    default:
      throw new ConfigError(`there is no command ${JSON.stringify(command)}; learnings --help lists them`);
  }
}

// `learnings check DIR | head -1`: a reader that has seen enough is no failure, a full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`learnings: standard output: ${error.message}\n`);
  process.exit(1);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`learnings: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}
