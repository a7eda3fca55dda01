import type { Role } from '../plan/role.js';
import { bestWindow, SNIPPET_LENGTH, weigh, type Window } from './best-window.js';
import type { Marker } from './marker.js';
import type { Passage, PlanText, RoleMask } from './plan-text.js';
import type { Segment, Snippet } from './search-index.js';
import type { Stretch } from './stretch.js';

export const MAX_SNIPPETS = 3;

/** The passages in which the query's words stand closest together, best first, at most three, from these roles. */
export function makeSnippets(
  text: PlanText,
  stretches: readonly Stretch[],
  marker: Marker,
  roles: RoleMask,
): Snippet[] {
  const windows: Window[] = [];
  for (const stretch of stretches) {
    if ((stretch.passage.bit & roles) === 0) continue;
    const window = bestWindow(text, stretch, marker);
    if (window !== null) windows.push(window);
  }
  return chooseWindows(windows, marker.weights).map((window) => cutSnippet(text, window, marker));
}

/** Where there is nothing to mark: the beginning of the first insight, or else of what the plan says first. */
export function makeOpeningSnippet(stretches: readonly Stretch[], roles: RoleMask): Snippet[] {
  const all = stretches.filter((stretch) => (stretch.passage.bit & roles) !== 0);
  const stretch =
    all.find(({ passage, anchor }) => passage.role === 'insight' && anchor !== passage.anchor) ??
    all.find(({ passage }) => passage.role === 'insight') ??
    all.find(({ passage }) => passage.role === 'challenge') ??
    all.find(({ passage }) => passage.role !== 'title' && passage.role !== 'link') ??
    all[0];
  if (stretch === undefined) return [];
  const { passage, anchor, low, high } = stretch;
  const start = skipSpace(passage.text, low, high);
  const end = cutEnd(passage.text, start + SNIPPET_LENGTH, high);
  const segments = [{ text: passage.text.slice(start, end), marked: false }];
  return [{ role: roleOf(passage), anchor, segments, cutBefore: false, cutAfter: isCut(passage.text, end, high) }];
}

/** Best first; each further one counts for half by what the ones before have shown already. */
function chooseWindows(windows: readonly Window[], weights: readonly number[]): Window[] {
  const rest = [...windows];
  const chosen: Window[] = [];
  let shown = 0;
  while (chosen.length < MAX_SNIPPETS && rest.length > 0) {
    let bestAt = 0;
    let bestScore = -1;
    rest.forEach((window, at) => {
      const score = window.score - 0.5 * weigh(window.bits & shown, weights);
      if (score > bestScore) [bestAt, bestScore] = [at, score];
    });
    const [window] = rest.splice(bestAt, 1);
    if (window === undefined) break;
    chosen.push(window);
    shown |= window.bits;
  }
  return chosen;
}

function cutSnippet(text: PlanText, { stretch, first, last }: Window, marker: Marker): Snippet {
  const { passage, anchor, low, high } = stretch;
  const firstAt = text.starts[first] ?? 0;
  const lastEnd = text.ends[last] ?? 0;
  const room = Math.max(0, SNIPPET_LENGTH - (lastEnd - firstAt));
  const start = cutStart(passage.text, firstAt, Math.max(low, firstAt - Math.floor(room / 2)), low);
  const end = Math.max(lastEnd, cutEnd(passage.text, Math.max(lastEnd, start + SNIPPET_LENGTH), high));
  const segments: Segment[] = [];
  let at = start;
  const push = (to: number, marked: boolean): void => {
    if (to > at) segments.push({ text: passage.text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  marker.scan(text.forms, stretch.from, stretch.to, passage.bit, (token) => {
    const tokenStart = text.starts[token] ?? 0;
    const tokenEnd = text.ends[token] ?? 0;
    if (tokenStart < start || tokenEnd > end) return;
    push(tokenStart, false);
    push(tokenEnd, true);
  });
  push(end, false);
  return {
    role: roleOf(passage),
    anchor,
    segments,
    cutBefore: skipSpace(passage.text, low, start) < start,
    cutAfter: isCut(passage.text, end, high),
  };
}

/** The beginning of a sentence in the room before the words, the earliest there is, else of a word. */
function cutStart(text: string, words: number, earliest: number, low: number): number {
  if (earliest <= low) return skipSpace(text, low, words);
  const room = text.slice(earliest, words);
  const sentence = /[.!?:;]\s+|\n\s*/u.exec(room);
  if (sentence !== null) return earliest + sentence.index + sentence[0].length;
  const space = /\s+/u.exec(room);
  return space === null ? words : earliest + space.index + space[0].length;
}

/** The end of a sentence in the last third of the room, else of a word. */
function cutEnd(text: string, latest: number, high: number): number {
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

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function isCut(text: string, end: number, high: number): boolean {
  return skipSpace(text, end, high) < high;
}

/** Only answers are cut into stretches, and the head is none. */
function roleOf(passage: Passage): Role {
  return passage.role === 'head' ? 'other' : passage.role;
}
