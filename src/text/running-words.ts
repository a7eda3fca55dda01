import { foldWord } from './fold.js';

/** How often each word stands in running text, folded: written small, and in whichever case. */
export interface RunningWords {
  readonly small: ReadonlyMap<string, number>;
  readonly all: ReadonlyMap<string, number>;
  /** How often after a word that leads to a place: `in Kinshasa`. */
  readonly asPlace: ReadonlyMap<string, number>;
}

/** Counts the words of texts. What stands in small letters is an ordinary word and no name. */
export function countRunningWords(texts: Iterable<string>): RunningWords {
  const written = new Map<string, number>();
  const asPlace = new Map<string, number>();
  for (const text of texts) {
    for (const [, place = ''] of text.matchAll(/(?<!\p{L})(?:in|à|en|at) (\p{Lu}\p{L}+)/gu)) {
      const folded = foldWord(place);
      asPlace.set(folded, (asPlace.get(folded) ?? 0) + 1);
    }
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) written.set(word, (written.get(word) ?? 0) + 1);
  }
  const small = new Map<string, number>();
  const all = new Map<string, number>();
  for (const [word, times] of written) {
    const folded = foldWord(word);
    all.set(folded, (all.get(folded) ?? 0) + times);
    if (/^\p{Ll}/u.test(word)) small.set(folded, (small.get(folded) ?? 0) + times);
  }
  return { small, all, asPlace };
}
