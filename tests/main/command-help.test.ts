import { describe, expect, it } from 'vitest';
import { commandHelp, overview } from '../../src/main/command-help.js';
import { flagsOf } from '../../src/main/command.js';
import { COMMANDS } from '../../src/main/commands.js';
import { SETTINGS } from '../../src/main/config.js';
import { readFlags } from '../../src/main/read-flags.js';
import { FACETS } from '../../src/profile/facets.js';
import { PAGE_PARAMETERS } from '../../src/query/search-parameters.js';

const PLAIN = { width: 80, styled: false };

/** The arguments of an example: what a shell makes of it, as far as examples go. */
function argumentsOf(line: string): readonly string[] {
  const [command = ''] = line.replace(/^[A-Z_]+=\S+ /, '').split(/ [|>] /);
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
}

const helpOf = (name: string): string => {
  const command = COMMANDS.find((each) => each.name === name);
  return command === undefined ? '' : commandHelp(command, PLAIN);
};

describe('overview', () => {
  it('is short and names every command with what it does', () => {
    const text = overview(COMMANDS, PLAIN);
    for (const { name, summary } of COMMANDS) expect(text).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
    expect(text.split('\n').length).toBeLessThan(45);
  });
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))('the help of %s', (name, command) => {
  it.each([30, 50, 80, 100])('fits a terminal of %i columns, but for lines that are there to be copied', (width) => {
    const copied = command.examples.map(({ line }) => `    ${line}`);
    const wide = commandHelp(command, { width, styled: false })
      .split('\n')
      .filter((line) => line.length > width && !copied.includes(line));
    expect(wide).toEqual([]);
  });

  it('has every flag that it parses, once, and each exit code', () => {
    const text = commandHelp(command, PLAIN);
    for (const flag of flagsOf(command)) {
      expect(text.match(new RegExp(`^  --${flag.name}(?: |$)`, 'gm')), flag.name).toHaveLength(1);
    }
    for (const code of [0, 1, 2]) expect(text).toMatch(new RegExp(`^  ${code} `, 'm'));
    expect(/^ {2}130 /m.test(text)).toBe(!command.takesInterrupt);
  });

  it('has examples that its own flags understand', () => {
    expect(command.examples.length).toBeGreaterThan(1);
    for (const { line } of command.examples) {
      const [program, subcommand, ...args] = argumentsOf(line);
      expect([program, subcommand]).toEqual(['learnings', name]);
      expect(() => readFlags(flagsOf(command), args)).not.toThrow();
    }
  });
});

describe('the help', () => {
  it('of serve has every setting with its variable', () => {
    const text = helpOf('serve').replace(/\s+/g, ' ');
    for (const [flag, { variable, help, usual, value }] of Object.entries(SETTINGS))
      expect(text).toContain(`--${flag} ${value} ${help} (default: ${usual}; variable ${variable})`);
  });

  it.each(['search', 'export'])('of %s has every parameter of a search and every facet', (name) => {
    const text = helpOf(name);
    for (const parameter of [...PAGE_PARAMETERS.filter((each) => each !== 'q'), ...FACETS.map((facet) => facet.name)])
      expect(text).toContain(`  --${parameter} `);
  });
});
