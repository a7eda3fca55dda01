import { afterGap } from './mark.js';
import type { Mark } from './mark.js';

/** A dash between a blank and a letter: ` -Word`. */
const GLUED = /(?<=^|[ \n])[-–](?=["“‘'«(]?\p{L})/gu;
/** A dash between blanks, after a stop, before a capital: `. - Word`. */
const APART = /(?<=[.;:!?] {1,4}| {2})-(?= {1,3}["“‘'«(]?\p{Lu})/gu;
/** `-in many cases-`: dashes that set off a part of a sentence. */
const SET_OFF = /^[-–][^-–.;:!?\n]{1,80}[\p{L})][-–](?=[ ,.;:)]|$)/u;
/** Fewer marks before small letters, or after an item that has none, are no list. */
const FEWEST = 2;

/**
 * The list that dashes without a blank after them make on one line: `-Word … -Word`. It begins with the text, or behind
 * a colon; or only its later items are marked, each after a stop. Empty where there is none.
 */
export function gluedDashes(text: string): readonly Mark[] {
  const glued = [...text.matchAll(GLUED)]
    .map(({ index }) => index)
    .filter((at) => !SET_OFF.test(text.slice(at, at + 90)));
  const [first] = glued;
  if (first === undefined) return [];
  const before = text.slice(0, first).trimEnd();
  const capitals = glued.filter((at) => opensWithCapital(text, at));
  if (before === '') {
    const apart = [...text.matchAll(APART)].map(({ index }) => index);
    return marksAt(text, [first, ...[...capitals, ...apart].filter((at) => at > first).sort((a, b) => a - b)]);
  }
  if (before.endsWith(':')) {
    if (opensWithCapital(text, first)) return marksAt(text, capitals);
    return glued.length > FEWEST ? marksAt(text, glued) : [];
  }
  const later = capitals.filter((at) => /[.;!?] +$/.test(text.slice(Math.max(0, at - 6), at)));
  return later.length >= FEWEST && later.length === glued.length ? marksAt(text, later) : [];
}

function opensWithCapital(text: string, at: number): boolean {
  return /^["“‘'«(]?\p{Lu}/u.test(text.slice(at + 1, at + 4));
}

function marksAt(text: string, starts: readonly number[]): readonly Mark[] {
  return starts.map((start, index) => ({
    start,
    end: afterGap(text, start + 1),
    value: index + 1,
    style: '-',
    ownLine: false,
    bullet: true,
  }));
}
