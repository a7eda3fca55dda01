import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { LEVELS } from '../web/log.js';
import type { Environment, Flag } from './command.js';
import { ConfigError } from './config-error.js';
import { parseFlags } from './parse-flags.js';
import { PROFILE } from './profile.js';

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.number().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`));

const yesOrNo = () =>
  z
    .enum(['true', 'false'], 'must be true or false')
    .default('false')
    .transform((value) => value === 'true');

const webAddress = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

/** A setting: its variable, what it is, what stands for its default in the help, and its values. Its flag is its key. */
interface Setting {
  readonly variable: string;
  readonly help: string;
  readonly usual: string;
  /** What stands for its value in the help: `DIR`. */
  readonly value: string;
  readonly schema: z.ZodType<unknown, string | undefined>;
}

/** Every setting, once: flag, variable, check, default and help. README.md has a row for each, which a test holds to this table. */
export const SETTINGS = {
  seeds: {
    variable: 'SEEDS_DIR',
    help: 'folder of plan files',
    usual: 'seeds/',
    value: 'DIR',
    schema: z.string().default(fileURLToPath(new URL('../../seeds', import.meta.url))),
  },
  port: {
    variable: 'PORT',
    help: 'port; 0 takes a free one',
    usual: '3000',
    value: 'N',
    schema: whole(0, 65535).default(3000),
  },
  host: {
    variable: 'HOST',
    help: 'address to listen on',
    usual: '127.0.0.1',
    value: 'HOST',
    schema: z
      .string()
      .regex(/^[\w.:%-]{1,255}$/, 'must be a host name or an address')
      .default('127.0.0.1'),
  },
  'base-url': {
    variable: 'BASE_URL',
    help: 'where visitors see the site, for links in feeds and citations',
    usual: 'where it listens',
    value: 'URL',
    schema: z
      .string()
      .refine(webAddress, 'must be an http or https address')
      .transform((url) => url.replace(/\/$/, ''))
      .optional(),
  },
  'log-level': {
    variable: 'LOG_LEVEL',
    help: LEVELS.join(' '),
    usual: 'info',
    value: 'LEVEL',
    schema: z.enum(LEVELS, `must be ${LEVELS.slice(0, -1).join(', ')} or ${LEVELS.at(-1) ?? ''}`).default('info'),
  },
  'log-address': {
    variable: 'LOG_ADDRESS',
    help: 'true writes the address of whoever asks in the log',
    usual: 'false',
    value: 'true|false',
    schema: yesOrNo(),
  },
  'query-log': {
    variable: 'QUERY_LOG',
    help: 'file to which the words of each search are appended, without who searched',
    usual: 'off',
    value: 'FILE',
    schema: z.string().optional(),
  },
  'show-contacts': {
    variable: 'SHOW_CONTACTS',
    help: 'true shows e-mail addresses and telephone numbers',
    usual: 'false',
    value: 'true|false',
    schema: yesOrNo(),
  },
  contact: {
    variable: 'CONTACT',
    help: 'whom to write to about a mistake or personal data: e-mail or web address',
    usual: 'none',
    value: 'ADDRESS',
    schema: z
      .string()
      .refine((value) => webAddress(value) || z.email().safeParse(value).success, 'must be an e-mail or web address')
      .optional(),
  },
  'source-url': {
    variable: 'SOURCE_URL',
    help: 'where originals are, {id} for the file name',
    usual: 'the public archive',
    value: 'URL',
    schema: z
      .string()
      .refine((value) => webAddress(value) && value.includes('{id}'), 'must be a web address with {id} in it')
      .default(PROFILE.sourceUrl),
  },
  'max-files': {
    variable: 'MAX_FILES',
    help: 'files read at most',
    usual: '20000',
    value: 'N',
    schema: whole(1, 1_000_000).default(20_000),
  },
  'max-file-bytes': {
    variable: 'MAX_FILE_BYTES',
    help: 'bytes of the largest file read',
    usual: '1048576',
    value: 'N',
    schema: whole(1, 100 * 1024 * 1024).default(1024 * 1024),
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

type CamelCase<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Text;

/** The settings, each under its flag in camel case: `--base-url` is `baseUrl`. */
export type Config = { readonly [F in SettingName as CamelCase<F>]: z.output<(typeof SETTINGS)[F]['schema']> };

/** Settings as flags of a command, all or those of these names. */
export function settingFlags(names: readonly SettingName[] = Object.keys(SETTINGS) as SettingName[]): readonly Flag[] {
  return names.map((name) => {
    const { variable, help, usual, value } = SETTINGS[name];
    return { name, value, help: `${help} (default: ${usual}; variable ${variable})` };
  });
}

/**
 * Reads the settings from flags and environment; flags win, an empty variable counts as unset.
 * @throws ConfigError naming the first setting that cannot be used
 */
export function readConfig(args: readonly string[], env: Environment): Config {
  return configOf(readArgs(args), env);
}

/** The same from flags that are read already. */
export function configOf(flags: Partial<Record<SettingName, string>>, env: Environment): Config {
  const entries = (Object.keys(SETTINGS) as SettingName[]).map((flag) => {
    const { variable, schema } = SETTINGS[flag];
    const fromFlag = flags[flag];
    const given = fromFlag ?? (env[variable] === '' ? undefined : env[variable]);
    const result = schema.safeParse(given);
    if (!result.success) {
      const name = fromFlag === undefined ? variable : `--${flag}`;
      const reason = result.error.issues[0]?.message ?? 'cannot be used';
      throw new ConfigError(`${name} ${reason}, not ${JSON.stringify(given)}`);
    }
    return [camelCase(flag), result.data] as const;
  });
  // The entries are those of the table, each read by its own schema: that is what the type says.
  return Object.fromEntries(entries) as Config;
}

function camelCase(flag: string): string {
  return flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function readArgs(args: readonly string[]): Partial<Record<SettingName, string>> {
  const options = Object.fromEntries(Object.keys(SETTINGS).map((flag) => [flag, { type: 'string' as const }]));
  return parseFlags({ args: [...args], options, allowPositionals: false }).values;
}
