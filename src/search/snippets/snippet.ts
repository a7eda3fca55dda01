import type { Role } from '../../plan/role.js';
import type { Segment } from '../../text/segments.js';
import type { PassagePart } from '../index/passage-parts.js';
import type { RoleMask } from '../index/role-mask.js';
import type { Passage, TokenizedText } from '../index/tokenized-text.js';
import { weightOf } from '../match/select-results.js';
import type { Snippet } from '../search-index.js';
import { bestFragment, runOfPart, SNIPPET_LENGTH, type Fragment } from './best-fragment.js';
import { cutEnd, cutStart, isCut, skipSpace } from './cut-text.js';
import type { TermScanner } from './term-scanner.js';

export const MAX_SNIPPETS = 3;

/** The passages in which the query's words stand closest together, best first, at most three, from these roles. */
export function makeSnippets(
  text: TokenizedText,
  parts: readonly PassagePart[],
  scanner: TermScanner,
  roles: RoleMask,
): Snippet[] {
  const fragments = parts
    .filter(({ passage }) => (passage.bit & roles) !== 0)
    .flatMap((part) => bestFragment(text, part, scanner) ?? []);
  return chooseFragments(fragments, scanner.weights).map((fragment) => cutSnippet(text, fragment, scanner));
}

/** Where there is nothing to mark: the beginning of the first insight, or else of what the plan says first. */
export function makeOpeningSnippet(parts: readonly PassagePart[], roles: RoleMask): Snippet[] {
  const all = parts.filter(({ passage }) => (passage.bit & roles) !== 0);
  const part =
    all.find(({ passage, anchor }) => passage.role === 'insight' && anchor !== passage.anchor) ??
    all.find(({ passage }) => passage.role === 'insight') ??
    all.find(({ passage }) => passage.role === 'challenge') ??
    all.find(({ passage }) => passage.role !== 'title' && passage.role !== 'link') ??
    all[0];
  if (part === undefined) return [];
  const { passage, anchor, low, high } = part;
  const start = skipSpace(passage.text, low, high);
  const end = cutEnd(passage.text, start + SNIPPET_LENGTH, high);
  const segments = [{ text: passage.text.slice(start, end), marked: false }];
  return [{ role: roleOf(passage), anchor, segments, cutBefore: false, cutAfter: isCut(passage.text, end, high) }];
}

/** Best first; each further one counts for half by what the ones before have shown already. */
function chooseFragments(fragments: readonly Fragment[], weights: readonly number[]): Fragment[] {
  const rest = [...fragments];
  const chosen: Fragment[] = [];
  let shown = 0;
  while (chosen.length < MAX_SNIPPETS && rest.length > 0) {
    let bestAt = 0;
    let bestScore = -1;
    rest.forEach((fragment, place) => {
      const score = fragment.score - 0.5 * weightOf(fragment.bits & shown, weights);
      if (score > bestScore) [bestAt, bestScore] = [place, score];
    });
    const [fragment] = rest.splice(bestAt, 1);
    if (fragment === undefined) break;
    chosen.push(fragment);
    shown |= fragment.bits;
  }
  return chosen;
}

function cutSnippet(text: TokenizedText, { part, first, last }: Fragment, scanner: TermScanner): Snippet {
  const { passage, anchor, low, high } = part;
  const firstAt = text.start(first);
  const lastEnd = text.end(last);
  const room = Math.max(0, SNIPPET_LENGTH - (lastEnd - firstAt));
  const start = cutStart(passage.text, firstAt, Math.max(low, firstAt - Math.floor(room / 2)), low);
  const end = Math.max(lastEnd, cutEnd(passage.text, Math.max(lastEnd, start + SNIPPET_LENGTH), high));
  const segments: Segment[] = [];
  let done = start;
  const push = (to: number, marked: boolean): void => {
    if (to > done) segments.push({ text: passage.text.slice(done, to), marked });
    done = Math.max(done, to);
  };
  scanner.scan(runOfPart(text, part), passage.bit, (first, last) => {
    const wordStart = text.start(first);
    const wordEnd = text.end(last);
    if (wordStart < start || wordEnd > end) return;
    push(wordStart, false);
    push(wordEnd, true);
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

/** Only answers have parts, and the labels are none. */
function roleOf(passage: Passage): Role {
  return passage.role === 'labels' ? 'other' : passage.role;
}
