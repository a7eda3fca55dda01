import { readListMark } from '../../text/list-mark.js';
import { lastSentence } from './announcement.js';
import { afterGap } from './mark.js';
import type { Mark } from './mark.js';
import { trimmed } from './span.js';
import type { Span } from './span.js';

/** `… change of cabinets. In addition: i) …`: what stands before is an item itself. */
const GOES_ON = /\b(?:in addition|additionally|also|furthermore|besides|moreover|de plus|en outre|además)\W*$/i;

/** The items of a list, without their marks. */
export function itemsOf(text: string, list: readonly Mark[]): readonly Span[] {
  const items: Span[] = [];
  for (const [index, mark] of list.entries()) {
    const next = list[index + 1];
    const item = trimmed(text, mark.end, next === undefined ? text.length : endOfItem(text, mark.end, next));
    if (item === null || !/[\p{L}\p{N}]/u.test(text.slice(item.start, item.end))) continue;
    items.push(mark.bullet === true ? withoutMark(text, item) : item);
  }
  const introduction = trimmed(text, 0, list[0]?.start ?? 0);
  if (introduction === null) return items;
  const isItem =
    GOES_ON.test(text.slice(introduction.start, introduction.end)) ||
    (list[0]?.bullet === true && isUnmarkedItem(text, introduction, items));
  return isItem ? [introduction, ...items] : items;
}

/** How much longer or shorter than the others an item may be that has no bullet. */
const LONGEST_RATIO = 3;
const SHORTEST_RATIO = 0.4;
const ANNOUNCES =
  /\b(?:follow\w*|below|these|include\w*|such as|two|three|four|five|six|several|insights|lessons|learnings|findings|suivants?|suivantes?|ci-dessous|siguientes?)\b/i;

/** Whether what stands before the first bullet is one more item, to which no bullet was given, and announces nothing. */
function isUnmarkedItem(text: string, span: Span, items: readonly Span[]): boolean {
  const before = text.slice(span.start, span.end);
  const average = items.reduce((sum, { start, end }) => sum + end - start, 0) / items.length;
  const ratio = before.length / average;
  return (
    ratio >= SHORTEST_RATIO &&
    ratio <= LONGEST_RATIO &&
    /[.!?;][)”"']?$/.test(before) &&
    !before.includes('\n\n') &&
    !ANNOUNCES.test(lastSentence(before))
  );
}

/** Where an item ends: at the next, or before a heading that stands above the next. */
function endOfItem(text: string, from: number, next: Mark): number {
  const body = text.slice(from, next.start).trimEnd();
  const line = body.lastIndexOf('\n');
  const lastLine = body.slice(line + 1).trim();
  const heads = next.value === 1 ? !/[.!?]$/.test(body) : next.ownLine && body.endsWith(':');
  if (line > 0 && (heads || isMarkedHeading(lastLine))) return from + line;
  if (!body.endsWith(':') || next.ownLine) return next.start;
  // Run together: the sentence that introduces the next part.
  const rest = body.length - lastSentence(body).length;
  return rest >= SHORTEST ? from + rest : next.start;
}

/** Items are longer than this, in UTF-16 units. */
const SHORTEST = 15;

/** `II. Bootcamps`: a short line with a number of another kind that opens the next part of a list. */
function isMarkedHeading(line: string): boolean {
  return line.length <= 60 && /^(?:[IVX]{1,4}|[A-H])[.)] \p{Lu}/u.test(line) && !/[.;!?]$/.test(line);
}

/** A text without the lone `1.` or bullet that it begins with. */
export function withoutMark(text: string, span: Span): Span {
  const mark = readListMark(text, span.start, span.end);
  if (mark === null || (mark.value === null && !mark.sure)) return span;
  const start = afterGap(text, mark.end);
  return start < span.end ? { start, end: span.end } : span;
}
