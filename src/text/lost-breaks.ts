import { hasSentenceEnd } from './sentence-end.js';

/** Where, within one line of a text, the page begins another. */
export interface LostBreak {
  readonly at: number;
  /** A list item begins with its mark; a paragraph after a gap, or where one is too long to be read. */
  readonly kind: 'item' | 'paragraph';
}

/** UTF-16 units of a paragraph that is still read in one piece. */
export const LONGEST_PARAGRAPH = 1_500;
/** About what a longer one is broken into. */
const WANTED_PARAGRAPH = 900;
/** A shorter rest stays with what stands before it. */
const SHORTEST_REST = 150;

/**
 * The breaks that a line from `start` to `end` has lost: before the bullets and numbers of a list inside it, where at least
 * two follow each other; after a sentence before three blanks or more, as forms leave them where a paragraph ended; and,
 * where what remains is over 1,500 letters, at the ends of sentences. The text itself is not changed.
 */
export function lostBreaks(text: string, start: number, end: number): readonly LostBreak[] {
  const line = text.slice(start, end);
  const items = new Set([...BULLETS.flatMap((bullet) => repeated(line, bullet)), ...numbers(line)]);
  const gaps = gapsIn(line).filter((at) => !items.has(at));
  const breaks = [
    ...[...items].filter((at) => at > 0).map((at): LostBreak => ({ at, kind: 'item' })),
    ...gaps.map((at): LostBreak => ({ at, kind: 'paragraph' })),
  ].sort((a, b) => a.at - b.at);
  const cut = [0, ...breaks.map(({ at }) => at), line.length];
  const long = cut
    .slice(1)
    .flatMap((to, index) => sentenceBreaks(line, cut[index] ?? 0, to))
    .map((at): LostBreak => ({ at, kind: 'paragraph' }));
  return [...breaks, ...long].sort((a, b) => a.at - b.at).map(({ at, kind }) => ({ at: at + start, kind }));
}

/** Bullets inside a line: signs that are nothing else; others only where a sentence has ended or blanks were left. */
const BULLETS = [
  /(?<=^|\s|[.;:])[•●▪■◦‣⁃∙➢➤►✓✔✅❖](?= *[\p{L}\p{N}"“‘'«(¿¡])/gu,
  /(?<=^|[.;:] {1,8}| {2,8})·(?= *[\p{L}"“(¿¡])/gu,
  /(?<=^|[.;:!?]["”’)]? {1,8}| {3,8})[-–—](?= +[\p{L}"“‘'«(¿¡]|\p{Lu})/gu,
  /(?<=^| {2,8}|[.;:] )o(?= {2,8}\p{Lu})/gu,
] as const;

function repeated(line: string, bullet: RegExp): readonly number[] {
  const found = [...line.matchAll(bullet)].map(({ index }) => index);
  return found.length < 2 ? [] : found;
}

const NUMBER = /(?<=^|\s|[.;:])(\(?)(\d{1,2})([.)])(?= *[\p{L}"“‘'«(¿¡])/gu;
/** What stands before the mark of an item, and before a number of the sentence it does not; `5.3.` is one number. */
const BEFORE_ITEM = /(?:^|(?<!\d\.)(?<=[.;:!?,]["”’)]?)\s*|\s{2})$/;
/** What may stand before the later items of a list whose numbers are in brackets: `…, and (3) …`. */
const BEFORE_LAST_ITEM = /[\s,;](?:and|or|et|ou|y|e|o) $/;
const FEWEST_ITEMS = 2;
const NO_MARK = { style: '', value: 0 };

/** Where the items of numbered lists begin: from 1, or from whatever the line begins with, each one more. */
function numbers(line: string): readonly number[] {
  const starts: number[] = [];
  let list: number[] = [];
  let last = NO_MARK;
  const close = (): void => {
    if (list.length >= FEWEST_ITEMS) starts.push(...list);
    list = [];
    last = NO_MARK;
  };
  for (const { index, 1: opening = '', 2: digits = '', 3: closing = '' } of line.matchAll(NUMBER)) {
    const value = Number(digits);
    const style = opening + closing;
    if (opening === '(' && closing !== ')') continue;
    const before = line.slice(Math.max(0, index - 6), index);
    const isNext = style === last.style && value === last.value + 1;
    if (!BEFORE_ITEM.test(before) && !(isNext && closing === ')' && BEFORE_LAST_ITEM.test(before))) continue;
    if (isNext) list.push(index);
    else if (value === 1 || index === 0) {
      close();
      list = [index];
    } else continue;
    last = { style, value };
  }
  close();
  return starts;
}

const GAP = /(?<=[.!?:;)]["”’)]{0,2}) {3,}(?=\S)/g;
/** `2.`, `b)`, `iv.`: blanks after it part it from its own item, and the break that was lost stood before it. */
const MARK_BEFORE_GAP = /(?:^|\s)(\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])$/i;

function gapsIn(line: string): readonly number[] {
  return [...line.matchAll(GAP)].flatMap(({ index, 0: gap }) => {
    const mark = MARK_BEFORE_GAP.exec(line.slice(Math.max(0, index - 8), index))?.[1];
    if (mark !== undefined) return index > mark.length ? [index - mark.length] : [];
    return line[index - 1] === ')' && !/[.!?:;]["”’)]{0,2}$/.test(line.slice(index - 3, index))
      ? []
      : [index + gap.length];
  });
}

/** Ends of sentences that break what stands from `from` to `to` into pieces of about 900 letters, where it has over 1,500. */
function sentenceBreaks(line: string, from: number, to: number): readonly number[] {
  if (to - from <= LONGEST_PARAGRAPH) return [];
  const wanted = Math.ceil((to - from) / Math.ceil((to - from) / WANTED_PARAGRAPH));
  const breaks: number[] = [];
  let begun = from;
  let before = from;
  const cutAt = (at: number): void => {
    breaks.push(at);
    begun = at;
  };
  for (const at of sentenceStarts(line, from, to)) {
    if (at - begun > LONGEST_PARAGRAPH && before > begun) cutAt(before);
    if (at - begun >= wanted && to - at >= SHORTEST_REST) cutAt(at);
    before = at;
  }
  if (to - begun > LONGEST_PARAGRAPH && before > begun) cutAt(before);
  return breaks;
}

/** After a URL too, as in a list of nothing but URLs. */
const SENTENCE_END = /https?:\/\/\S+ +|[.!?…]+["'”’»)\]]* +/gu;

function sentenceStarts(line: string, from: number, to: number): readonly number[] {
  return [...line.slice(from, to).matchAll(SENTENCE_END)].flatMap(({ index, 0: mark }) => {
    const end = from + index;
    return mark.includes('://') || hasSentenceEnd(line, end, end + mark.length) ? [end + mark.length] : [];
  });
}
