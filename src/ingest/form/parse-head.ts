import { decodeEntities } from '../../text/decode-entities.js';
import { cleanCharacters } from '../../text/clean-characters.js';
import type { Finding, FindingCode } from '../report/finding.js';

export interface Head {
  /** The first heading; empty where there is none. */
  readonly title: string;
  /** Key to values, in file order, entities decoded; empty values left out. */
  readonly metadata: ReadonlyMap<string, readonly MetadataValue[]>;
  /** Index of the first line after the head. */
  readonly end: number;
  readonly findings: readonly Finding[];
}

export interface MetadataValue {
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Reads the title and the `[[key:value]]` lines at the beginning of a file.
 *
 * @param knownKeys - any other key is kept and reported
 */
export function parseHead(file: string, lines: readonly string[], knownKeys: ReadonlySet<string>): Head {
  const findings: Finding[] = [];
  const metadata = new Map<string, MetadataValue[]>();
  const report = (line: number, code: FindingCode, message: string, done: string) => {
    findings.push({ file, line, code, message, done });
  };
  let title = '';
  let titleLine = 0;
  let index = 0;
  for (; index < lines.length; index++) {
    const line = (lines[index] ?? '').trim();
    if (line === '') continue;
    if (line.startsWith('[[')) {
      const joined = line.endsWith(']]') ? null : closedOnNextLine(lines, index);
      if (joined !== null) {
        report(
          index + 1,
          'metadata-not-closed',
          'a value goes on over the next line',
          'both lines were read as one value',
        );
      } else if (!line.endsWith(']]')) {
        report(index + 1, 'metadata-not-closed', `the line does not end in "]]"`, 'read to the end of the line');
      }
      const entry = readEntry(joined ?? line);
      if (joined !== null) index++;
      if (entry === null) {
        report(index + 1, 'metadata-bad-value', `no "key:value" in ${line.slice(0, 60)}`, 'passed over');
      } else {
        if (!knownKeys.has(entry.key) && !metadata.has(entry.key)) {
          report(index + 1, 'metadata-unknown-key', `unknown key "${entry.key}"`, 'kept as other metadata');
        }
        if (entry.value === '') {
          report(index + 1, 'metadata-bad-value', `"${entry.key}" has no value`, 'passed over');
        } else {
          const values = metadata.get(entry.key) ?? [];
          values.push({ value: entry.value, line: index + 1 });
          metadata.set(entry.key, values);
        }
      }
    } else if (title === '' && titleLine === 0 && (line === '#' || line.startsWith('# '))) {
      title = line.slice(1).trim();
      titleLine = index + 1;
    } else if (
      title === '' &&
      titleLine > 0 &&
      metadata.size === 0 &&
      !line.startsWith('>') &&
      !line.startsWith('##')
    ) {
      title = line;
      report(titleLine, 'no-title', 'the title stands on the line after "# "', 'taken from there');
    } else if (title !== '' && metadata.size === 0 && isAboveMetadata(lines, index)) {
      title = `${title} ${line}`;
      report(index + 1, 'no-title', 'the title goes on below its first line', 'read as one title');
    } else break;
  }
  if (title === '')
    report(1, 'no-title', 'the file does not begin with "# Title"', 'the plan is named after its text or its file');
  return { title: clean(title), metadata, end: index, findings };
}

/** How many lines of a title may stand between its first and the metadata. */
const LONGEST_TITLE = 12;

/** Whether a line of text stands between the title and the metadata: else the head would end, and its values be shown. */
function isAboveMetadata(lines: readonly string[], index: number): boolean {
  for (const next of lines.slice(index, index + LONGEST_TITLE)) {
    const text = next.trim();
    if (text.startsWith('[[')) return true;
    if (text.startsWith('#') || text.startsWith('>')) return false;
  }
  return false;
}

function closedOnNextLine(lines: readonly string[], index: number): string | null {
  const next = (lines[index + 1] ?? '').trim();
  if (next.startsWith('[[') || next.startsWith('#') || next.startsWith('>') || !next.endsWith(']]')) return null;
  return `${(lines[index] ?? '').trim()} ${next}`;
}

function readEntry(line: string): { key: string; value: string } | null {
  const colon = line.indexOf(':');
  if (colon === -1) return null;
  const end = line.endsWith(']]') ? line.length - 2 : line.length;
  const key = clean(line.slice(2, colon)).toLowerCase();
  if (key === '') return null;
  return { key, value: clean(line.slice(colon + 1, end)) };
}

function clean(text: string): string {
  return cleanCharacters(decodeEntities(text)).replaceAll('\n', ' ').trim();
}
