/** From the most to say to nothing. */
export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export type LogLevel = (typeof LEVELS)[number];
export type Log = (level: Exclude<LogLevel, 'silent'>, msg: string, fields?: Readonly<Record<string, unknown>>) => void;

/** One JSON line an entry: `{ time, level, msg, … }`. */
export function createLog(least: LogLevel, write: (line: string) => void): Log {
  return (level, msg, fields = {}) => {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
    write(JSON.stringify({ time: new Date().toISOString(), level, msg, ...fields }) + '\n');
  };
}
