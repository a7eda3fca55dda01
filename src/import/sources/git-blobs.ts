import { gitEnded, runGit, startGit } from './run-git.js';
import { SourceError } from './source.js';

/** The contents of files in a repository. */
export interface Blobs {
  /** Bytes; 0 where it is not known. */
  readonly sizeOf: (oid: string) => number;
  /** @throws Error where it is missing or larger than `maxBytes`; SourceError where git has ended */
  readonly read: (oid: string, maxBytes: number) => Promise<Uint8Array>;
  readonly close: () => void;
}

/** Sizes of all, then one git that is asked for each in turn. @throws SourceError */
export async function openBlobs(dir: string, oids: readonly string[], signal: AbortSignal): Promise<Blobs> {
  const listing = await runGit(
    ['-C', dir, 'cat-file', '--batch-check'],
    signal,
    oids.map((oid) => `${oid}\n`).join(''),
  );
  const sizes = new Map<string, number>();
  for (const line of listing.toString().split('\n')) {
    const [oid, type, size] = line.split(' ');
    if (oid !== undefined && type === 'blob') sizes.set(oid, Number(size));
  }
  const child = startGit(['-C', dir, 'cat-file', '--batch'], signal);
  const ended = gitEnded(child);
  const bytes = byteReader(child.stdout);
  return {
    sizeOf: (oid) => sizes.get(oid) ?? 0,
    async read(oid, maxBytes) {
      const size = sizes.get(oid);
      if (size === undefined) throw new Error('the repository does not give it');
      if (size > maxBytes) throw new Error(`larger than ${maxBytes} bytes`);
      child.stdin.write(`${oid}\n`);
      const header = `${oid} blob ${size}\n`;
      // After its bytes stands one line end.
      const answer = await bytes(header.length + size + 1);
      if (answer?.toString('latin1', 0, header.length) !== header) {
        await ended;
        throw new SourceError('git: it ended before all was read');
      }
      return answer.subarray(header.length, -1);
    },
    close: () => child.kill(),
  };
}

/** Takes exactly so many bytes from a stream; null where it ends before. */
function byteReader(stream: AsyncIterable<Buffer>): (length: number) => Promise<Buffer | null> {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  return async (length) => {
    const parts = [rest];
    let have = rest.length;
    while (have < length) {
      const next = await chunks.next();
      if (next.done === true) return null;
      parts.push(next.value);
      have += next.value.length;
    }
    const all = Buffer.concat(parts);
    rest = all.subarray(length);
    return all.subarray(0, length);
  };
}
