import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ConfigError } from './config-error.js';
import { parseFlags } from './parse-flags.js';

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.number().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`));

const webAddress = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

/** Each setting: its flag (its variable is the flag in capitals, `--base-url` and BASE_URL), what it is, and its values. */
const SETTINGS = {
  seeds: {
    variable: 'SEEDS_DIR',
    help: 'folder of plan files (default: seeds/ of this project)',
    schema: z.string().default(fileURLToPath(new URL('../../seeds', import.meta.url))),
  },
  port: { variable: 'PORT', help: 'port; 0 takes a free one (default 3000)', schema: whole(0, 65535).default(3000) },
  host: {
    variable: 'HOST',
    help: 'address to listen on (default 127.0.0.1)',
    schema: z
      .string()
      .regex(/^[\w.:%-]{1,255}$/, 'must be a host name or an address')
      .default('127.0.0.1'),
  },
  'base-url': {
    variable: 'BASE_URL',
    help: 'address under which visitors see the site, for links in feeds and citations',
    schema: z
      .string()
      .refine(webAddress, 'must be an http or https address')
      .transform((url) => url.replace(/\/$/, ''))
      .optional(),
  },
  'log-level': {
    variable: 'LOG_LEVEL',
    help: 'debug, info, warn, error or silent (default info)',
    schema: z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
      .default('info'),
  },
  'show-contacts': {
    variable: 'SHOW_CONTACTS',
    help: 'true: show e-mail addresses and telephone numbers (default false)',
    schema: z
      .enum(['true', 'false'], 'must be true or false')
      .default('false')
      .transform((value) => value === 'true'),
  },
  contact: {
    variable: 'CONTACT',
    help: 'whom to write to about a mistake or personal data: an e-mail or web address, shown on /about',
    schema: z
      .string()
      .refine((value) => webAddress(value) || z.email().safeParse(value).success, 'must be an e-mail or web address')
      .optional(),
  },
  'source-url': {
    variable: 'SOURCE_URL',
    help: 'where originals are; {id} stands for the file name without .md',
    schema: z
      .string()
      .refine((value) => webAddress(value) && value.includes('{id}'), 'must be a web address with {id} in it')
      .default('https://github.com/UNDP-Accelerator-Labs/sdg-innovation-commons/blob/gh-pages/pages/{id}.md'),
  },
  'max-files': {
    variable: 'MAX_FILES',
    help: 'files read at most (default 20000)',
    schema: whole(1, 1_000_000).default(20_000),
  },
  'max-file-bytes': {
    variable: 'MAX_FILE_BYTES',
    help: 'bytes of the largest file read (default 1048576)',
    schema: whole(1, 100 * 1024 * 1024).default(1024 * 1024),
  },
} as const;

type Flag = keyof typeof SETTINGS;

export interface Config {
  readonly seeds: string;
  readonly port: number;
  readonly host: string;
  /** Undefined: the address it listens on. */
  readonly baseUrl: string | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly showContacts: boolean;
  readonly contact: string | undefined;
  readonly sourceUrl: string;
  readonly maxFiles: number;
  /** Bytes. */
  readonly maxFileBytes: number;
}

/** One line a setting, for `--help`. */
export function settingsHelp(): string {
  return Object.entries(SETTINGS)
    .map(([flag, { variable, help }]) => `  --${flag.padEnd(16)}${variable.padEnd(16)}${help}`)
    .join('\n');
}

/**
 * Reads the settings from flags and environment; flags win, an empty variable counts as unset.
 * @throws ConfigError naming the first setting that cannot be used
 */
export function readConfig(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Config {
  const flags = readFlags(args);
  const read = <F extends Flag>(flag: F): z.output<(typeof SETTINGS)[F]['schema']> => {
    const { variable, schema } = SETTINGS[flag];
    const fromFlag = flags[flag];
    const fromEnv = env[variable] === '' ? undefined : env[variable];
    const result = schema.safeParse(fromFlag ?? fromEnv);
    if (result.success) return result.data as z.output<(typeof SETTINGS)[F]['schema']>;
    const name = fromFlag === undefined ? variable : `--${flag}`;
    throw new ConfigError(
      `${name} ${result.error.issues[0]?.message ?? 'cannot be used'}, not ${JSON.stringify(fromFlag ?? fromEnv)}`,
    );
  };
  return {
    seeds: read('seeds'),
    port: read('port'),
    host: read('host'),
    baseUrl: read('base-url'),
    logLevel: read('log-level'),
    showContacts: read('show-contacts'),
    contact: read('contact'),
    sourceUrl: read('source-url'),
    maxFiles: read('max-files'),
    maxFileBytes: read('max-file-bytes'),
  };
}

function readFlags(args: readonly string[]): Partial<Record<Flag, string>> {
  const options = Object.fromEntries(Object.keys(SETTINGS).map((flag) => [flag, { type: 'string' as const }]));
  return parseFlags({ args: [...args], options, allowPositionals: false }).values;
}
