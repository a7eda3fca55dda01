import { decodeFile } from '../ingest/files/decode-file.js';
import { headType } from '../ingest/files/head-type.js';
import type { HeadFormat } from '../plan/corpus-profile.js';
import { entryName, nameKey } from './entry-name.js';
import { SourceError, type SourceEntry } from './sources/source.js';

/** What became of one entry of a source. */
export type Taken =
  | { readonly kind: 'plan'; readonly path: string; readonly name: string; readonly bytes: Uint8Array }
  /** No plan: a page of another type, a file of another kind. */
  | { readonly kind: 'passed-over'; readonly why: string }
  /** A rule keeps it out. Its name, where it has one, counts as present in the source. */
  | { readonly kind: 'refused'; readonly path: string; readonly name: string | null; readonly reason: string }
  /** It could not be read. */
  | { readonly kind: 'failed'; readonly path: string; readonly name: string; readonly reason: string };

export interface TakeLimits {
  readonly maxFiles: number;
  readonly maxFileBytes: number;
}

/**
 * The plans of a source, in its order, and what is none. Of plans with one name (or names that differ in case only) the first is taken.
 * @throws SourceError where the source breaks off
 */
export async function* takePlans(
  entries: AsyncIterable<SourceEntry>,
  format: HeadFormat,
  { maxFiles, maxFileBytes }: TakeLimits,
): AsyncGenerator<Taken> {
  const pathOf = new Map<string, string>();
  for await (const entry of entries) {
    const { path } = entry;
    const found = entryName(path);
    if (found.kind === 'passed-over') {
      yield found;
      continue;
    }
    const name = found.kind === 'page' ? found.name : null;
    const refused = (reason: string): Taken => ({ kind: 'refused', path, name, reason });
    if (found.kind === 'refused') yield refused(found.reason);
    else if (entry.irregular !== null) yield refused(entry.irregular);
    else if (entry.size > maxFileBytes) yield refused(`larger than ${maxFileBytes} bytes (${entry.size})`);
    else {
      const page = await readPage(entry, found.name, format, maxFileBytes);
      if (page.kind !== 'plan') {
        yield page;
        continue;
      }
      const other = pathOf.get(nameKey(page.name));
      if (other !== undefined) yield refused(`another plan has this name: ${other}`);
      else if (pathOf.size >= maxFiles) yield refused(`more than ${maxFiles} plans`);
      else {
        pathOf.set(nameKey(page.name), path);
        yield page;
      }
    }
  }
}

async function readPage(entry: SourceEntry, name: string, format: HeadFormat, maxBytes: number): Promise<Taken> {
  let bytes: Uint8Array;
  try {
    bytes = await entry.read(maxBytes);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    return { kind: 'failed', path: entry.path, name, reason: error instanceof Error ? error.message : String(error) };
  }
  if (format.type === null) return { kind: 'plan', path: entry.path, name, bytes };
  const type = headType(decodeFile(name, bytes).text, format.type.key)?.toLowerCase();
  if (type === format.type.value) return { kind: 'plan', path: entry.path, name, bytes };
  return {
    kind: 'passed-over',
    why: type === undefined || type === '' ? 'pages without a type' : `pages of type "${type}"`,
  };
}
