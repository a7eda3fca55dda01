import { isSignificant } from '../../text/significant-term.js';
import type { TokenizedText } from './tokenized-text.js';
import type { Vocabulary } from './vocabulary.js';

/** Two significant terms that stand next to each other in at least two plans: what the corpus speaks of. */
export interface TermPair {
  readonly first: number;
  readonly second: number;
  /** In how many plans it stands. */
  readonly plans: number;
}

/** By pair, as `first * vocabulary size + second`: in how many plans it stands. Plain data. */
export type TermPairsData = ReadonlyMap<number, number>;

export interface TermPairs {
  /** Pairs that begin with a term, most frequent first. */
  startingWith(term: number): readonly TermPair[];
  /** The pairs of a text, each once. */
  of(text: TokenizedText): readonly TermPair[];
}

export function countTermPairs(texts: readonly TokenizedText[], vocabulary: Vocabulary): TermPairsData {
  const significant = significance(vocabulary);
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const pair of pairsOf(text, significant)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, plans]) => plans > 1));
}

export function openTermPairs(counts: TermPairsData, vocabulary: Vocabulary): TermPairs {
  const significant = significance(vocabulary);
  const read = (pair: number, plans: number): TermPair => ({
    first: Math.floor(pair / vocabulary.size),
    second: pair % vocabulary.size,
    plans,
  });
  const byFirst = new Map<number, TermPair[]>();
  for (const [key, plans] of counts) {
    const pair = read(key, plans);
    const known = byFirst.get(pair.first);
    if (known === undefined) byFirst.set(pair.first, [pair]);
    else known.push(pair);
  }
  for (const pairs of byFirst.values()) pairs.sort((a, b) => b.plans - a.plans || a.second - b.second);
  return {
    startingWith: (term) => byFirst.get(term) ?? [],
    of: (text) =>
      [...pairsOf(text, significant)].flatMap((pair) => {
        const plans = counts.get(pair);
        return plans === undefined ? [] : [read(pair, plans)];
      }),
  };
}

function significance(vocabulary: Vocabulary): Uint8Array {
  return Uint8Array.from({ length: vocabulary.size }, (_, term) => (isSignificant(vocabulary.term(term)) ? 1 : 0));
}

function pairsOf(text: TokenizedText, significant: Uint8Array): Set<number> {
  const pairs = new Set<number>();
  for (const { role, anchor, from, to } of text.passages) {
    if (anchor === null || role === 'link') continue;
    for (let token = from; token + 1 < to; token += 1) {
      const first = text.term(token);
      const second = text.term(token + 1);
      if (first === second || significant[first] !== 1 || significant[second] !== 1) continue;
      // A pair over the end of a sentence is none: more than a space, a hyphen or a quote lies between.
      if (text.start(token + 1) - text.end(token) === 1) pairs.add(first * significant.length + second);
    }
  }
  return pairs;
}
