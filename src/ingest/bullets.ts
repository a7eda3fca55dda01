import { afterBlanks } from './number-marks.js';
import type { Mark } from './number-marks.js';

/** Signs that are bullets wherever they stand, and signs that are bullets only before a blank. */
const SIGNS = '•●▪■◦‣⁃∙➢➤►✓✔✅❖§';
const DASHES = '-–—*·o';
/** Bullets this much further in than the first are a list inside it. */
const DEEPER = 3;

/** The bulleted list that a text is, in lines or run together behind a first bullet; null where there are not two items. */
export function findBullets(text: string): readonly Mark[] | null {
  const byLine = bulletLines(text);
  if (byLine.length >= 2) return byLine;
  const [first] = byLine;
  const runTogether = bulletsInLine(text, first?.style ?? '');
  return runTogether.length >= 2 ? runTogether : null;
}

function bulletLines(text: string): readonly Mark[] {
  const found: { readonly mark: Mark; readonly indent: number }[] = [];
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    let start = at;
    while (text[start] === ' ') start++;
    const sign = text[start] ?? '';
    if (isBullet(text, start) && (found.length === 0 || found[0]?.mark.style === style(sign))) {
      found.push({
        mark: { start, end: afterBlanks(text, start + 1), value: found.length + 1, style: style(sign), ownLine: true },
        indent: start - at,
      });
    }
    if (newline === -1) break;
    at = newline + 1;
  }
  const indent = Math.min(...found.map((entry) => entry.indent));
  return found.filter((entry) => entry.indent < indent + DEEPER).map(({ mark }) => mark);
}

/** ` - ` between items on one line: only where the text itself opens with that bullet, or the sign is nothing else. */
function bulletsInLine(text: string, opening: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    const always = SIGNS.includes(sign);
    if (!always && (opening === '' || style(sign) !== opening || !DASHES.includes(sign) || sign === 'o')) continue;
    if (!always && (text[at + 1] !== ' ' || (at > 0 && text[at - 1] !== ' ' && text[at - 1] !== '\n'))) continue;
    if (!always && marks.length === 0 && text.slice(0, at).trim() !== '') return [];
    marks.push({
      start: at,
      end: afterBlanks(text, at + 1),
      value: marks.length + 1,
      style: style(sign),
      ownLine: false,
    });
  }
  return marks;
}

function isBullet(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === undefined) return false;
  if (SIGNS.includes(sign)) return true;
  if (!DASHES.includes(sign)) return false;
  // `-Text` is common where the next letter is a capital; `-5` and `o` in a word are no bullets.
  return text[at + 1] === ' ' || (sign !== 'o' && /\p{Lu}/u.test(text[at + 1] ?? ''));
}

function style(sign: string): string {
  return sign === '–' || sign === '—' ? '-' : sign;
}
