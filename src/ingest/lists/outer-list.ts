import { readListMark } from '../../text/list-mark.js';
import { announcesAnswer, lastSentence } from './announcement.js';
import { findBullets } from './bullets.js';
import { findSequence } from './mark-sequence.js';
import { findNumberMarks } from './number-marks.js';
import type { Mark } from './mark.js';
import { goesOn } from './paragraphs.js';
import { trimmed } from './span.js';
import type { Span } from './span.js';

/** The lists of a text. */
export interface Lists {
  /** The one that the text is; null where it is none. */
  readonly outer: readonly Mark[] | null;
  /** Where no list is the text: those that stand inside it, from the first mark to the last. */
  readonly inner: readonly Span[];
}

/** Of all lists that the marks of a text make, the one that holds the others: it begins first. */
export function findLists(text: string): Lists {
  const marks = findNumberMarks(text);
  const found: (readonly Mark[])[] = [];
  for (const style of new Set(marks.map((mark) => mark.style))) {
    const sequence = findSequence(marks.filter((mark) => mark.style === style));
    if (sequence !== null) found.push(sequence);
  }
  const bullets = findBullets(text);
  if (bullets !== null) found.push(bullets);
  const outer = found
    .filter((list) => isOuter(text, list) && !found.some((other) => runsOn(list, other)))
    .sort((a, b) => startOf(a) - startOf(b) || b.length - a.length)[0];
  if (outer !== undefined) return { outer, inner: [] };
  return { outer: null, inner: found.map((list) => ({ start: startOf(list), end: list.at(-1)?.end ?? 0 })) };
}

function startOf(list: readonly Mark[]): number {
  return list[0]?.start ?? Infinity;
}

/** Whether a longer list begins after the last mark of one that does not open the text. */
function runsOn(list: readonly Mark[], other: readonly Mark[]): boolean {
  return startOf(list) > 0 && startOf(other) > (list.at(-1)?.start ?? Infinity) && other.length > list.length;
}

/** An introduction is at most this share of a text; one that announces what follows, or is one paragraph, may be longer. */
const INTRODUCTION = 0.4;
const LATEST = 0.7;

/** Whether a list is the answer's own, not one inside a sentence or inside one paragraph of several. */
function isOuter(text: string, list: readonly Mark[]): boolean {
  const start = startOf(list);
  const last = list.at(-1)?.start ?? 0;
  const before = text.slice(0, start).trimEnd();
  if (before === '') return true;
  const late = start > text.length * INTRODUCTION;
  const announced = start <= text.length * LATEST && announcesAnswer(before);
  const paragraphsBefore = before.split('\n').filter((line) => line.trim() !== '').length;
  if (late && paragraphsBefore > 1 && !(announced && list[0]?.ownLine === true)) return false;
  if (late && !announced && list[0]?.ownLine !== true && lastSentence(before) !== before) return false;
  if (list[0]?.ownLine === true) return announced || !isFollowedByProse(text, list);
  if (!/[.:;!?]$/.test(before)) return false;
  // Run together inside one line: the rest of the answer must not be paragraphs beside it.
  return !text.slice(last).trimEnd().includes('\n\n') && !text.slice(0, start).includes('\n\n');
}

/** Whether at least two paragraphs, as long together as the list, follow the last item, though no other item has any. */
function isFollowedByProse(text: string, list: readonly Mark[]): boolean {
  const counts = list.map((mark, index) => paragraphsIn(text, mark.end, list[index + 1]?.start ?? text.length));
  if ((counts.pop() ?? 0) < 2 || counts.some((count) => count > 0)) return false;
  const end = text.indexOf('\n\n', list.at(-1)?.end);
  return text.length - end >= end - startOf(list);
}

/** How many unmarked paragraphs stand below the first one of an item. */
function paragraphsIn(text: string, start: number, end: number): number {
  const body = text.slice(start, end);
  let count = 0;
  for (let at = body.indexOf('\n\n'); at !== -1; at = body.indexOf('\n\n', at + 2)) {
    const next = body.indexOf('\n\n', at + 2);
    const piece = trimmed(body, at, next === -1 ? body.length : next);
    if (piece !== null && readListMark(body, piece.start, piece.end) === null && !goesOn(body, piece)) count++;
  }
  return count;
}
