import { afterAnnouncement } from './announcement.js';
import { itemsOf, withoutMark } from './list-items.js';
import { findLists } from './outer-list.js';
import { splitParagraphs } from './paragraphs.js';
import { splitAtGaps, splitAtLabels, splitAtOrdinals } from './run-together.js';
import { splitAtSemicolons, splitSeries } from './series.js';
import { withoutStrayMarks } from './span.js';
import type { Span } from './span.js';

/** What is announced as the findings may follow this share of a text, if it is a list, or that, if it is paragraphs. */
const LATEST_LIST = 0.7;
const LATEST_PARAGRAPHS = 0.4;

/**
 * Splits an answer into its single insights or barriers, as offsets into `text`, without their list marks. By the list
 * that the answer is, be it numbered or bulleted, in lines or run together; else by paragraphs; else by `First …
 * Second …`; else by gaps, or as a series; and where nothing is sure, the whole answer is one. Text before the first
 * mark is an introduction, and so is all that stands before `The main insights are:`.
 */
export function splitLearnings(text: string): readonly Span[] {
  const spans = splitAnnounced(text) ?? splitText(text);
  return spans.flatMap((span) => withoutStrayMarks(text, span) ?? []);
}

function splitAnnounced(text: string): readonly Span[] | null {
  const from = afterAnnouncement(text);
  if (from === 0 || from > text.length * LATEST_LIST) return null;
  // A list that opens the text holds whatever is announced inside its items.
  if (findLists(text).outer?.[0]?.start === 0) return null;
  const rest = text.slice(from);
  const spans = splitText(rest);
  if (spans.length < 2) return null;
  const isList = findLists(rest).outer !== null;
  // Paragraphs that begin with an introduction of their own would lose it.
  if (!isList && (from > text.length * LATEST_PARAGRAPHS || spans[0]?.start !== 0)) return null;
  return spans.map(({ start, end }) => ({ start: from + start, end: from + end }));
}

function splitText(text: string): readonly Span[] {
  const { outer, inner } = findLists(text);
  if (outer !== null) return itemsOf(text, outer);
  const paragraphs = withoutIntroduction(text, splitParagraphs(text, inner)).map((span) => withoutMark(text, span));
  const [only] = paragraphs;
  if (paragraphs.length !== 1 || only === undefined) return paragraphs;
  for (const split of [splitAtLabels, splitAtOrdinals, splitAtGaps, splitSeries, splitAtSemicolons]) {
    const parts = split(text, only);
    if (parts.length > 1) return withoutIntroduction(text, parts);
  }
  return [only];
}

/** The items of the numbered or bulleted list that a text is; null where it is none. */
export function splitItemsOfList(text: string): readonly Span[] | null {
  const { outer } = findLists(text);
  return outer === null ? null : itemsOf(text, outer);
}

function withoutIntroduction(text: string, spans: readonly Span[]): readonly Span[] {
  const [first, second] = spans;
  if (first === undefined || second === undefined) return spans;
  return text[first.end - 1] === ':' ? spans.slice(1) : spans;
}
