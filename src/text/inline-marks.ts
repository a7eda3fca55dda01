import { BULLETS, DASHES, numberStyle, NUMBER_SEPARATOR } from './list-mark.js';

/** Items are longer than this, in UTF-16 units: shorter ones are parts of a name or a sum. */
const SHORTEST = 6;
/** Fewer items before small letters are a part of a sentence that dashes set off. */
const FEWEST_IN_SMALL_LETTERS = 3;

/**
 * Where the items begin of the list that one line of a text holds, as offsets of their marks: `Wells: 1. Dig. 2. Line.`,
 * `• Dig • Line`, `- Dig - Line`. Empty where the line holds none, or may hold none.
 *
 * @param start - of the line, without blanks at either end
 */
export function findInlineMarks(text: string, start: number, end: number): readonly number[] {
  const line = text.slice(start, end);
  for (const find of [inlineBullets, inlineDashes, inlineNumbers]) {
    const marks = find(line);
    if (marks.length >= 2 && areItems(line, marks)) return marks.map((at) => start + at);
  }
  return [];
}

function areItems(line: string, marks: readonly number[]): boolean {
  return marks.every((at, index) => (marks[index + 1] ?? line.length) - at > SHORTEST);
}

/** A word processor's bullet; between words without blanks it is a middle dot. */
const MIDDLE_DOT = /(?<=^|\s)·(?=\s)/gu;
/** `-Word`, where a line opens so. */
const GLUED = /(?<=^|\s)[-–](?=\p{Lu})/gu;

const FIRST_BULLET = new RegExp(`[${BULLETS}]`, 'u');

function inlineBullets(line: string): readonly number[] {
  const sign = FIRST_BULLET.exec(line)?.[0];
  return offsetsOf(line, sign === undefined ? MIDDLE_DOT : new RegExp(`(?<=^|\\s)${sign}(?=\\s|\\p{L})`, 'gu'));
}

/** Where the line opens with a dash, or one follows its first colon; those before small letters only if all stand so. */
function inlineDashes(line: string): readonly number[] {
  if (/^[-–]\p{Lu}/u.test(line)) return offsetsOf(line, GLUED);
  const opening = new RegExp(String.raw`^[${DASHES}](?= )|^[^:]{3,300}: +[-–](?= )`, 'u').exec(line);
  if (opening === null) return [];
  const sign = opening[0].slice(-1);
  if (!'-–*'.includes(sign)) return [];
  const first = opening[0].length - 1;
  const escaped = sign === '*' ? String.raw`\*` : sign;
  const all = offsetsOf(line, new RegExp(String.raw`(?<=^|\s)${escaped}(?= )`, 'gu')).filter((at) => at >= first);
  const capitals = all.filter((at) => opensWithCapital(line, at));
  if (capitals.length >= 2 && capitals[0] === first) return capitals;
  return capitals.length === 0 && all.length >= FEWEST_IN_SMALL_LETTERS ? all : [];
}

function opensWithCapital(line: string, at: number): boolean {
  return /^.\s+["“‘'«(]?[\p{Lu}\d]/u.test(line.slice(at, at + 8));
}

const NUMBER = new RegExp(String.raw`(?<=^|\s)(\(?)(\d{1,2})(${NUMBER_SEPARATOR})(?=\s*["“‘'«(]?\p{L})`, 'gu');

/** Numbers that rise by one from 1, all with one sign; the first opens the line or follows a stop, and no bracket is open. */
function inlineNumbers(line: string): readonly number[] {
  const marks: number[] = [];
  let style = '';
  for (const { index, 1: opening = '', 2: digits = '', 3: separator = '' } of line.matchAll(NUMBER)) {
    const found = opening + numberStyle(separator);
    if (Number(digits) !== marks.length + 1 || (marks.length > 0 && found !== style)) continue;
    if (marks.length === 0 && !/^\s*$|[.:;!?)]\s*$/.test(line.slice(Math.max(0, index - 8), index))) continue;
    if (isInBrackets(line, index)) continue;
    style = found;
    marks.push(index);
  }
  return marks;
}

/** Brackets further apart than this are two mistakes. */
const LONGEST_BRACKETS = 1_500;

function isInBrackets(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - LONGEST_BRACKETS), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function offsetsOf(line: string, pattern: RegExp): readonly number[] {
  return [...line.matchAll(pattern)].map(({ index }) => index);
}
