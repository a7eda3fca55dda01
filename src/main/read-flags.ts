import type { Flag } from './command.js';
import { ConfigError } from './config-error.js';
import { parseFlags } from './parse-flags.js';

/** What a command line says after the name of its command. */
export interface GivenFlags {
  /** What is no flag, in order. */
  readonly words: readonly string[];
  /** Every value of a flag, in order. */
  readonly values: (name: string) => readonly string[];
  /** Its last value. */
  readonly value: (name: string) => string | undefined;
  /** Whether a flag without a value is given. */
  readonly has: (name: string) => boolean;
}

/** Reads a command line by the flags of its command. @throws ConfigError naming what cannot be understood */
export function readFlags(flags: readonly Flag[], args: readonly string[]): GivenFlags {
  const options = Object.fromEntries(
    flags.map(({ name, value }) => [
      name,
      value === null ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true },
    ]),
  );
  const parsed = parseFlags({ args: [...args], options, allowPositionals: true });
  const given = new Map(Object.entries(parsed.values));
  const values = (name: string): readonly string[] => {
    const found = given.get(name);
    return Array.isArray(found) ? found.map(String) : [];
  };
  return {
    words: parsed.positionals,
    values,
    value: (name) => values(name).at(-1),
    has: (name) => given.get(name) === true,
  };
}

/** A command that takes no words. @throws ConfigError naming the first one */
export function refuseWords(command: string, { words: [first] }: GivenFlags): void {
  if (first !== undefined) throw new ConfigError(`${command} takes no words, not ${JSON.stringify(first)}`);
}
