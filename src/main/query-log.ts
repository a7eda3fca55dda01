import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { SearchQuery } from '../query/search-query.js';
import type { Log } from '../web/log.js';

/** Lines that wait to be written, at most: a disk that hangs must not fill the memory. */
const MOST_WAITING = 10_000;

/** A pipe that nobody reads is refused at once: to wait for its reader would hold a thread for good. */
const APPEND = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | constants.O_NONBLOCK;
/** What people look for is for the operator's eyes alone. */
const MODE = 0o600;

/** Writes down what was searched for, one JSON line a search with words: never who searched. */
export interface QueryLog {
  readonly write: (query: SearchQuery, total: number) => void;
  /** Resolves when nothing waits any more. */
  readonly idle: () => Promise<void>;
}

/**
 * A file that cannot be written ends nothing: lines that are lost are counted, and the log says so once, and once more
 * when the file has been written again and fails anew. The file is opened for each writing, so that it can be moved away.
 *
 * @param onLost - given how many lines could not be written
 */
export function createQueryLog(path: string, log: Log, onLost: (lines: number) => void): QueryLog {
  const waiting: string[] = [];
  let writing: Promise<void> | null = null;
  let failing = false;
  // A line was cut in its middle: the next one must not continue it.
  let torn = false;

  function lose(lines: number, reason: string): void {
    if (lines > 0) onLost(lines);
    if (!failing) log('warn', 'the query log cannot be written', { file: path, reason });
    failing = true;
  }

  async function writeWaiting(): Promise<void> {
    do {
      const lines = waiting.splice(0);
      try {
        const missing = await append(lines);
        if (missing === 0) failing = false;
        else lose(missing, 'the disk is full');
      } catch (error) {
        lose(lines.length, error instanceof Error ? error.message : String(error));
      }
    } while (waiting.length > 0);
    writing = null;
  }

  /** Gives how many of the lines are not in the file, whole. */
  async function append(lines: readonly string[]): Promise<number> {
    const file = await open(path, APPEND, MODE);
    try {
      const bytes = Buffer.from((torn ? '\n' : '') + lines.join(''));
      const { bytesWritten } = await file.write(bytes);
      if (bytesWritten === bytes.length) {
        torn = false;
        return 0;
      }
      const left = bytes.subarray(bytesWritten).toString();
      torn = bytesWritten > 0 && bytes[bytesWritten - 1] !== 10;
      return left.split('\n').length - 1;
    } finally {
      await file.close();
    }
  }

  // At once, so that a path that cannot be written is known from the start.
  writing = writeWaiting();
  return {
    write({ q, view, facets }, total) {
      if (q === '') return;
      if (waiting.length >= MOST_WAITING) {
        lose(1, 'it takes lines too slowly');
        return;
      }
      const time = new Date().toISOString();
      waiting.push(`${JSON.stringify({ time, q, total, view, facets: Object.fromEntries(facets) })}\n`);
      writing ??= writeWaiting();
    },
    idle: () => writing ?? Promise.resolve(),
  };
}
