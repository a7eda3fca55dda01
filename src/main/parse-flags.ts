import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ConfigError } from './config-error.js';

/** Node's own reader of flags; what it does not understand becomes one line. @throws ConfigError */
export function parseFlags<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new ConfigError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}
