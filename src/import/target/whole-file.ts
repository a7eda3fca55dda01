import { open, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const TEMPORARY = /^\.learnings-import-(\d+)\.tmp$/;

/**
 * Writes a file whole or not at all: beside it under another name, onto the disk, then renamed. `beforeRename` runs when only the renaming is left.
 * A name that begins with a dot is read by nobody.
 */
export async function writeWhole(
  dir: string,
  name: string,
  bytes: Uint8Array | string,
  beforeRename: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const temporary = join(dir, `.learnings-import-${process.pid}.tmp`);
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await beforeRename();
    await rename(temporary, join(dir, name));
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/** Removes what a killed import was writing. */
export async function removeTemporary(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    const pid = Number(TEMPORARY.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) await unlink(join(dir, name)).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A renaming is safe when the folder is on the disk too. Some file systems cannot say so, which is no failure. */
export async function syncFolder(dir: string): Promise<void> {
  try {
    const handle = await open(dir, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}
