import { readListMark } from '../../text/list-mark.js';
import { findBullets } from './bullets.js';
import { findSequence } from './mark-sequence.js';
import { afterGap, findNumberMarks } from './number-marks.js';
import type { Mark } from './number-marks.js';
import { splitParagraphs } from './paragraphs.js';
import { trimmed } from './span.js';
import type { Span } from './span.js';
import { splitAtGaps, splitAtOrdinals, splitAtSemicolons } from './run-together.js';

/**
 * Splits an answer into its single insights or barriers, as offsets into `text`, without their list marks. By the list
 * that the answer is, be it numbered or bulleted, in lines or run together; else by paragraphs; else by `First …
 * Second …`; else by gaps; and where nothing is sure, the whole answer is one. Text before the first mark is an introduction.
 */
export function splitLearnings(text: string): readonly Span[] {
  const list = outerList(text);
  if (list !== null) return itemsOf(text, list);
  const paragraphs = withoutIntroduction(text, splitParagraphs(text)).map((span) => withoutMark(text, span));
  const [only] = paragraphs;
  if (paragraphs.length !== 1 || only === undefined) return paragraphs;
  for (const split of [splitAtOrdinals, splitAtGaps, splitAtSemicolons]) {
    const parts = split(text, only);
    if (parts.length > 1) return withoutIntroduction(text, parts);
  }
  return [only];
}

/** The items of the numbered or bulleted list that a text is; null where it is none. */
export function splitItemsOfList(text: string): readonly Span[] | null {
  const list = outerList(text);
  return list === null ? null : itemsOf(text, list);
}

/** Of all lists that the marks of a text make, the one that holds the others: it begins first. */
function outerList(text: string): readonly Mark[] | null {
  const marks = findNumberMarks(text);
  const lists: (readonly Mark[])[] = [];
  for (const style of new Set(marks.map((mark) => mark.style))) {
    const sequence = findSequence(marks.filter((mark) => mark.style === style));
    if (sequence !== null && isOuter(text, sequence)) lists.push(sequence);
  }
  const bullets = findBullets(text);
  if (bullets !== null && isOuter(text, bullets)) lists.push(bullets);
  return lists.sort((a, b) => startOf(a) - startOf(b) || b.length - a.length)[0] ?? null;
}

function startOf(list: readonly Mark[]): number {
  return list[0]?.start ?? Infinity;
}

/** An introduction is at most this share of a text, or two paragraphs. */
const INTRODUCTION = 0.45;

/** Whether a list is the answer's own, not one inside a sentence or inside one paragraph of several. */
function isOuter(text: string, list: readonly Mark[]): boolean {
  const start = startOf(list);
  const last = list.at(-1)?.start ?? 0;
  const before = text.slice(0, start).trimEnd();
  if (before === '') return true;
  const paragraphsBefore = before.split('\n').filter((line) => line.trim() !== '').length;
  if (start > text.length * INTRODUCTION && paragraphsBefore > 2) return false;
  if (list[0]?.ownLine === true) return true;
  if (!/[.:;!?]$/.test(before)) return false;
  // Run together inside one line: the rest of the answer must not be paragraphs beside it.
  if (start > text.length * INTRODUCTION) return false;
  return !text.slice(last).trimEnd().includes('\n\n') && !text.slice(0, start).includes('\n\n');
}

/** `… change of cabinets. In addition: i) …`: what stands before is an item itself. */
const GOES_ON = /\b(?:in addition|additionally|also|furthermore|besides|moreover|de plus|en outre|además)\W*$/i;

function itemsOf(text: string, list: readonly Mark[]): readonly Span[] {
  const items: Span[] = [];
  const introduction = trimmed(text, 0, startOf(list));
  if (introduction !== null && GOES_ON.test(text.slice(introduction.start, introduction.end))) items.push(introduction);
  for (const [index, mark] of list.entries()) {
    const next = list[index + 1];
    const item = trimmed(text, mark.end, next === undefined ? text.length : endOfItem(text, mark.end, next));
    if (item === null || !/[\p{L}\p{N}]/u.test(text.slice(item.start, item.end))) continue;
    items.push(mark.bullet === true ? withoutMark(text, item) : item);
  }
  return items;
}

/** Where an item ends: at the next, or before a heading that stands above the next. */
function endOfItem(text: string, from: number, next: Mark): number {
  const body = text.slice(from, next.start).trimEnd();
  const line = body.lastIndexOf('\n');
  const heads = next.value === 1 ? !/[.!?]$/.test(body) : next.ownLine && body.endsWith(':');
  return line > 0 && heads ? from + line : next.start;
}

function withoutIntroduction(text: string, spans: readonly Span[]): readonly Span[] {
  const [first, second] = spans;
  if (first === undefined || second === undefined) return spans;
  return text[first.end - 1] === ':' ? spans.slice(1) : spans;
}

/** A lone `1.` or bullet before a text is a mark all the same. */
function withoutMark(text: string, span: Span): Span {
  const mark = readListMark(text, span.start, span.end);
  if (mark === null || (mark.value === null && !mark.sure)) return span;
  const start = afterGap(text, mark.end);
  return start < span.end ? { start, end: span.end } : span;
}
