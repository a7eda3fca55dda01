import { cleanCharacters } from './clean-characters.js';
import { decodeEntities } from './decode-entities.js';
import { readTag } from './html-tag.js';
import { collapsibleLink, finder, markdownPicture } from './markdown-link.js';
import { mendMarks } from './mend-marks.js';
import { tidyLines } from './tidy-lines.js';

export interface PlainText {
  /** Entities decoded, tags resolved, `[url](url)` collapsed, pictures taken out, what is left of markup mended; line breaks and runs of spaces kept. */
  readonly text: string;
  /** Addresses of the pictures that were taken out, in order. */
  readonly pictures: readonly string[];
}

/** Reads an answer as the archive wrote it: Markdown with a little pasted HTML. Linear in the length of `source`. */
export function plainText(source: string): PlainText {
  const marked = cleanCharacters(decodeEntities(source));
  const nextMiddle = finder(marked, '](');
  const nextEnd = finder(marked, ')');
  const parts: string[] = [];
  const pictures: string[] = [];
  let anchor: { readonly href: string; readonly from: number } | null = null;
  let inParagraph = false;
  let skip: { readonly from: number; readonly to: number } | null = null;
  let at = 0;
  while (at < marked.length) {
    if (skip !== null && at >= skip.from) {
      at = Math.max(at, skip.to);
      skip = null;
      continue;
    }
    const character = marked[at];
    if (character === '!' && marked[at + 1] === '[') {
      const picture = markdownPicture(marked, at, nextMiddle, nextEnd);
      if (picture !== null) {
        pictures.push(picture.url);
        if (picture.alt !== '') parts.push(picture.alt);
        at = picture.end;
        continue;
      }
    } else if (character === '[' && skip === null) {
      const link = collapsibleLink(marked, at, nextMiddle);
      if (link !== null) {
        parts.push(link.replacement);
        if (link.replacement === '') skip = { from: link.closing, to: link.end };
        at = link.replacement === '' ? at + 1 : link.end;
        continue;
      }
    } else if (character === '<') {
      const tag = readTag(marked, at);
      if (tag !== null) {
        if (tag.name === 'p') inParagraph = !tag.closing;
        if (tag.name === 'img' && tag.address !== null) pictures.push(tag.address);
        if (tag.name === 'a') {
          if (anchor !== null && !parts.slice(anchor.from).join('').includes(anchor.href))
            parts.push(` (${anchor.href})`);
          anchor = tag.closing || tag.address === null ? null : { href: tag.address, from: parts.length };
        }
        parts.push(tag.replacement);
        at = tag.end;
        continue;
      }
    }
    const next = nextSpecial(marked, at + 1, skip?.from ?? marked.length, inParagraph);
    const text = marked.slice(at, next);
    // Inside a pasted paragraph a single line end is only where the editor wrapped its source.
    parts.push(inParagraph && text === '\n' && marked[next] !== '\n' ? ' ' : text);
    at = next;
  }
  return { text: tidyLines(mendMarks(parts.join(''))), pictures };
}

function nextSpecial(text: string, from: number, to: number, lineEnds: boolean): number {
  let at = from;
  // The character before `from` stands for itself; a line end must stand alone to be seen as one.
  if (lineEnds && text[from - 1] === '\n') return from;
  while (at < to) {
    const character = text[at];
    if (character === '<' || character === '[' || (character === '!' && text[at + 1] === '[')) break;
    if (lineEnds && character === '\n') break;
    at++;
  }
  return at;
}
