import type { Mark } from './mark.js';

/** How many marks ahead to look. */
const NEAR = 60;
/** Items are longer than this, in UTF-16 units. */
const SHORTEST_ITEM = 20;

/**
 * The list that the marks of one style make: it begins at 1 and rises by 1, save that one number may be left out or
 * given twice. A mark that begins anew at 1 opens a list inside the item before it, or a new group of the same list.
 * Where items begin lines, a number inside a line continues the list only if no line does. Null where there are not two items.
 */
export function findSequence(marks: readonly Mark[]): readonly Mark[] | null {
  const ahead = new Lookahead(marks);
  const opening = openingOf(marks, ahead);
  const start = marks[opening];
  if (start === undefined) return null;
  const outer: Mark[] = [start];
  let last = 1;
  /** The last number of a list inside the current item; 0 outside one. */
  let inner = 0;
  for (let index = opening + 1; index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined) break;
    if (continues(mark, index)) {
      outer.push(mark);
      last = mark.value;
      inner = 0;
    } else if (mark.value === 1) inner = 1;
    else if (mark.value === inner + 1) inner++;
  }
  // Letters stand in running text for other things too; two of them are no list.
  const fewest = start.style.startsWith('a') && !start.ownLine ? 3 : 2;
  return outer.length >= fewest ? outer : null;

  function continues(mark: Mark, index: number): boolean {
    const wanted = last + 1;
    if (mark.value === wanted) return isNext(mark, index);
    if (ahead.has(wanted, index)) return false;
    if (mark.value === 1) return opensGroup(mark, index);
    if (inner > 0) return false;
    if (mark.ownLine && start?.ownLine === true) return mark.value === last || mark.value === wanted + 1;
    if (mark.value !== wanted + 1 || mark.start - (outer.at(-1)?.start ?? 0) <= SHORTEST_ITEM) return false;
    return outer.length >= 3 || ahead.has(wanted + 2, index);
  }

  /** A list inside takes the numbers that follow its own, unless the outer list has no other. */
  function isNext(mark: Mark, index: number): boolean {
    if (!mark.ownLine && ahead.hasLine(mark.value, index)) return false;
    if (mark.weak === true && ahead.hasStrong(mark.value, index)) return false;
    if (inner === 0 || mark.value !== inner + 1) return true;
    // A second list that has come as far as the first is not inside it: the next number is its own.
    if (!mark.ownLine && inner === last && last >= 2 && start?.ownLine === false) return false;
    return (mark.ownLine && start?.ownLine === true) || !ahead.has(mark.value, index);
  }

  /** A list in groups, each numbered from 1 in lines, is one list. */
  function opensGroup(mark: Mark, index: number): boolean {
    const next = marks[index + 1];
    return mark.ownLine && start?.ownLine === true && last >= 2 && next?.ownLine === true && next.value === 2;
  }
}

/** The first 1; one inside a sentence yields to one that begins a line, if the list goes on in lines. */
function openingOf(marks: readonly Mark[], ahead: Lookahead): number {
  const first = marks.findIndex(({ value }) => value === 1);
  const byLine = marks.findIndex(({ value, ownLine }) => ownLine && value === 1);
  return byLine > first && marks[first]?.start !== 0 && ahead.hasLine(2, byLine) ? byLine : first;
}

/** What comes after a mark. */
class Lookahead {
  readonly #marks: readonly Mark[];
  readonly #lastLine = new Map<number, number>();

  constructor(marks: readonly Mark[]) {
    this.#marks = marks;
    marks.forEach(({ ownLine, value }, index) => {
      if (ownLine) this.#lastLine.set(value, index);
    });
  }

  has(value: number, after: number): boolean {
    return this.#near(after).some((mark) => mark.value === value);
  }

  hasStrong(value: number, after: number): boolean {
    return this.#near(after).some((mark) => mark.value === value && mark.weak !== true);
  }

  hasLine(value: number, after: number): boolean {
    return (this.#lastLine.get(value) ?? -1) > after;
  }

  #near(after: number): readonly Mark[] {
    return this.#marks.slice(after + 1, after + NEAR);
  }
}
