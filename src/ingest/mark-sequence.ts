import type { Mark } from './number-marks.js';

/** How many marks ahead to look. */
const NEAR = 60;

/**
 * The list that marks of one style make: it begins at 1 and rises by 1, save that one number may be left out or given twice. A mark that begins anew at 1 opens a
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
  let last = 1;
  let inner = 0;
  for (let index = opening + 1; index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined) break;
    const wanted = last + 1;
    const slip = inner === 0 && mark.ownLine && start.ownLine && (mark.value === last || mark.value === wanted + 1);
    const regular = mark.value === wanted && isNext(mark, index, wanted, inner);
    if (regular || ((slip || leavesOneOut(mark, wanted)) && !comesLater(wanted, index))) {
      outer.push(mark);
      last = mark.value;
      inner = 0;
    } else if (mark.value === 1) inner = 1;
    else if (mark.value === inner + 1) inner++;
  }
  return outer.length >= (start.style.startsWith('a') && !start.ownLine ? 3 : 2) ? outer : null;

  function comesLater(value: number, index: number): boolean {
    return marks.slice(index + 1, index + NEAR).some((later) => later.value === value);
  }

  function leavesOneOut(mark: Mark, wanted: number): boolean {
    return (
      inner === 0 && outer.length >= 3 && mark.value === wanted + 1 && mark.start - (outer.at(-1)?.start ?? 0) > 20
    );
  }

  /** A list inside takes the numbers that follow its own, unless the outer list needs them. */
  function isNext(mark: Mark, index: number, wanted: number, nested: number): boolean {
    const line = byLine.get(wanted);
    if (!mark.ownLine && line !== undefined && line > index) return false;
    if (nested === 0 || mark.value !== nested + 1) return true;
    if (mark.ownLine && start?.ownLine === true) return true;
    return !comesLater(wanted, index);
  }
}
