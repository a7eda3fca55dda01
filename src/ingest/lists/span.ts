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

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}
