import { SNIPPET_LENGTH } from './best-fragment.js';

/** The beginning of a sentence in the room before the words, the earliest there is, else of a word. */
export function cutStart(text: string, words: number, earliest: number, low: number): number {
  if (earliest <= low) return skipSpace(text, low, words);
  const room = text.slice(earliest, words);
  const sentence = /[.!?:;]\s+|\n\s*/u.exec(room);
  if (sentence !== null) return earliest + sentence.index + sentence[0].length;
  const space = /\s+/u.exec(room);
  return space === null ? words : earliest + space.index + space[0].length;
}

/** The end of a sentence in the last third of the room, else of a word. */
export function cutEnd(text: string, latest: number, high: number): number {
  if (latest >= high) return trimEnd(text, high);
  const from = latest - Math.floor(SNIPPET_LENGTH / 3);
  const sentences = [...text.slice(from, latest + 1).matchAll(/[.!?](?=\s)/gu)];
  const sentence = sentences.at(-1);
  if (sentence !== undefined) return from + sentence.index + 1;
  let end = latest;
  while (end > from && !/\s/u.test(text.charAt(end))) end -= 1;
  return end > from ? trimEnd(text, end) : wholeCharacters(text, latest);
}

/** A cut within one endless word must not part the two halves of a character. */
function wholeCharacters(text: string, end: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(end)) ? end - 1 : end;
}

export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

export function isCut(text: string, end: number, high: number): boolean {
  return skipSpace(text, end, high) < high;
}
