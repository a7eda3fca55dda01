import { ANALYZER } from '../text/analyzer.js';

/** Some words of a query: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A query without some of its words, and the little words about them: `waste in Africa` is about waste.
 *
 * @param kept - words that stay whole: the little words in them too, as in `who worked with`
 * @param asking - words that only ask, which go too where they lead to those: `waste projects in Africa`
 */
export function withoutWords(
  q: string,
  spans: readonly Span[],
  kept: readonly Span[] = [],
  asking: readonly Span[] = [],
): string {
  const cuts = spans.map((span) => widened(q, span, kept, asking)).sort((a, b) => a.start - b.start);
  let rest = '';
  let from = 0;
  for (const { start, end } of cuts) {
    const before = q.slice(from, Math.max(from, start)).trim();
    if (before !== '') rest += `${before} `;
    from = Math.max(from, end);
    // What began the query is gone: no sign and no little word begins what stays.
    if (rest === '') from = afterLittleWords(q, from, kept);
  }
  return (rest + q.slice(from).trim()).trim().replace(/\s*[,;:]+$/u, '');
}

/** A span with the words that lead to it: those that only ask, and little ones. */
function widened(q: string, { start, end }: Span, kept: readonly Span[], asking: readonly Span[]): Span {
  const lead = asking.find((span) => span.end <= start && q.slice(span.end, start).trim() === '');
  const floor = Math.max(0, ...kept.filter((span) => span.end <= start).map((span) => span.end));
  let from = Math.max(floor, lead?.start ?? start);
  for (const word of ANALYZER.tokens(q.slice(0, from)).toReversed()) {
    if (word.start < floor || q.slice(word.end, from).trim() !== '' || !isLittleWord(q, word)) break;
    from = word.start;
  }
  return { start: from, end };
}

function afterLittleWords(q: string, from: number, kept: readonly Span[]): number {
  let to = from + (/^[\s'’,;:?!.]*/u.exec(q.slice(from))?.[0].length ?? 0);
  for (const word of ANALYZER.tokens(q.slice(to)).map(({ term, start, end }) => ({
    term,
    start: start + to,
    end: end + to,
  }))) {
    if (word.start !== to || !isLittleWord(q, word) || kept.some(({ start, end }) => start <= to && to < end)) break;
    to = word.end + (/^[\s'’,;:?!.]*/u.exec(q.slice(word.end))?.[0].length ?? 0);
  }
  return to;
}

/** `in`, `of the`; but `UN Women`. */
export function isLittleWord(text: string, { term, start, end }: Span & { readonly term: string }): boolean {
  return ANALYZER.isStopWord(term) && !ANALYZER.isAcronym(text, start, end);
}
