import type { Highlighter, Segment } from '../search/search-index.js';

/** Cuts a text into marked and unmarked pieces; joined, they are the text. Empty pieces are left out. */
export function markText(text: string, ranges: ReturnType<Highlighter>): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) segments.push({ text: text.slice(at, start), marked: false });
    if (end > start) segments.push({ text: text.slice(start, end), marked: true });
    at = Math.max(at, end);
  }
  if (at < text.length) segments.push({ text: text.slice(at), marked: false });
  return segments;
}
