import type { TextRange } from '../../text/segments.js';
import { ALL_ROLES } from '../index/role-mask.js';
import type { Vocabulary } from '../index/vocabulary.js';
import type { WordRun } from '../query/phrase.js';
import type { TermScanner } from './term-scanner.js';

/** Where a text has the words that a search found. */
export type Highlighter = (text: string) => readonly TextRange[];

/** Marks the same words as the search found, in any text: a word that the corpus lacks is never one of them. */
export function makeHighlighter(scanner: TermScanner, vocabulary: Vocabulary): Highlighter {
  return (text) => {
    const { terms, starts, ends, compounds } = vocabulary.read(text);
    const run: WordRun = {
      text,
      terms,
      compounds,
      start: (token) => starts[token] ?? 0,
      end: (token) => ends[token] ?? 0,
      from: 0,
      to: terms.length,
    };
    const ranges: TextRange[] = [];
    let done = 0;
    scanner.scan(run, ALL_ROLES, (first, last) => {
      // The parts of a compound that is marked already.
      if (run.end(last) <= done) return;
      ranges.push({ start: Math.max(done, run.start(first)), end: run.end(last) });
      done = run.end(last);
    });
    return ranges;
  };
}
