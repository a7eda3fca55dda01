import { createHash } from 'node:crypto';
import { lstat, mkdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { openJournal, readManifest, writeManifest, type Journal } from './manifest.js';
import { removeTemporary, writeWhole } from './whole-file.js';

export interface TargetOptions {
  /** Files that were changed by hand are overwritten. */
  readonly force: boolean;
  /** Nothing is written. */
  readonly dryRun: boolean;
}

/** A folder of plans that an import fills. Nothing in it is touched before the first file that must be written. */
export interface TargetFolder {
  /** Brings one file to these bytes, unless it was changed by hand, and says what that came to. */
  readonly put: (name: string, bytes: Uint8Array) => Promise<'new' | 'changed' | 'unchanged' | 'kept'>;
  /** Files of earlier imports that are still there, by name. */
  readonly earlier: () => Promise<readonly string[]>;
  /** Removes a file of an earlier import, unless it was changed by hand. */
  readonly remove: (name: string) => Promise<'removed' | 'kept'>;
  /** Ends a whole import: writes the manifest. */
  readonly finish: (source: string, commit: string | null) => Promise<void>;
  /** Ends one that was cut off: the next goes on. */
  readonly close: () => Promise<void>;
}

/** @throws Error with a message for one line where the manifest cannot be read */
export async function openTarget(dir: string, { force, dryRun }: TargetOptions): Promise<TargetFolder> {
  const manifest = await readManifest(dir);
  const files = new Map(manifest.files);
  let journal: Journal | null = null;

  async function begin(): Promise<Journal> {
    if (journal === null) {
      await mkdir(dir, { recursive: true });
      await removeTemporary(dir);
      journal = await openJournal(dir);
    }
    return journal;
  }

  return {
    async put(name, bytes) {
      const hash = hashOf(bytes);
      const there = await hashOnDisk(join(dir, name));
      if (there === hash) {
        files.set(name, hash);
        return 'unchanged';
      }
      if (there !== null && !force && !manifest.wrote(name, there)) return 'kept';
      if (!dryRun) {
        const { add } = await begin();
        await writeWhole(dir, name, bytes, () => add(name, hash));
      }
      files.set(name, hash);
      return there === null ? 'new' : 'changed';
    },
    async earlier() {
      const names: string[] = [];
      for (const name of manifest.files.keys()) {
        if ((await hashOnDisk(join(dir, name))) === null) files.delete(name);
        else names.push(name);
      }
      return names;
    },
    async remove(name) {
      const there = await hashOnDisk(join(dir, name));
      if (there !== null && !force && !manifest.wrote(name, there)) return 'kept';
      if (!dryRun) await unlink(join(dir, name));
      files.delete(name);
      return 'removed';
    },
    async finish(source, commit) {
      if (dryRun) return;
      await begin();
      await writeManifest(dir, source, commit, files);
    },
    close: async () => journal?.close(),
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The sum of a file; null where there is none; of a link or a folder, something that no import wrote. */
async function hashOnDisk(path: string): Promise<string | null> {
  try {
    return (await lstat(path)).isFile() ? hashOf(await readFile(path)) : 'no file';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
