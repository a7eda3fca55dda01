import type { Plan } from '../plan/plan.js';
import type { Role } from '../plan/role.js';
import type { Marker } from './marker.js';
import type { Passage, PlanText, RoleMask } from './plan-text.js';
import { SNIPPET_ROLE_WEIGHTS } from './ranking-parameters.js';
import type { Segment, Snippet } from './search-index.js';

/** Characters of a snippet, more or less: two or three lines. */
export const SNIPPET_LENGTH = 240;
export const MAX_SNIPPETS = 3;

/** Words of an answer within one window of text. */
interface Window {
  readonly passage: Passage;
  readonly anchor: string;
  /** Offsets between which the window may grow: those of its learning, or of its answer. */
  readonly low: number;
  readonly high: number;
  /** First and last marked token. */
  readonly first: number;
  readonly last: number;
  readonly bits: number;
  readonly score: number;
}

/** A part of an answer with an anchor of its own. */
interface Stretch {
  readonly passage: Passage;
  readonly anchor: string;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** The passages of a plan in which the query's words stand closest together, best first, at most three. */
export function makeSnippets(plan: Plan, text: PlanText, marker: Marker, roles: RoleMask): Snippet[] {
  const windows = stretches(plan, text, roles)
    .map((stretch) => bestWindow(text, stretch, marker))
    .filter((window) => window !== null);
  return chooseWindows(windows, marker.weights).map((window) => cutSnippet(text, window, marker));
}

/** Where there is nothing to mark: the beginning of the first insight, or else of what the plan says first. */
export function makeOpeningSnippet(plan: Plan, text: PlanText, roles: RoleMask): Snippet[] {
  const all = stretches(plan, text, roles).filter((stretch) => stretch.to > stretch.from);
  const stretch =
    all.find(({ passage }) => passage.role === 'insight') ??
    all.find(({ passage }) => passage.role === 'challenge') ??
    all.find(({ passage }) => passage.role !== 'title' && passage.role !== 'link') ??
    all[0];
  if (stretch === undefined) return [];
  const { passage } = stretch;
  const end = cutEnd(passage.text, stretch.low + SNIPPET_LENGTH, stretch.high);
  const segments = [{ text: passage.text.slice(stretch.low, end), marked: false }];
  const role = passage.role as Role;
  return [{ role, anchor: stretch.anchor, segments, cutBefore: false, cutAfter: end < stretch.high }];
}

function stretches(plan: Plan, text: PlanText, roles: RoleMask): Stretch[] {
  const found: Stretch[] = [];
  for (const passage of text.passages) {
    const { anchor } = passage;
    if (anchor === null || (passage.bit & roles) === 0) continue;
    const learnings = plan.learnings.filter((learning) => learning.answer === anchor);
    let at = passage.from;
    let low = 0;
    const push = (to: number, high: number, name: string) => {
      if (to > at) found.push({ passage, anchor: name, from: at, to, low, high });
      at = to;
      low = high;
    };
    for (const learning of learnings) {
      push(tokenFrom(text, passage, at, learning.start), learning.start, anchor);
      push(tokenFrom(text, passage, at, learning.end), learning.end, learning.anchor);
    }
    push(passage.to, passage.text.length, partnerAnchor(plan, anchor));
  }
  return found;
}

function tokenFrom(text: PlanText, passage: Passage, from: number, offset: number): number {
  let at = from;
  while (at < passage.to && (text.starts[at] ?? 0) < offset) at += 1;
  return at;
}

/** A partner's own anchor where the answer is about that partner alone. */
function partnerAnchor(plan: Plan, answer: string): string {
  const about = plan.partners.filter((partner) => partner.answers.includes(answer));
  const [only, second] = about;
  return only !== undefined && second === undefined ? only.anchor : answer;
}

/** Slides over the marked words of a stretch: most weight first, then the least room. */
function bestWindow(text: PlanText, stretch: Stretch, marker: Marker): Window | null {
  const tokens: number[] = [];
  const bits: number[] = [];
  marker.scan(text.forms, stretch.from, stretch.to, stretch.passage.bit, (token, found) => {
    tokens.push(token);
    bits.push(found);
  });
  if (tokens.length === 0) return null;
  const role = SNIPPET_ROLE_WEIGHTS[stretch.passage.role];
  let best: Window | null = null;
  let left = 0;
  for (let right = 0; right < tokens.length; right += 1) {
    const last = tokens[right] ?? 0;
    const end = text.ends[last] ?? 0;
    while (left < right && end - (text.starts[tokens[left] ?? 0] ?? 0) > SNIPPET_LENGTH) left += 1;
    let within = 0;
    for (let at = left; at <= right; at += 1) within |= bits[at] ?? 0;
    // A word at the window's left end that stands again further right only widens it.
    let tight = left;
    while (tight < right && coveredWithout(bits, tight, right, within)) tight += 1;
    const first = tokens[tight] ?? 0;
    const width = end - (text.starts[first] ?? 0);
    const closeness = 1 - Math.min(1, width / SNIPPET_LENGTH);
    const score = role * (weigh(within, marker.weights) + 0.5 * closeness);
    if (best === null || score > best.score + 1e-9) best = { ...stretch, first, last, bits: within, score };
  }
  return best;
}

function coveredWithout(bits: readonly number[], left: number, right: number, within: number): boolean {
  let rest = 0;
  for (let at = left + 1; at <= right; at += 1) rest |= bits[at] ?? 0;
  return rest === within;
}

function weigh(bits: number, weights: readonly number[]): number {
  return weights.reduce((sum, weight, bit) => (((bits >>> bit) & 1) === 1 ? sum + weight : sum), 0);
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

function cutSnippet(text: PlanText, window: Window, marker: Marker): Snippet {
  const { passage } = window;
  const first = text.starts[window.first] ?? 0;
  const last = text.ends[window.last] ?? 0;
  const room = Math.max(0, SNIPPET_LENGTH - (last - first));
  const start = cutStart(passage.text, first, Math.max(window.low, first - Math.floor(room / 2)), window.low);
  const end = Math.max(last, cutEnd(passage.text, Math.max(last, start + SNIPPET_LENGTH), window.high));
  const segments: Segment[] = [];
  let at = start;
  const push = (to: number, marked: boolean) => {
    if (to > at) segments.push({ text: passage.text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  marker.scan(text.forms, passage.from, passage.to, passage.bit, (token) => {
    const from = text.starts[token] ?? 0;
    const to = text.ends[token] ?? 0;
    if (from < start || to > end) return;
    push(from, false);
    push(to, true);
  });
  push(end, false);
  return {
    role: passage.role as Role,
    anchor: window.anchor,
    segments,
    cutBefore: start > window.low,
    cutAfter: end < window.high,
  };
}

/** The latest sentence start in the room before the words, else a word start. */
function cutStart(text: string, words: number, earliest: number, low: number): number {
  if (earliest <= low) return skipSpace(text, low, words);
  const room = text.slice(earliest, words);
  const sentence = /[.!?:;]\s+(?=\S)|\n\s*/u.exec(room);
  if (sentence !== null) return earliest + sentence.index + sentence[0].length;
  const space = /\s+/u.exec(room);
  return space === null ? words : earliest + space.index + space[0].length;
}

function cutEnd(text: string, latest: number, high: number): number {
  if (latest >= high) return trimEnd(text, high);
  let end = latest;
  while (end > 0 && !/\s/u.test(text.charAt(end))) end -= 1;
  return trimEnd(text, end > 0 ? end : latest);
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
