import { afterBlanks } from './number-marks.js';
import type { Mark } from './number-marks.js';

/** Signs that are bullets wherever they stand, and signs that are bullets only before a blank. */
const SIGNS = '•●▪■◦‣⁃∙➢➤►✓✔✅❖§';
const DASHES = '-–—*·+o→üØ';
/** Of these, those that stand inside a line for other things. */
const ONLY_IN_LINES = '+oüØ';
const PICTURE = /^\p{Emoji_Presentation}\ufe0f?/u;
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
    const picture = PICTURE.exec(text.slice(start, start + 4))?.[0];
    const sign = picture ?? text[start] ?? '';
    if (
      (picture !== undefined || isBullet(text, start)) &&
      (found.length === 0 || found[0]?.mark.style === style(sign))
    ) {
      found.push({
        mark: {
          start,
          end: afterBlanks(text, start + sign.length),
          value: found.length + 1,
          style: style(sign),
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
    if (!SIGNS.includes(sign) && !standsAlone(text, at)) continue;
    const end = afterBlanks(text, at + 1);
    if (!opens && DASHES.includes(sign) && !/\p{Lu}/u.test(text[end] ?? '')) return [];
    marks.push({ start: at, end, value: marks.length + 1, style: sign, ownLine: false, bullet: true });
  }
  return marks;
}

function firstInLine(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (SIGNS.includes(sign) || (sign === '·' && standsAlone(text, at))) return at;
    if (!DASHES.includes(sign) || ONLY_IN_LINES.includes(sign) || !standsAlone(text, at)) continue;
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

function isBullet(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === undefined) return false;
  if (SIGNS.includes(sign)) return true;
  if (!DASHES.includes(sign)) return false;
  // `-Text` is common where the next letter is a capital; `-5` and `o` in a word are no bullets.
  return text[at + 1] === ' ' || (!ONLY_IN_LINES.includes(sign) && /\p{Lu}/u.test(text[at + 1] ?? ''));
}

/** Marks of one list are alike; the pictures of one list need not be. */
function style(sign: string): string {
  if (PICTURE.test(sign)) return 'picture';
  return sign === '–' || sign === '—' ? '-' : sign;
}
