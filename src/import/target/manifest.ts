import { open, readFile, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { byCodeUnit } from '../../text/compare.js';
import { entryName } from '../entry-name.js';
import { syncFolder, writeWhole } from './whole-file.js';

export const MANIFEST = '.learnings-import.json';
/** What the manifest will say, one line a file, while an import runs. */
const JOURNAL = '.learnings-import.log';

const schema = z.object({
  version: z.literal(1),
  source: z.string(),
  commit: z.string().nullable(),
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

/** Which files of a folder an import wrote, and what it wrote. */
export interface Manifest {
  /** SHA-256 of each file as it was written, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** True where these bytes under this name were written by an import, also by one that was cut off. */
  readonly wrote: (name: string, hash: string) => boolean;
}

/**
 * Reads what the last import wrote; nothing where there was none.
 * @throws Error with a message for one line where the manifest cannot be read
 */
export async function readManifest(dir: string): Promise<Manifest> {
  const files = await readFiles(join(dir, MANIFEST));
  const written = new Map([...files].map(([name, hash]) => [name, new Set([hash])]));
  const journal = await readFile(join(dir, JOURNAL), 'utf8').catch(ifAbsent);
  // A last line without its end was cut off, and its file with it.
  for (const [, hash = '', name = ''] of (journal ?? '').matchAll(/^([0-9a-f]{64}) (.+)\n/gm)) {
    if (!isName(name)) continue;
    written.set(name, (written.get(name) ?? new Set<string>()).add(hash));
    files.set(name, files.get(name) ?? hash);
  }
  return { files, wrote: (name, hash) => written.get(name)?.has(hash) === true };
}

async function readFiles(path: string): Promise<Map<string, string>> {
  const text = await readFile(path, 'utf8').catch(ifAbsent);
  if (text === null) return new Map();
  try {
    // What a name in it could lead to is removed by --prune: only names of pages count.
    return new Map(Object.entries(schema.parse(JSON.parse(text)).files).filter(([name]) => isName(name)));
  } catch (error) {
    throw new Error(`${path} is damaged; without it, files that differ count as changed by hand`, { cause: error });
  }
}

function isName(name: string): boolean {
  return entryName(name).kind === 'page' && !name.includes('/');
}

function ifAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** Says what is about to be written, before it is there: an import that is cut off later knows its own files. */
export interface Journal {
  readonly add: (name: string, hash: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openJournal(dir: string): Promise<Journal> {
  const handle: FileHandle = await open(join(dir, JOURNAL), 'a');
  // The line of one that was cut off ends here.
  if ((await handle.stat()).size > 0) await handle.appendFile('\n');
  return {
    async add(name, hash) {
      await handle.appendFile(`${hash} ${name}\n`);
      await handle.datasync();
    },
    close: () => handle.close(),
  };
}

/** Writes the manifest of an import that is done; then its journal is not needed any more. */
export async function writeManifest(
  dir: string,
  source: string,
  commit: string | null,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await syncFolder(dir);
  const sorted = Object.fromEntries([...files].sort(([a], [b]) => byCodeUnit(a, b)));
  await writeWhole(dir, MANIFEST, `${JSON.stringify({ version: 1, source, commit, files: sorted }, null, 1)}\n`);
  await syncFolder(dir);
  await unlink(join(dir, JOURNAL)).catch(ifAbsent);
}
