import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its place. Who reads it meanwhile has the
 * old text or the new. A link is followed; what is no regular file (a device, a named pipe) is written to.
 * @throws Error with a message for one line; what was there is then as it was
 */
export function writeWholeFile(file: string, text: string): void {
  try {
    const target = targetOf(file);
    if (target.special) writeFileSync(target.path, text);
    else replace(target.path, text, target.mode);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`cannot write ${file}: ${reason}`, { cause: error });
  }
}

function targetOf(file: string): { readonly path: string; readonly special: boolean; readonly mode: number } {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return { path: file, special: false, mode: 0o666 };
  if (found.isDirectory()) throw new Error('it is a folder');
  return { path: realpathSync(file), special: !found.isFile(), mode: found.mode & 0o777 };
}

function replace(path: string, text: string, mode: number): void {
  const beside = join(dirname(path), `.${basename(path).slice(0, 200)}.${process.pid}.tmp`);
  const fd = openSync(beside, 'wx', mode);
  try {
    try {
      writeFileSync(fd, text);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
