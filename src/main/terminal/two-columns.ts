import { displayWidth } from './display-width.js';
import type { Terminal } from './terminal.js';
import { wrapText } from './wrap.js';

/** Columns between left and right, and before the left. */
const INDENT = '  ';
/** Columns of the left side at most; a longer entry has a line of its own. */
const LEFT = 26;
/** Columns that the right side needs; in a narrower terminal it stands below the left. */
const RIGHT = 24;

/** Names and what they mean, side by side with hanging indents; in a narrow terminal, one below the other. */
export function twoColumns(rows: readonly (readonly [left: string, right: string])[], { width }: Terminal): string[] {
  const widest = Math.max(0, ...rows.map(([left]) => displayWidth(left)).filter((wide) => wide <= LEFT));
  const column = INDENT.length + widest + INDENT.length;
  const below = width - column < RIGHT;
  const indent = below ? INDENT + INDENT + INDENT : ' '.repeat(column);
  return rows.flatMap(([left, right]) => {
    const [first, ...rest] = wrapText(right, width - indent.length);
    const start = INDENT + left;
    const lines = rest.map((line) => indent + line);
    if (first === undefined) return [start];
    return !below && displayWidth(left) <= widest
      ? [start + ' '.repeat(column - displayWidth(start)) + first, ...lines]
      : [start, indent + first, ...lines];
  });
}
