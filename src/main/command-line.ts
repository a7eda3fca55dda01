import { flagsOf, type Command } from './command.js';
import type { GivenFlags } from './read-flags.js';
import { safeText } from './terminal/safe-text.js';

/** The line to type for the same command with some flags set otherwise. */
export function commandLine(command: Command, given: GivenFlags, changed: Readonly<Record<string, string>>): string {
  const flags = flagsOf(command).flatMap(({ name, value }) => {
    if (value === null) return given.has(name) ? [`--${name}`] : [];
    const other = changed[name];
    const values = other === undefined ? given.values(name) : [other];
    return values.flatMap((each) =>
      each.startsWith('-') ? [quoted(`--${name}=${each}`)] : [`--${name}`, quoted(each)],
    );
  });
  const words = given.words.map(quoted);
  const dashed = given.words.some((word) => word.startsWith('-'));
  return ['learnings', command.name, ...(dashed ? [...flags, '--', ...words] : [...words, ...flags])].join(' ');
}

/** A word as a POSIX shell reads it back. */
function quoted(text: string): string {
  const shown = safeText(text);
  return /^[\p{L}\p{N}_.,:/@%+=-]+$/u.test(shown) ? shown : `'${shown.replaceAll("'", `'\\''`)}'`;
}
