#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { commandHelp, overview } from './command-help.js';
import type { Command } from './command.js';
import { COMMANDS } from './commands.js';
import { ConfigError } from './config-error.js';
import { nearest } from './nearest.js';
import { safeText } from './terminal/safe-text.js';
import { terminalOf } from './terminal/terminal.js';

/**
 * Exit codes: 0 done, 1 it failed, 2 it was asked wrongly. SIGINT is left to Node, which ends at once and by the signal, in the
 * middle of building an index too: a shell gives 130 for that, and ends its loop as well.
 */
async function main(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) {
    process.stderr.write(overview(COMMANDS, terminalOf(process.stderr, process.env)));
    return 2;
  }
  if (first === '--version' || first === '-V') {
    process.stdout.write(`learnings ${version()}\n`);
    return 0;
  }
  const [named] = isHelp(first) || first === 'help' ? rest : [first];
  if (named === undefined || isHelp(named)) {
    process.stdout.write(overview(COMMANDS, terminalOf(process.stdout, process.env)));
    return 0;
  }
  const command = commandNamed(named);
  if (named !== first || asksForHelp(rest)) {
    process.stdout.write(commandHelp(command, terminalOf(process.stdout, process.env)));
    return 0;
  }
  return command.run(rest, process.env);
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (command !== undefined) return command;
  const near = nearest(
    name.replace(/^-+/, ''),
    COMMANDS.map((each) => each.name),
  );
  throw new ConfigError(
    `there is no command ${JSON.stringify(name)}; the nearest is ${near ?? 'none'}; learnings --help lists all`,
  );
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

/** What follows `--` is words, whatever it looks like. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some(isHelp);
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
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
  process.stderr.write(`learnings: ${safeText(error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}
