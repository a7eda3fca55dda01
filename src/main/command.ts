/** The variables of the environment, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A flag of a command: the table that parses it is the table that the help shows. */
export interface Flag {
  /** Without its dashes. */
  readonly name: string;
  /** What stands for its value in the help: `DIR`; null: it takes none. */
  readonly value: string | null;
  readonly help: string;
}

export interface FlagGroup {
  readonly heading: string;
  readonly flags: readonly Flag[];
}

/** One command, whole: its place in the overview, its help, and what it does. */
export interface Command {
  readonly name: string;
  /** A line of the overview. */
  readonly summary: string;
  /** What follows the name: `DIR [--json]`. */
  readonly usage: string;
  /** What it does, in paragraphs. */
  readonly about: readonly string[];
  readonly flags: readonly FlagGroup[];
  /** Commands to try, and what each gives. */
  readonly examples: readonly { readonly line: string; readonly what: string }[];
  /** What its exit codes 0 and 1 say; the others mean the same in every command. */
  readonly exits: { readonly done: string; readonly failed: string };
  /** It ends its work itself at SIGINT; other commands are ended by it, for which a shell gives 130. */
  readonly takesInterrupt: boolean;
  /** Gives the exit code. @throws ConfigError where it was asked wrongly */
  readonly run: (args: readonly string[], env: Environment) => Promise<number>;
}

/** All flags of a command. */
export function flagsOf({ flags }: Pick<Command, 'flags'>): readonly Flag[] {
  return flags.flatMap((group) => group.flags);
}
