import { HIGHEST_NUMBER, NUMBER_SEPARATOR, numberStyle } from '../../text/list-mark.js';
import { afterGap } from './mark.js';
import type { Mark } from './mark.js';
import { insideParentheses } from './parentheses.js';

/**
 * Every place of a text that could be a list number: `1.` `2)` `3-` `(4)` `#5` `Insight 6:` `a)` `iv)`. Years, `3.0`, times,
 * percentages and numbers inside brackets are none. Whether one is a mark in truth, its sequence tells.
 */
export function findNumberMarks(text: string): readonly Mark[] {
  const inside = insideParentheses(text);
  const marks: Mark[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const mark = readNumber(text, match, inside);
    if (mark !== null) marks.push(mark);
  }
  for (const match of text.matchAll(LETTER)) {
    const start = match.index;
    if (inside(start)) continue;
    const before = text[start - 1] ?? '\n';
    if (before !== ' ' && before !== '\n') continue;
    const [whole, opening = '', letters = '', closing = ''] = match;
    if (opening !== '' && closing !== ')') continue;
    const separator = opening + closing;
    const end = afterGap(text, start + whole.length);
    const ownLine = beginsLine(text, start);
    const roman = ROMAN.indexOf(letters.toLowerCase());
    if (roman > 0) marks.push({ start, end, value: roman, style: `i${separator}`, ownLine });
    if (letters.length === 1 && (separator !== '.' || ownLine || letters === letters.toLowerCase())) {
      marks.push({ start, end, value: letters.toLowerCase().charCodeAt(0) - 96, style: `a${separator}`, ownLine });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** Without a separator it counts only after a word, as in `Insight 1`, or after `#`. */
const NUMBER = new RegExp(String.raw`([(#]?)(\d{1,2})(${NUMBER_SEPARATOR}|(?= ))`, 'g');
const LETTER = /(?<![\p{L}\p{N}(.])(\(?)(viii|vii|vi|iv|ix|iii|ii|[a-z])([.)])/giu;
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
/** What makes `2.` the first half of `2.a.`. */
const SUBNUMBER = /^[a-z][.)]/;
/** Words that people number: `Insight 1:`. */
const LONGEST_WORDS = 28;

function readNumber(text: string, match: RegExpExecArray, inside: (offset: number) => boolean): Mark | null {
  const [whole, opening = '', digits = '', separator = ''] = match;
  const start = match.index;
  const value = Number(digits);
  if (value === 0 || value > HIGHEST_NUMBER || inside(start)) return null;
  const after = start + whole.length;
  const next = text[after] ?? ' ';
  const before = text[start - 1] ?? '\n';
  const ownLine = beginsLine(text, start);
  if (opening === '(') {
    return separator === ')' && (before === ' ' || before === '\n')
      ? { start, end: afterGap(text, after), value, style: '()', ownLine }
      : null;
  }
  const worded = wordBefore(text, start);
  if (
    worded !== null &&
    (separator !== '' || next === ' ') &&
    (worded.ownLine || /[:.)–-]/.test(text.slice(after - 1, after + 2)))
  ) {
    return {
      start: worded.start,
      end: afterGap(text, afterSeparator(text, after)),
      value,
      style: worded.word,
      ownLine: worded.ownLine,
    };
  }
  if (opening === '#') {
    const blank = text[start + 1 + digits.length] === ' ' || separator !== '';
    return ownLine && blank ? { start, end: afterGap(text, after), value, style: '#', ownLine } : null;
  }
  if (separator === '') return null;
  // A digit after the mark makes it a decimal, a range or a time, unless a blank stands between.
  if (isDigit(next) || (separator !== ')' && '/%:'.includes(next))) return null;
  if (separator === '.' && SUBNUMBER.test(text.slice(after, after + 2))) return null;
  if (isDigit(before) || '.,:/-–€$£+=<>~_&#%°'.includes(before) || (before === '.' && isDigit(text[start - 2] ?? ''))) {
    if (!(before === '.' && !isDigit(text[start - 2] ?? ' '))) return null;
  }
  if (isLetter(before) && before === before.toUpperCase() && before !== before.toLowerCase()) return null;
  const weak = (separator === '-' || separator === '–') && !ownLine && next !== ' ' && next === next.toLowerCase();
  if (weak && before !== ' ') return null;
  if (separator === ':' && next !== ' ' && next !== '\n') return null;
  return {
    start,
    end: afterGap(text, after),
    value,
    style: numberStyle(separator),
    ownLine,
    weak,
  };
}

interface Worded {
  readonly word: string;
  readonly start: number;
  readonly ownLine: boolean;
}

/** The words at the beginning of a line or of a sentence that the number counts, or null: `Insight 1`, `Key lesson #2`. */
function wordBefore(text: string, start: number): Worded | null {
  let end = start;
  while (end > 0 && ' #'.includes(text[end - 1] ?? '')) end--;
  let at = end;
  while (at > 0 && end - at <= LONGEST_WORDS && (isLetter(text[at - 1] ?? '') || text[at - 1] === ' ')) at--;
  while (text[at] === ' ') at++;
  if (at >= end || end - at > LONGEST_WORDS) return null;
  const ownLine = beginsLine(text, at);
  if (!ownLine && !/[.!?]\s+$/.test(text.slice(Math.max(0, at - 4), at))) return null;
  const words = text.slice(at, end).toLowerCase().split(' ');
  return words.length <= 3 && NUMBERED.has(words.at(-1) ?? '') ? { word: words.join(' '), start: at, ownLine } : null;
}

const NUMBERED = new Set([
  ...['insight', 'learning', 'lesson', 'finding', 'barrier', 'bottleneck', 'challenge', 'key', 'point', 'takeaway'],
  ...['leçon', 'enseignement', 'constat', 'apprentissage', 'obstacle', 'aprendizaje', 'lección', 'hallazgo', 'barrera'],
]);

function beginsLine(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && text[at - 1] === ' ' && start - at < 40) at--;
  if (at > 0 && '-–•'.includes(text[at - 1] ?? '.') && at < start) at--;
  return at === 0 || text[at - 1] === '\n';
}

function afterSeparator(text: string, from: number): number {
  return from + (/^ ?[:.)–-](?= |\n|$)|^[:.)–-]/.exec(text.slice(from, from + 3))?.[0].length ?? 0);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}
