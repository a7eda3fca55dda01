import { SourceError } from './source.js';

/** Bytes that are unpacked from one archive at most: ten times what the largest known archive of plans holds. */
export const MOST_UNPACKED = 1024 * 1024 * 1024;

/** Counts what is unpacked, so that a bomb is not: the returned function throws a SourceError once there were too many bytes. */
export function byteBudget(most: number): (bytes: number) => void {
  let left = most;
  return (bytes) => {
    left -= bytes;
    if (left < 0) throw new SourceError(`more than ${most} bytes unpacked: the rest of the archive was not read`);
  };
}

/** The chunks joined. @throws Error where they are more than `maxBytes` */
export async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) throw new Error(`larger than ${maxBytes} bytes`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
