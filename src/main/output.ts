import { write } from 'node:fs';

/** Lines that wait to be written, at most: a reader that has stopped reading must not fill the memory. */
const MOST_WAITING = 10_000;
/** Milliseconds until a full pipe is tried again. */
const TRY_AGAIN = 50;

/** Writes whole lines to a file descriptor, and never fails: what cannot be written is counted. */
export interface Output {
  readonly write: (line: string) => void;
  /** Resolves when nothing waits any more. */
  readonly idle: () => Promise<void>;
}

/**
 * A closed pipe, a full disk or a reader that has stopped reading ends no server: lines that are lost are counted, and
 * the next line that can be written says how many they were.
 *
 * @param fd - 1: standard output
 */
export function createOutput(fd: number): Output {
  const waiting: string[] = [];
  const onIdle: (() => void)[] = [];
  let busy = false;
  let lost = 0;
  // A line failed after its first bytes were written: the next one must not continue it.
  let torn = false;

  function next(): void {
    const line = waiting.shift();
    busy = line !== undefined;
    if (line === undefined) {
      for (const done of onIdle.splice(0)) done();
      return;
    }
    const missing = lost;
    const text = (torn ? '\n' : '') + (missing === 0 ? line : lossLine(missing) + line);
    send(Buffer.from(text), (failed) => {
      lost = failed ? lost + 1 : lost - missing;
      next();
    });
  }

  function send(bytes: Buffer, done: (failed: boolean) => void): void {
    write(fd, bytes, (error, written) => {
      if (error?.code === 'EAGAIN') {
        setTimeout(() => {
          send(bytes, done);
        }, TRY_AGAIN);
      } else if (error !== null) done(true);
      else {
        torn = written < bytes.length;
        if (torn) send(bytes.subarray(written), done);
        else done(false);
      }
    });
  }

  return {
    write(line) {
      if (waiting.length >= MOST_WAITING) {
        lost += 1;
        return;
      }
      waiting.push(line);
      if (!busy) next();
    },
    idle: () =>
      new Promise((resolve) => {
        if (busy) onIdle.push(resolve);
        else resolve();
      }),
  };
}

function lossLine(lost: number): string {
  return `${JSON.stringify({ time: new Date().toISOString(), level: 'warn', msg: 'lines of this log were lost', lost })}\n`;
}
