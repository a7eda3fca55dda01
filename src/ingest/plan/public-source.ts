import { plainText } from '../../text/plain-text.js';

/**
 * A plan's file as anyone may have it: without the lines of personal keys, contacts inside answers left out. Every other line
 * stands as it is.
 *
 * @param end - index of the first line after the head
 * @param isPersonal - by key of the head
 * @param clean - leaves contacts out of a text
 */
export function publicSource(
  lines: readonly string[],
  end: number,
  isPersonal: (key: string) => boolean,
  clean: (text: string) => string,
): string {
  const kept: string[] = [];
  // A value that goes on over the next line is left out with it.
  let goesOn = false;
  for (const [index, line] of lines.entries()) {
    const key = index < end ? /^\s*\[\[([^:]*):/.exec(line)?.[1] : undefined;
    const isRest = goesOn && key === undefined && line.trim().endsWith(']]');
    goesOn = key !== undefined && isPersonal(key.trim().toLowerCase()) && !line.trim().endsWith(']]');
    if (isRest || (key !== undefined && isPersonal(key.trim().toLowerCase()))) continue;
    kept.push(cleanLine(line, clean));
  }
  const text = kept.join('\n');
  // A contact torn by a line end or a tag: its marks go with it.
  const plain = plainText(text).text;
  return clean(plain) === plain ? text : clean(plain);
}

/** What a line with a contact has, also behind an entity or a tag: without it a line need not be looked into. */
const SUSPECT = /[&<@＠﹫\d\\/_%]|\b(?:at|arobase|arroba)\b/i;
/** Without any of these a line and its plain text are one. */
const MARKUP = /[&<[\]*_]|[^\x20-\x7e]/;

function cleanLine(line: string, clean: (text: string) => string): string {
  if (!SUSPECT.test(line)) return line;
  const cleaned = clean(line);
  if (!MARKUP.test(cleaned)) return cleaned;
  // Entities and tags can hide a contact: `a&#64;b.org`.
  const plain = plainText(cleaned).text;
  return clean(plain) === plain ? cleaned : clean(plain);
}
