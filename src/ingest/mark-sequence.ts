import type { Mark } from './number-marks.js';

/**
 * The longest list that marks of one style make: it begins at 1 and rises by 1. A mark that begins anew at 1 opens a
 * list inside the item before it. Where items begin lines, a number inside a line continues the list only if no line does.
 * Null where there are not at least two items.
 */
export function findSequence(marks: readonly Mark[]): readonly Mark[] | null {
  const first = marks.findIndex(({ value }) => value === 1);
  if (first === -1) return null;
  const byLine = new Map<number, number>();
  marks.forEach((mark, index) => {
    if (mark.ownLine) byLine.set(mark.value, index);
  });
  let opening = first;
  // A `1.` inside a sentence yields to one that begins a line, if the list goes on in lines.
  const firstByLine = marks.findIndex(({ value, ownLine }) => ownLine && value === 1);
  if (firstByLine > first && marks[first]?.start !== 0 && byLine.has(2)) opening = firstByLine;
  const start = marks[opening];
  if (start === undefined) return null;
  const outer: Mark[] = [start];
  let inner = 0;
  for (let index = opening + 1; index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined) break;
    const wanted = outer.length + 1;
    if (mark.value === wanted && isNext(mark, index, wanted, inner)) {
      outer.push(mark);
      inner = 0;
    } else if (mark.value === 1) inner = 1;
    else if (mark.value === inner + 1) inner++;
  }
  return outer.length >= 2 ? outer : null;

  /** A list inside takes the numbers that follow its own, unless the outer list needs them. */
  function isNext(mark: Mark, index: number, wanted: number, nested: number): boolean {
    const line = byLine.get(wanted);
    if (!mark.ownLine && line !== undefined && line > index) return false;
    if (nested === 0 || mark.value !== nested + 1) return true;
    if (mark.ownLine && start?.ownLine === true) return true;
    return !marks.slice(index + 1, index + 60).some((later) => later.value === wanted);
  }
}
