import { findLinks } from './find-links.js';
import type { FoundLink } from './find-links.js';
import { LONGEST_PARAGRAPH, lostBreaks } from './lost-breaks.js';
import { readListMark } from './list-mark.js';
import type { ListMark } from './list-mark.js';

/** A piece of a text: `source.slice(start, end) === text`. */
export interface Inline {
  /** UTF-16 offsets into the whole text, also where only a part of it was asked for. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** http, https or mailto. */
  readonly href?: string;
}

/** The pieces of one line; between lines stands a line break. */
export type Line = readonly Inline[];

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly lines: readonly Line[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** The number it bears; null in a list without order. */
  readonly value: number | null;
  readonly lines: readonly Line[];
}

export type Block = Paragraph | List;

/**
 * Turns the plain text of an answer into paragraphs and lists, also where it has lost line breaks, with its addresses as links. Of a part of it, from
 * `start` to `end`, likewise, with offsets into the whole. Every character that is no blank stands in a piece, except
 * the marks of lists: a list shows its own. Linear in the length of the text.
 */
export function richText(text: string, start = 0, end = text.length): readonly Block[] {
  const links = findLinks(text.slice(start, end)).map((link) => ({
    ...link,
    start: link.start + start,
    end: link.end + start,
  }));
  const lines = linesOf(text, start, end);
  const blocks: Block[] = [];
  let next = 0;
  const pieces = (from: number, to: number): Line => {
    const line: Inline[] = [];
    let at = from;
    for (let link: FoundLink | undefined; (link = links[next]) !== undefined && link.start < to; next++) {
      if (link.start > at) line.push(inline(text, at, link.start));
      line.push({ ...inline(text, link.start, link.end), href: link.href });
      at = link.end;
    }
    if (at < to) line.push(inline(text, at, to));
    return line;
  };
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.start === line.end) index++;
    else if (line.mark !== null && opensList(lines, index, line.mark)) {
      const list = readList(lines, index, line.mark);
      blocks.push({
        kind: 'list',
        ordered: line.mark.value !== null,
        items: list.items.map(({ value, lines: itemLines }) => ({
          value,
          lines: itemLines.map(([from, to]) => pieces(from, to)),
        })),
      });
      index = list.end;
    } else {
      const paragraph: Line[] = [];
      let length = 0;
      let current: SourceLine | undefined = line;
      do {
        paragraph.push(pieces(current.start, current.end));
        length += current.end - current.start;
        current = lines[++index];
      } while (
        current !== undefined &&
        current.start < current.end &&
        length + current.end - current.start <= LONGEST_PARAGRAPH &&
        !(current.mark !== null && opensList(lines, index, current.mark))
      );
      blocks.push({ kind: 'paragraph', lines: paragraph });
    }
  }
  return blocks;
}

interface SourceLine {
  readonly start: number;
  readonly end: number;
  readonly mark: ListMark | null;
}

/** Lines without the blanks at either end. */
function linesOf(text: string, start: number, end: number): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let at = start;
  while (at <= end) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 || newline > end ? end : newline;
    let from = at;
    let to = lineEnd;
    while (from < to && text[from] === ' ') from++;
    while (to > from && text[to - 1] === ' ') to--;
    lines.push(...brokenLine(text, from, to));
    at = lineEnd + 1;
  }
  return lines.map((line, index) => (isBorneOut(lines, index) ? line : { ...line, mark: null }));
}

/** A line, broken where it has lost breaks; between paragraphs stands an empty line, but none inside an item of a list. */
function brokenLine(text: string, start: number, end: number): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let from = start;
  let inList = readListMark(text, start, end) !== null;
  const push = (to: number): void => {
    let last = to;
    while (last > from && text[last - 1] === ' ') last--;
    lines.push({ start: from, end: last, mark: readListMark(text, from, last) });
    from = to;
  };
  for (const { at, kind } of lostBreaks(text, start, end)) {
    push(at);
    if (kind === 'item') inList = true;
    else if (!inList) lines.push({ start: at, end: at, mark: null });
  }
  push(end);
  return lines;
}

/** Whether a bullet is one: it is sure, or the marked line before or after it has the same. */
function isBorneOut(lines: readonly SourceLine[], index: number): boolean {
  const mark = lines[index]?.mark ?? null;
  if (mark?.value !== null || mark.sure) return true;
  return [-1, 1].some((step) => nextMarked(lines, index, step)?.style === mark.style);
}

/** A bullet opens a list; a number only where the next item follows, else `2021. ` and `1. ` alone would vanish. */
function opensList(lines: readonly SourceLine[], index: number, mark: ListMark): boolean {
  if (mark.value === null) return true;
  const following = nextMarked(lines, index, 1, true);
  return following !== null && follows(following, mark);
}

function follows(next: ListMark, mark: ListMark): boolean {
  return next.style === mark.style && (mark.value === null ? next.value === null : next.value === mark.value + 1);
}

/** How far below an item its neighbour may stand: its own further lines and one paragraph between. */
const LINES_BETWEEN = 12;

/** The nearest mark below a line, or above it: a number, or a bullet. */
function nextMarked(lines: readonly SourceLine[], index: number, step: number, numbered = false): ListMark | null {
  for (let away = 1; away < LINES_BETWEEN; away++) {
    const mark = lines[index + step * away]?.mark;
    if (mark != null && (mark.value !== null) === numbered) return mark;
  }
  return null;
}

interface ReadList {
  readonly items: readonly { readonly value: number | null; readonly lines: (readonly [number, number])[] }[];
  /** Index of the first line after the list. */
  readonly end: number;
}

function readList(lines: readonly SourceLine[], from: number, first: ListMark): ReadList {
  const items: { value: number | null; lines: (readonly [number, number])[] }[] = [];
  let last: ListMark | null = null;
  let index = from;
  let afterEmpty = false;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.start === line.end) {
      afterEmpty = true;
    } else if (line.mark !== null && (last === null ? line.mark === first : follows(line.mark, last))) {
      items.push({ value: line.mark.value, lines: line.mark.end < line.end ? [[line.mark.end, line.end]] : [] });
      last = line.mark;
      afterEmpty = false;
    } else if (line.mark !== null || afterEmpty) {
      break;
    } else {
      items.at(-1)?.lines.push([line.start, line.end]);
    }
  }
  return { items, end: index };
}

function inline(text: string, start: number, end: number): Inline {
  return { start, end, text: text.slice(start, end) };
}
