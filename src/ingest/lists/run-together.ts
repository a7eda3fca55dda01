import { goesOn, joinHeadings, joinWhere } from './paragraphs.js';
import { trimmed } from './span.js';
import type { Span } from './span.js';

/** Shorter pieces are no learnings of their own. */
const SHORTEST = 15;
/** Between gaps, a heading is no longer than this. */
const LONGEST_HEADING = 75;

/**
 * Cuts one paragraph where lost line breaks left two or more blanks before a new sentence. A person who types two
 * blanks after every full stop gives no such sign: then the paragraph stays whole.
 */
export function splitAtGaps(text: string, { start, end }: Span): readonly Span[] {
  const gaps: { readonly from: number; readonly to: number }[] = [];
  let sentenceEnds = 0;
  for (let at = start; at < end;) {
    if (text[at] !== ' ') {
      at++;
      continue;
    }
    let to = at;
    while (to < end && text[to] === ' ') to++;
    const opens = /[\p{Lu}\d"“‘'«¿¡]/u.test(text[to] ?? '');
    if (opens && '.!?'.includes(text[at - 1] ?? ' ') && to - at === 1) sentenceEnds++;
    if (opens && to - at >= 2 && isBorder(text, at)) gaps.push({ from: at, to });
    at = to;
  }
  const [gap] = gaps;
  if (gap === undefined || (gaps.length === 1 && isInName(text, gap.from, gap.to))) return [{ start, end }];
  const afterStop = gaps.filter(({ from }) => '.!?'.includes(text[from - 1] ?? ' ')).length;
  const habit = afterStop > 0 && sentenceEnds === 0 && afterStop === gaps.length;
  const counted = habit ? gaps.filter(({ from, to }) => to - from >= 3) : gaps;
  const pieces: Span[] = [];
  let from = start;
  for (const border of [...counted, { from: end, to: end }]) {
    const piece = trimmed(text, from, border.from);
    if (piece !== null) pieces.push(piece);
    from = border.to;
  }
  const joined = joinWhere(
    joinHeadings(text, pieces, LONGEST_HEADING),
    (_, piece) => goesOn(text, piece) || LEANS.test(text.slice(piece.start, piece.start + 30)),
  );
  return joined.length > 1 && joined.every((piece) => piece.end - piece.start >= SHORTEST) ? joined : [{ start, end }];
}

/** A sentence that speaks of the one before it: the gap before it is no border. */
const LEANS =
  /^(?:this|these|such|it(?! is (?:also )?(?:possible|important|necessary|essential|crucial|key|difficult|easy)\b)) /i;
/** A word that no sentence ends in. */
export const UNFINISHED =
  /\b(?:the|an?|of|to|in|on|at|by|for|with|from|and|or|as|than|that|which|are|is|de|du|des|les?|la|et|ou|el|los|las|y|para|con)$/i;

/** Whether a sentence may end at `from`: blanks after `of` are a slip. */
function isBorder(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 8), from);
  return !/[,(–&-]$/.test(before) && !UNFINISHED.test(before);
}

/** Two blanks between capitals, as in `World  Economic Forum`: where they are the only ones, a slip inside a name. */
function isInName(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  const after = text.slice(to, to + 10);
  return to - from === 2 && (/(?:^|[ (])\p{Lu}[\p{L}\d’'-]*$/u.test(before) || /^[\p{Lu}\d]{2,8}, /u.test(after));
}

/** Labels in capitals, as `DATA CHALLENGE: …`. */
const LABEL = /(?<=^| )\p{Lu}[\p{Lu}\d &'’,/–-]{5,80}:(?= )/gu;

/** Cuts one paragraph at labels in capitals, the first of which opens it, at least two. */
export function splitAtLabels(text: string, { start, end }: Span): readonly Span[] {
  const labels = [...text.slice(start, end).matchAll(LABEL)].map((match) => start + match.index);
  if (labels[0] !== start) return [{ start, end }];
  return labels.flatMap((from, index) => trimmed(text, from, labels[index + 1] ?? end) ?? []);
}

const ORDINALS = [
  [
    'first',
    'firstly',
    'premièrement',
    'primero',
    'le premier',
    'la première',
    'el primer',
    'la primera',
    'en primer lugar',
  ],
  [
    'second',
    'secondly',
    'deuxièmement',
    'segundo',
    'le deuxième',
    'la deuxième',
    'el segundo',
    'la segunda',
    'en segundo lugar',
  ],
  [
    'third',
    'thirdly',
    'troisièmement',
    'tercero',
    'le troisième',
    'la troisième',
    'el tercer',
    'la tercera',
    'en tercer lugar',
  ],
  ['fourth', 'fourthly', 'quatrièmement', 'cuarto'],
  ['fifth', 'fifthly', 'cinquièmement', 'quinto'],
];
/** What may take the place of the next number after the second. */
const LAST = ['lastly', 'en dernier lieu', 'por último'];

/** Cuts prose at sentences that begin `The first …`, `The second …` or `First, …`, `Second, …`, at least two in order. */
export function splitAtOrdinals(text: string, { start, end }: Span): readonly Span[] {
  const starts: number[] = [];
  let at = start;
  for (const words of ORDINALS) {
    const found = ordinalSentence(text, starts.length < 2 ? words : [...words, ...LAST], at, end);
    if (found === null) break;
    starts.push(found);
    at = found + 1;
  }
  if (starts.length < 2) return [{ start, end }];
  return starts.flatMap((from, index) => trimmed(text, from, starts[index + 1] ?? end) ?? []);
}

function ordinalSentence(text: string, words: readonly string[], from: number, end: number): number | null {
  const part = text.slice(from, end);
  const pattern = new RegExp(`(?:^|[.!?:;] {1,4}|\\n)(?:The )?(?:${words.join('|')})(?:,| [\\p{L}]+| )`, 'iu');
  const match = pattern.exec(part);
  if (match === null) return null;
  const lead = /^[.!?:; \n]+/.exec(match[0])?.[0].length ?? 0;
  return from + match.index + lead;
}
