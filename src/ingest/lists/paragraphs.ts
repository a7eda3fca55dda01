import { readListMark } from '../../text/list-mark.js';
import { trimmed } from './span.js';
import type { Span } from './span.js';

/** Longest heading, shortest paragraph that stands for itself, and how much longer than its heading a paragraph is. */
const LONGEST_HEADING = 130;
const SHORTEST = 25;
const HEADING_RATIO = 1.8;

/**
 * The paragraphs of a text, each as one span: lines too where no empty line divides the text. A sentence broken
 * over two paragraphs is joined, a heading goes with what follows it, and where labels (`Trust: …`) open the items of
 * a text, everything up to the next label is one.
 *
 * @param inner - lists of which the text is more than their items: each stays with the line that introduces it
 */
export function splitParagraphs(text: string, inner: readonly Span[] = []): readonly Span[] {
  const joined = joinHeadings(text, joinBroken(text, joinLists(text, piecesOf(text), inner)));
  const quotes = inARow(text, joined);
  return joinUnlabelled(
    text,
    joinWhere(joined, (_, piece) => goesOn(text, piece) && !(quotes && text[piece.start] === '>')),
  );
}

/** Two paragraphs that begin with `>`, one after the other, are two items; one alone explains what stands above it. */
function inARow(text: string, pieces: readonly Span[]): boolean {
  return pieces.some((piece, index) => text[piece.start] === '>' && text[pieces[index + 1]?.start ?? -1] === '>');
}

function joinLists(text: string, pieces: readonly Span[], lists: readonly Span[]): readonly Span[] {
  const introduced = lists.filter(({ start }) => text.slice(0, start).trimEnd().endsWith(':'));
  return joinWhere(pieces, (_, piece) =>
    introduced.some(({ start, end }) => piece.start >= start && piece.start < end),
  );
}

const CONNECTIVE =
  /^(?:>|→|(?:for )?(?:example|instance)\b|e\.g\.|on the other hand|however|therefore|hence|as a result|as such|consequently|par exemple|cependant|toutefois|par conséquent|por ejemplo|sin embargo|por lo tanto|en consecuencia)/i;

/** A paragraph that leans on the one before it, stands in brackets, or is nothing but an address. */
export function goesOn(text: string, { start, end }: Span): boolean {
  if (CONNECTIVE.test(text.slice(start, start + 24))) return true;
  const piece = text.slice(start, end);
  if (/^\([^()]*\)[.;]?$/.test(piece)) return true;
  return (
    piece.length < 600 &&
    piece.includes('://') &&
    (piece.replace(/\S*:\/\/\S*/g, ' ').match(/\p{L}+/gu)?.length ?? 0) < 5
  );
}

function piecesOf(text: string): readonly Span[] {
  const blocks = cut(text, 0, text.length, '\n\n');
  if (blocks.length > 1) return blocks.flatMap((block) => headingLine(text, block));
  return cut(text, 0, text.length, '\n');
}

/** A first line without a full stop above a longer one is a heading of its own, whether or not an empty line follows. */
function headingLine(text: string, block: Span): readonly Span[] {
  const newline = text.indexOf('\n', block.start);
  if (newline === -1 || newline >= block.end) return [block];
  const head = trimmed(text, block.start, newline);
  const rest = trimmed(text, newline, block.end);
  return head !== null && rest !== null && isHeading(text, head, rest) ? [head, rest] : [block];
}

function cut(text: string, start: number, end: number, separator: string): readonly Span[] {
  const pieces: Span[] = [];
  for (let at = start; at < end;) {
    const found = text.indexOf(separator, at);
    const to = found === -1 || found > end ? end : found;
    const piece = trimmed(text, at, to);
    if (piece !== null) pieces.push(piece);
    at = to + separator.length;
  }
  return pieces;
}

function joinBroken(text: string, pieces: readonly Span[]): readonly Span[] {
  return joinWhere(pieces, (last, piece) => !endsSentence(text, last) && beginsLower(text, piece));
}

export function joinHeadings(text: string, pieces: readonly Span[], longest = LONGEST_HEADING): readonly Span[] {
  const joined: Span[] = [];
  const opens = (piece: Span) => text[piece.end - 1] === ':';
  // One colon at the very beginning introduces them all; several head their own paragraphs.
  const introduced = pieces.filter(opens).length === 1;
  let heading: Span | null = null;
  for (const [index, piece] of pieces.entries()) {
    const whole: Span = heading === null ? piece : { start: heading.start, end: piece.end };
    const next = pieces[index + 1];
    const isIntroduction = index === 0 && introduced && opens(piece);
    const heads = next !== undefined && (opens(piece) || (heading === null && isHeading(text, piece, next, longest)));
    if (heads && !isIntroduction) heading = whole;
    else {
      joined.push(whole);
      heading = null;
    }
  }
  return joined;
}

function isHeading(text: string, piece: Span, next: Span, longest = LONGEST_HEADING): boolean {
  if (readListMark(text, piece.start, piece.end)?.sure === true) return false;
  const length = piece.end - piece.start;
  const stops = '.!?…'.includes(text[piece.end - 1] ?? '');
  if (length < SHORTEST && (!stops || !text.slice(piece.start, piece.end).includes(' ')))
    return next.end - next.start > length;
  return length <= longest && !stops && next.end - next.start >= length * HEADING_RATIO && endsSentence(text, next);
}

function joinUnlabelled(text: string, pieces: readonly Span[]): readonly Span[] {
  const labelled = pieces.map((piece) => hasLabel(text, piece));
  const count = labelled.filter(Boolean).length;
  if (count < 2 || labelled[0] !== true || count * 2 < pieces.length) return pieces;
  const open = new Set(pieces.filter((_, index) => labelled[index]));
  return joinWhere(pieces, (_, piece) => !open.has(piece));
}

/** `Sense of belonging: Learning journeys …`: a few words, a colon, and a sentence. */
function hasLabel(text: string, piece: Span): boolean {
  return /^[\p{Lu}"“'‘][^.:;?!\n]{2,70}: ?[\p{Lu}\d"“'‘(]/u.test(
    text.slice(piece.start, Math.min(piece.end, piece.start + 90)),
  );
}

export function joinWhere(pieces: readonly Span[], belongs: (last: Span, piece: Span) => boolean): readonly Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && belongs(last, piece)) joined[joined.length - 1] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

function endsSentence(text: string, { start, end }: Span): boolean {
  return /[.!?…;:][)”"'’»\]]*$/.test(text.slice(Math.max(start, end - 4), end));
}

function beginsLower(text: string, { start }: Span): boolean {
  return /^[\p{Ll}(,&]/u.test(text.slice(start, start + 2));
}
