import { announcesAnswer } from './announcement.js';
import { trimmed } from './span.js';
import type { Span } from './span.js';

/** Shorter items, in UTF-16 units, are words of one sentence. */
const SHORTEST = 8;
/** Fewer items are a sentence with two parts. */
const FEWEST = 3;
/** Signs between the items of a series, tried in this order. */
const SEPARATORS = [/; /g, / \/ /g, / [-–] /g];

/**
 * Cuts the series that the first colon introduces and that ends the text: `We lack: trained staff; data …`, with ` / `
 * and ` - ` too. The whole, as one span, where there is none.
 */
export function splitSeries(text: string, { start, end }: Span): readonly Span[] {
  const whole = [{ start, end }];
  const colon = text.indexOf(': ', start);
  if (colon === -1 || colon >= end) return whole;
  const before = text.slice(start, colon + 1);
  if (/[.!?;] /.test(before) && !announcesAnswer(before)) return whole;
  for (const separator of SEPARATORS) {
    const items = cutAt(text, colon + 1, end, separator);
    if (items.length >= FEWEST && items.every((item) => isItem(text, item))) return items;
  }
  return whole;
}

function cutAt(text: string, start: number, end: number, separator: RegExp): readonly Span[] {
  const items: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(separator)) {
    const item = trimmed(text, from, start + match.index);
    if (item !== null) items.push(item);
    from = start + match.index + match[0].length;
  }
  const last = trimmed(text, from, end);
  return last === null ? items : [...items, last];
}

function isItem(text: string, { start, end }: Span): boolean {
  return end - start >= SHORTEST && !/[.!?] +["“‘'«(]?\p{Lu}|\n/u.test(text.slice(start, end));
}
