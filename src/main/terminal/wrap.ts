import type { Segment } from '../../text/segments.js';
import { displayWidth } from './display-width.js';

/** A word in its pieces, and whether the blank before it is marked. */
interface Word {
  readonly pieces: Segment[];
  readonly markedBlank: boolean;
}

/**
 * Breaks a text into lines between words. A word that is wider than a line (an address) stands whole on a line of its own,
 * wider than the others. Blanks and line ends of any length are one blank.
 *
 * @param width - columns of a line
 */
export function wrapSegments(segments: readonly Segment[], width: number): readonly (readonly Segment[])[] {
  const lines: Segment[][] = [];
  let line: Segment[] = [];
  let used = 0;
  for (const { pieces, markedBlank } of wordsOf(segments)) {
    const wide = displayWidth(pieces.map(({ text }) => text).join(''));
    if (line.length > 0 && used + 1 + wide > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (line.length > 0) {
      append(line, { text: ' ', marked: markedBlank });
      used += 1;
    }
    for (const piece of pieces) append(line, piece);
    used += wide;
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** The same for a text without marks. */
export function wrapText(text: string, width: number): readonly string[] {
  return wrapSegments([{ text, marked: false }], width).map((line) => line.map((piece) => piece.text).join(''));
}

function wordsOf(segments: readonly Segment[]): readonly Word[] {
  const words: Word[] = [];
  let open: Word | null = null;
  let blankBefore: Segment | null = null;
  for (const { text, marked } of segments) {
    for (const part of text.split(/(\s+)/)) {
      if (part === '') continue;
      if (part.trim() === '') {
        open = null;
        blankBefore = { text: part, marked };
        continue;
      }
      if (open === null) {
        open = { pieces: [], markedBlank: blankBefore?.marked ?? false };
        words.push(open);
      }
      open.pieces.push({ text: part, marked });
    }
  }
  return words;
}

function append(line: Segment[], piece: Segment): void {
  const last = line.at(-1);
  if (last?.marked === piece.marked) line[line.length - 1] = { text: last.text + piece.text, marked: last.marked };
  else line.push(piece);
}
