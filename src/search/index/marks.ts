/** How many of some marks are set. */
export function countMarks(marks: Uint8Array): number {
  return marks.reduce((sum, mark) => sum + mark, 0);
}

/** Adds marks to others. */
export function mergeMarks(marks: Uint8Array, more: Uint8Array): void {
  more.forEach((mark, unit) => {
    if (mark === 1) marks[unit] = 1;
  });
}

/** Clears the marks that others lack. */
export function keepMarks(marks: Uint8Array, others: Uint8Array): void {
  marks.forEach((_, unit) => {
    if (others[unit] !== 1) marks[unit] = 0;
  });
}
