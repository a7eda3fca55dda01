import { createHash } from 'node:crypto';

const LONGEST = 180;

/**
 * The id that a file (a path inside the folder) gets unless another file has it: its name without `.md`. In a name with other signs than letters, digits, `_` and `-`, or a
 * very long one, the rest is replaced and a suffix made of the path is added, so that it is safe in a URL and always the same.
 */
export function idOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const safe = name.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, LONGEST);
  return safe === name && safe !== '' ? name : withSuffix(safe, file);
}

/** Eight hexadecimal digits that depend on nothing but the path. */
function withSuffix(id: string, file: string): string {
  return `${id}-${createHash('sha256').update(file).digest('hex').slice(0, 8)}`;
}

/**
 * An id for each file. Of files whose ids are equal or differ only in case, the one whose name is its id in lower case
 * keeps it; every other gets its suffix. The answer does not depend on the order of the files.
 */
export function assignIds(files: readonly string[]): ReadonlyMap<string, string> {
  const rivals = new Map<string, string[]>();
  for (const file of files) {
    const key = idOf(file).toLowerCase();
    rivals.set(key, [...(rivals.get(key) ?? []), file]);
  }
  const ids = new Map<string, string>();
  for (const [key, group] of rivals) {
    for (const file of group) {
      const id = idOf(file);
      ids.set(file, group.length === 1 || file === `${key}.md` ? id : withSuffix(id, file));
    }
  }
  return ids;
}
