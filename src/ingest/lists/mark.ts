/** Something that may be the mark of a list item. */
export interface Mark {
  /** Offset of its first character, and of the first character of the item. */
  readonly start: number;
  readonly end: number;
  /** Its place in the sequence, from 1. */
  readonly value: number;
  /** Marks of one list are alike. */
  readonly style: string;
  /** Whether it begins a line. */
  readonly ownLine: boolean;
  /** Could as well be part of a word, as `3-` in `3-year`: counts only where no better mark has its number. */
  readonly weak?: boolean;
  readonly bullet?: true;
}

/** The first offset from `from` on that holds neither a blank nor a line end. */
export function afterGap(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n') at++;
  return at;
}
