import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../ingest/files/list-files.js';
import { readFileBytes } from '../../ingest/files/read-file.js';
import { SourceError, type Source, type SourceEntry } from './source.js';

/** A folder and the folders in it, listed as the server lists its own. */
export async function openFolder(path: string): Promise<Source> {
  const { files, passedOver } = await listFiles(path).catch((error: unknown) => {
    throw new SourceError(`the folder ${path} cannot be listed: ${String(error)}`, { cause: error });
  });
  async function* entries(): AsyncGenerator<SourceEntry> {
    for (const file of files) {
      yield {
        path: file,
        irregular: null,
        size: (await stat(join(path, file)).catch(() => null))?.size ?? 0,
        read: async (maxBytes) => {
          const content = await readFileBytes(join(path, file), maxBytes);
          if (content.kind === 'read') return content.bytes;
          throw new Error(content.reason);
        },
      };
    }
    for (const { file, reason } of passedOver)
      yield { path: file, irregular: reason, size: 0, read: () => Promise.reject(new Error(reason)) };
  }
  return { entries: entries(), commit: null, close: () => Promise.resolve() };
}
