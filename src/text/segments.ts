/** UTF-16 offsets into a text: `start` to before `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text, marked where a search found it. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text into marked and unmarked pieces; joined, they are the text. Empty pieces are left out.
 *
 * @param ranges - ascending and apart
 */
export function segmentsOf(text: string, ranges: readonly TextRange[]): readonly Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    if (start > done) segments.push({ text: text.slice(done, start), marked: false });
    if (end > start) segments.push({ text: text.slice(start, end), marked: true });
    done = Math.max(done, end);
  }
  if (done < text.length) segments.push({ text: text.slice(done), marked: false });
  return segments;
}
