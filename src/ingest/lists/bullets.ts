import { BULLETS, DASHES, readListMark } from '../../text/list-mark.js';
import { gluedDashes } from './glued-dashes.js';
import { afterGap } from './mark.js';
import type { Mark } from './mark.js';

/** Bullets this much further in than the first are a list inside it. */
const DEEPER = 3;

/** The bulleted list that a text is, in lines or run together behind a first bullet; null where there are not two items. */
export function findBullets(text: string): readonly Mark[] | null {
  for (const find of [bulletLines, gluedDashes, bulletsInLine]) {
    const marks = find(text);
    if (marks.length >= 2) return marks;
  }
  return null;
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
 * Bullets between items on one line. ` - ` is one where the text opens with it, or where an introduction that ends in a
 * colon stands before the first; then those in the middle of a sentence are told by the small letter after them.
 */
function bulletsInLine(text: string): readonly Mark[] {
  const first = firstInLine(text);
  if (first === -1) return [];
  const sign = text[first] ?? '';
  const marks: Mark[] = [];
  for (let at = first; at !== -1; at = text.indexOf(sign, at + 1)) {
    if (!BULLETS.includes(sign) && !standsAlone(text, at)) continue;
    const end = afterGap(text, at + 1);
    marks.push({ start: at, end, value: marks.length + 1, style: sign, ownLine: false, bullet: true });
  }
  if ('+>'.includes(sign))
    return marks.filter((mark, index) => index === 0 || /^["“]?\p{Lu}/u.test(text.slice(mark.end, mark.end + 3)));
  if (!DASHES.includes(sign)) return marks;
  const [, ...rest] = marks;
  const borders = marks.filter((mark, index) => index === 0 || opensWithCapital(text, mark) || followsGap(text, mark));
  const sure = rest.filter((mark) => opensWithCapital(text, mark) && followsGap(text, mark)).length;
  const firstIsCapital = marks[0] !== undefined && opensWithCapital(text, marks[0]);
  if (text.slice(0, first).trim() === '') return firstIsCapital && sure >= 2 ? borders : marks;
  if (firstIsCapital) return rest.every((mark) => opensWithCapital(text, mark)) || sure >= 2 ? borders : [];
  return marks.length >= FEWEST_IN_SMALL_LETTERS && rest.every((mark) => !opensWithCapital(text, mark)) ? marks : [];
}

/** Two dashes before small letters may as well set off a part of a sentence. */
const FEWEST_IN_SMALL_LETTERS = 3;

function opensWithCapital(text: string, { end }: Mark): boolean {
  return /^["“‘'«(¿¡]?[\p{Lu}\d]/u.test(text.slice(end, end + 3));
}

/** Whether a stop or more than one blank stands before a mark. */
function followsGap(text: string, { start }: Mark): boolean {
  return / {2}$|[.;:!?…)”"] $/.test(text.slice(Math.max(0, start - 2), start));
}

function firstInLine(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (BULLETS.includes(sign) || (sign === '·' && standsAlone(text, at))) return at;
    if ('+>'.includes(sign) && text.slice(0, at).trim() === '' && standsAlone(text, at)) return at;
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
