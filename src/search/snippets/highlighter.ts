import type { TextRange } from '../../text/segments.js';
import { ANALYZER } from '../../text/analyzer.js';
import { ALL_ROLES } from '../index/role-mask.js';
import type { Vocabulary } from '../index/vocabulary.js';
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
