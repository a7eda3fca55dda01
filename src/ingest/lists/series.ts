import { announcesAnswer } from './announcement.js';
import { trimmed } from './span.js';
import type { Span } from './span.js';

/** Shorter items, in UTF-16 units, are words of one sentence. */
const SHORTEST = 8;
/** Fewer items are a sentence with two parts. */
const FEWEST = 3;
/** Signs between the items of a series, tried in this order. */
const SEPARATORS = ['; ', ' / ', ' - '];

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
    if (before.includes(separator)) continue;
    const items = cutAt(text, colon + 1, end, separator);
    if (items.length >= FEWEST && items.every((item) => isItem(text, item))) return items;
  }
  return whole;
}

/** Before small letters a semicolon parts items only where they are many, short or alike. */
const MANY = 4;
const SHORT = 60;
/** How a part of a sentence goes on that is no item. */
const GOES_ON =
  /^(?:and (?:are|is|was|were|the)|namely|in addition|however|therefore|thus|they|it|this|these|we|which|while|but|so|hence|then|also|where|whereas|cependant|donc|ainsi|ils|elles|nous|sin embargo|así|pero)\b/u;

/** Cuts one sentence-like list whose items end in semicolons, at least three of them, none with two sentences in it. */
export function splitAtSemicolons(text: string, { start, end }: Span): readonly Span[] {
  const whole = [{ start, end }];
  const items = cutAt(text, start, end, '; ');
  const [, ...rest] = items;
  if (
    items.length < FEWEST ||
    items.some((item) => item.end - item.start < SHORTEST_CLAUSE || hasTwoSentences(text, item))
  )
    return whole;
  if (rest.every((item) => /^\p{Lu}/u.test(text.slice(item.start, item.start + 2)))) return items;
  if (rest.some((item) => GOES_ON.test(text.slice(item.start, item.start + 16)))) return whole;
  const length = (end - start) / items.length;
  const first = (item: Span): string => text.slice(item.start, item.end).split(' ', 1)[0]?.toLowerCase() ?? '';
  const alike = rest.every((item) => first(item) === first(items[0] ?? item));
  return alike || length <= SHORT || items.length >= MANY ? items : whole;
}

const SHORTEST_CLAUSE = 15;

function hasTwoSentences(text: string, { start, end }: Span): boolean {
  return /[.!?] +\p{Lu}/u.test(text.slice(start, end));
}

function cutAt(text: string, start: number, end: number, separator: string): readonly Span[] {
  const items: Span[] = [];
  let from = start;
  for (let at = text.indexOf(separator, start); at !== -1 && at < end; at = text.indexOf(separator, from)) {
    const item = trimmed(text, from, at);
    if (item !== null) items.push(item);
    from = at + separator.length;
  }
  const last = trimmed(text, from, end);
  return last === null ? items : [...items, last];
}

function isItem(text: string, { start, end }: Span): boolean {
  return end - start >= SHORTEST && !/[.!?] +["“‘'«(]?\p{Lu}|\n|: /u.test(text.slice(start, end));
}
