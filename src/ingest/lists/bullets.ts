import { BULLETS, DASHES, readListMark } from '../../text/list-mark.js';
import { afterGap } from './number-marks.js';
import type { Mark } from './number-marks.js';

/** Bullets this much further in than the first are a list inside it. */
const DEEPER = 3;

/** The bulleted list that a text is, in lines or run together behind a first bullet; null where there are not two items. */
export function findBullets(text: string): readonly Mark[] | null {
  const byLine = bulletLines(text);
  if (byLine.length >= 2) return byLine;
  const runTogether = bulletsInLine(text);
  return runTogether.length >= 2 ? runTogether : null;
}

function bulletLines(text: string): readonly Mark[] {
  const found: { readonly mark: Mark; readonly indent: number }[] = [];
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    let start = at;
    while (text[start] === ' ') start++;
    const mark = readListMark(text, start, newline === -1 ? text.length : newline);
    const style = found[0]?.mark.style;
    if (mark !== null && mark.value === null && (style === undefined || style === mark.style)) {
      found.push({
        mark: {
          start,
          end: afterGap(text, mark.end),
          value: found.length + 1,
          style: mark.style,
          ownLine: true,
          bullet: true,
        },
        indent: start - at,
      });
    }
    if (newline === -1) break;
    at = newline + 1;
  }
  const indent = Math.min(...found.map((entry) => entry.indent));
  return found.filter((entry) => entry.indent < indent + DEEPER).map(({ mark }) => mark);
}

/**
 * ` - ` between items on one line: where the text opens with that bullet, or where an introduction that ends in a colon
 * stands before it and every item begins with a capital. Other signs are bullets without more ado.
 */
function bulletsInLine(text: string): readonly Mark[] {
  const first = firstInLine(text);
  if (first === -1) return [];
  const sign = text[first] ?? '';
  const opens = text.slice(0, first).trim() === '';
  const marks: Mark[] = [];
  for (let at = first; at !== -1; at = text.indexOf(sign, at + 1)) {
    if (!BULLETS.includes(sign) && !standsAlone(text, at)) continue;
    const end = afterGap(text, at + 1);
    if (!opens && DASHES.includes(sign) && !/\p{Lu}/u.test(text[end] ?? '')) return [];
    marks.push({ start: at, end, value: marks.length + 1, style: sign, ownLine: false, bullet: true });
  }
  return marks;
}

function firstInLine(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (BULLETS.includes(sign) || (sign === '·' && standsAlone(text, at))) return at;
    if (!DASHES.includes(sign) || !standsAlone(text, at)) continue;
    const before = text.slice(Math.max(0, at - 8), at);
    if (before.trim() === '' ? at < 8 : before.trimEnd().endsWith(':') || /[.:;] {3,}$/.test(before)) return at;
  }
  return -1;
}

function standsAlone(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return (after === ' ' || after === '\n') && (before === ' ' || before === '\n');
}
