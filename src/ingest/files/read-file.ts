import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

export type FileContent =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly settled: boolean; readonly modified: Date }
  | { readonly kind: 'passed-over'; readonly reason: string; readonly unreadable: boolean };

/** A file that changes each time it is read is taken as it last was. */
const TRIES = 3;

/**
 * The bytes of a file, at most `maxBytes`, or why not. Never waits for a pipe. A file that is rewritten meanwhile is
 * read again, so that the bytes are those of one moment; `settled` is false where it would not keep still;
 * `modified` is when it was last written.
 */
export async function readFileBytes(path: string, maxBytes: number): Promise<FileContent> {
  let handle: FileHandle;
  try {
    // Without O_NONBLOCK, opening a named pipe waits for its writer for ever.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    return { kind: 'passed-over', reason: reasonOf(error), unreadable: true };
  }
  try {
    for (let attempt = 1; ; attempt++) {
      const before = await handle.stat();
      if (!before.isFile()) return { kind: 'passed-over', reason: 'not a regular file', unreadable: false };
      if (before.size > maxBytes)
        return { kind: 'passed-over', reason: `larger than ${maxBytes} bytes (${before.size})`, unreadable: true };
      const bytes = Buffer.alloc(before.size);
      const { bytesRead } = await handle.read(bytes, 0, before.size, 0);
      const after = await handle.stat();
      const settled = after.size === before.size && after.mtimeMs === before.mtimeMs && bytesRead === before.size;
      if (settled || attempt === TRIES)
        return { kind: 'read', bytes: bytes.subarray(0, bytesRead), settled, modified: after.mtime };
    }
  } catch (error) {
    return { kind: 'passed-over', reason: reasonOf(error), unreadable: true };
  } finally {
    await handle.close();
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'ENOENT') return 'it vanished while the folder was read';
  return `cannot be read (${code === '' ? String(error) : code})`;
}
