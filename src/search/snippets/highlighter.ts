import { ANALYZER } from '../index/analyzer.js';
import { ALL_ROLES } from '../index/role-mask.js';
import type { Vocabulary } from '../index/vocabulary.js';
import type { Segment, TextRange } from '../search-index.js';
import type { TermScanner } from './term-scanner.js';

/** Where a text has the words that a search found. */
export type Highlighter = (text: string) => readonly TextRange[];

/** Marks the same words as the search found, in any text: a word that the corpus lacks is never one of them. */
export function makeHighlighter(scanner: TermScanner, vocabulary: Vocabulary): Highlighter {
  return (text) => {
    const tokens = ANALYZER.tokens(text);
    const terms = tokens.map((token) => vocabulary.id(token.term) ?? vocabulary.size);
    const ranges: TextRange[] = [];
    scanner.scan(terms, 0, terms.length, ALL_ROLES, (place) => {
      const token = tokens[place];
      if (token !== undefined) ranges.push({ start: token.start, end: token.end });
    });
    return ranges;
  };
}

/** Cuts a text into marked and unmarked pieces; joined, they are the text. Empty pieces are left out. */
export function segmentsOf(text: string, ranges: readonly TextRange[]): readonly Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const range of ranges) {
    if (range.start > end) segments.push({ text: text.slice(end, range.start), marked: false });
    if (range.end > range.start) segments.push({ text: text.slice(range.start, range.end), marked: true });
    end = Math.max(end, range.end);
  }
  if (end < text.length) segments.push({ text: text.slice(end), marked: false });
  return segments;
}
