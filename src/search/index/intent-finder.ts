import type { AskedFor, Intent } from '../../plan/intent.js';
import { ANALYZER } from '../../text/analyzer.js';
import { phraseTable } from './phrase-table.js';

/** Words of a text that say what is asked for. */
export interface FoundIntent {
  readonly asksFor: AskedFor | null;
  /** One word alone, which may be content as well: `partners working in silos`. */
  readonly isOneWord: boolean;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** Finds how a text asks, left to right, the longest phrase first. */
export type FindIntents = (text: string) => readonly FoundIntent[];

export function intentFinder(intents: readonly Intent[]): FindIntents {
  const table = phraseTable<AskedFor | null>();
  for (const { asksFor, phrases } of intents) {
    for (const phrase of phrases) {
      table.add(
        ANALYZER.tokens(phrase).map(({ term }) => term),
        asksFor,
      );
    }
  }
  return (text) => {
    const tokens = ANALYZER.tokens(text);
    const terms = tokens.map(({ term }) => term);
    const found: FoundIntent[] = [];
    let from = 0;
    while (from < tokens.length) {
      const phrase = table.longestAt(terms, from);
      const length = phrase?.length ?? 1;
      const [first, last] = [tokens[from], tokens[from + length - 1]];
      if (phrase !== null && first !== undefined && last !== undefined) {
        found.push({ asksFor: phrase.value, isOneWord: length === 1, start: first.start, end: last.end });
      }
      from += length;
    }
    return found;
  };
}
