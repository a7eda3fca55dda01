import type { AskedFor, Intent } from '../../plan/intent.js';
import { ANALYZER } from '../../text/analyzer.js';

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
  const byPhrase = new Map<string, AskedFor | null>();
  let longest = 0;
  for (const { asksFor, phrases } of intents) {
    for (const phrase of phrases) {
      const terms = ANALYZER.tokens(phrase).map(({ term }) => term);
      byPhrase.set(terms.join(' '), asksFor);
      longest = Math.max(longest, terms.length);
    }
  }
  return (text) => {
    const tokens = ANALYZER.tokens(text);
    const found: FoundIntent[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      for (let length = Math.min(longest, tokens.length - from); length > 0; length -= 1) {
        const own = tokens.slice(from, from + length);
        const asksFor = byPhrase.get(own.map(({ term }) => term).join(' '));
        const [first, last] = [own[0], own.at(-1)];
        if (asksFor === undefined || first === undefined || last === undefined) continue;
        found.push({ asksFor, isOneWord: length === 1, start: first.start, end: last.end });
        from += length - 1;
        break;
      }
    }
    return found;
  };
}
