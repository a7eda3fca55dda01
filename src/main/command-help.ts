import type { Command } from './command.js';
import { paint, type Terminal } from './terminal/terminal.js';
import { twoColumns } from './terminal/two-columns.js';
import { wrapText } from './terminal/wrap.js';

/** What `learnings --help` says: every command in a line, and commands to begin with. */
export function overview(commands: readonly Command[], terminal: Terminal): string {
  const first = commands.flatMap(({ examples: [example] }) => (example === undefined ? [] : [example]));
  return page([
    wrapText(
      'Full-text search for action learning plans: who has tried this, what stood in their way, with whom?',
      terminal.width,
    ),
    section(terminal, 'Usage', ['  learnings COMMAND [FLAGS]']),
    section(
      terminal,
      'Commands',
      twoColumns(
        commands.map(({ name, summary }) => [name, summary]),
        terminal,
      ),
    ),
    section(terminal, 'Examples', exampleLines(first, terminal)),
    section(
      terminal,
      'More',
      twoColumns(
        [
          ['learnings COMMAND --help', 'all of one command: its flags, examples, exit codes'],
          ['learnings --version', 'which version this is'],
        ],
        terminal,
      ),
    ),
    section(terminal, 'Exit codes', twoColumns(exitRows('done', 'it failed: standard error says why'), terminal)),
  ]);
}

/** What `learnings COMMAND --help` says. */
export function commandHelp(command: Command, terminal: Terminal): string {
  const { name, usage, about, flags, examples, exits } = command;
  return page([
    section(terminal, 'Usage', indented(`learnings ${name} ${usage}`.trim(), terminal, '    ')),
    ...about.map((paragraph) => wrapText(paragraph, terminal.width)),
    ...flags.map((group) =>
      section(
        terminal,
        group.heading,
        twoColumns(
          group.flags.map((flag) => [`--${flag.name}${flag.value === null ? '' : ` ${flag.value}`}`, flag.help]),
          terminal,
        ),
      ),
    ),
    section(terminal, 'Examples', exampleLines(examples, terminal)),
    section(terminal, 'Exit codes', twoColumns(exitRows(exits.done, exits.failed, !command.takesInterrupt), terminal)),
  ]);
}

function exitRows(done: string, failed: string, interrupted = true): readonly (readonly [string, string])[] {
  return [
    ['0', done],
    ['1', failed],
    ['2', 'it was asked wrongly: no such command or flag, or a value that cannot be used'],
    ...(interrupted ? [['130', 'it was interrupted (Ctrl-C)'] as const] : []),
  ];
}

/** What each gives, and below it the line to type, which is never broken: it is there to be copied. */
function exampleLines(examples: Command['examples'], terminal: Terminal): string[] {
  return examples.flatMap(({ line, what }) => [
    ...indented(what, terminal, ''),
    `    ${paint(terminal, 'bold', line)}`,
  ]);
}

function indented(text: string, { width }: Terminal, hang: string): string[] {
  return wrapText(text, width - 2 - hang.length).map((line, at) => `  ${at === 0 ? '' : hang}${line}`);
}

function section(terminal: Terminal, heading: string, lines: readonly string[]): readonly string[] {
  return [...wrapText(heading, terminal.width).map((line) => paint(terminal, 'bold', line)), ...lines];
}

function page(parts: readonly (readonly string[])[]): string {
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}
