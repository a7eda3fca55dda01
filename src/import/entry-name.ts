export type EntryName =
  | { readonly kind: 'page'; readonly name: string }
  | { readonly kind: 'passed-over'; readonly why: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** Bytes that a file's name may have on the usual file systems. */
const LONGEST = 255;

/**
 * What the path of an entry says of it. A page is a `.md` file; its name, without its folders, is that of the file it is written to. What the
 * name is as an id, the reader of folders decides (`src/ingest/files/plan-id.ts`); refused is what could be written elsewhere or mislead.
 */
export function entryName(path: string): EntryName {
  // Control characters, and those that turn the direction of what follows: a name must be what it looks like.
  if (/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(path)) return refused('control characters in its name');
  if (path.includes('\ufffd')) return refused('its name is not UTF-8');
  if (path.includes('\\')) return refused('a backslash in its name');
  if (/^\/|^[A-Za-z]:/.test(path)) return refused('an absolute path');
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return refused('its path leads out of the source');
  const name = parts.at(-1) ?? '';
  if (parts.some((part) => part.startsWith('.'))) return { kind: 'passed-over', why: 'hidden files' };
  if (!/\.md$/i.test(name)) return { kind: 'passed-over', why: 'not .md files' };
  if (Buffer.byteLength(name) > LONGEST) return refused(`its name is longer than ${LONGEST} bytes`);
  return { kind: 'page', name };
}

/** Names with one key cannot stand in one folder everywhere: some file systems do not tell `A` from `a`, or `é` from `e` with an accent. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function refused(reason: string): EntryName {
  return { kind: 'refused', reason };
}
