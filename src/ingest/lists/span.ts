/** A part of a text, as UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span without blanks and line ends at either end; null where nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

/** The span without list marks that were left at its end, or quotation marks `>` at its beginning; null where nothing is left. */
export function withoutStrayMarks(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (end > start && isBlank(text.charCodeAt(end - 2)) && STRAY.includes(text.charAt(end - 1))) {
    end = trimmed(text, start, end - 1)?.end ?? start;
  }
  while (start < end && text[start] === '>') start = trimmed(text, start + 1, end)?.start ?? end;
  return start < end ? { start, end } : null;
}

const STRAY = '*•>·▪●-–—/';

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}
