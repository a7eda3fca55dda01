import { ANALYZER } from '../text/analyzer.js';

/** Some words of a query: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A query without some of its words, and the little words about them: `waste in Africa` is about waste.
 *
 * @param asking - words that only ask, which go too where they lead to those: `waste projects in Africa`
 */
export function withoutWords(q: string, spans: readonly Span[], asking: readonly Span[] = []): string {
  return [...spans].sort((a, b) => b.start - a.start).reduce((rest, span) => without(rest, span, asking), q);
}

function without(q: string, { start, end }: Span, asking: readonly Span[]): string {
  const lead = asking.find((span) => span.end <= start && q.slice(span.end, start).trim() === '');
  let before = q.slice(0, lead?.start ?? start).trimEnd();
  for (let word = lastWordOf(before); word !== null; word = lastWordOf(before)) {
    if (!isLittle(before, word)) break;
    before = before.slice(0, word.start).trimEnd();
  }
  let after = q.slice(end).trimStart();
  const withoutSigns = (text: string): string => text.replace(/^[\s'’,;:?!.]+/u, '');
  if (before === '') {
    after = withoutSigns(after);
    for (let word = firstWordOf(after); word !== null; word = firstWordOf(after)) {
      if (!isLittle(after, word)) break;
      after = withoutSigns(after.slice(word.end));
    }
  }
  return `${before} ${after}`.trim().replace(/\s*[,;:]+$/u, '');
}

/** `in`, `of the`; but `UN Women`. */
function isLittle(text: string, { term, start, end }: PlacedTerm): boolean {
  return ANALYZER.isStopWord(term) && !ANALYZER.isAcronym(text, start, end);
}

interface PlacedTerm extends Span {
  readonly term: string;
}

function lastWordOf(text: string): PlacedTerm | null {
  const last = ANALYZER.tokens(text).at(-1);
  return last?.end === text.length ? last : null;
}

function firstWordOf(text: string): PlacedTerm | null {
  const [first] = ANALYZER.tokens(text);
  return first?.start === 0 ? first : null;
}
