import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ConfigError } from './config-error.js';
import { nearest } from './nearest.js';

/** Node's own reader of flags; what it does not understand becomes one line, an unknown flag with the nearest. @throws ConfigError */
export function parseFlags<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown === undefined) throw new ConfigError(message);
    const near = nearest(unknown.replace(/^-+/, ''), Object.keys(config.options ?? {}));
    const hint = near === null ? '' : `; the nearest is --${near}`;
    const words = config.allowPositionals === true ? ' (a word that begins with - goes after --)' : '';
    throw new ConfigError(`there is no flag ${unknown}${hint}${words}`);
  }
}
