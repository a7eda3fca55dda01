import { isTelling } from '../text/significant-term.js';
import type { PlanText } from './plan-text.js';
import type { Vocabulary } from './vocabulary.js';

/** Pairs of words that stand next to each other in at least two plans: what the corpus speaks of. */
export interface Phrases {
  /** Pairs that begin with a form, most frequent first. */
  startingWith(form: number): readonly Phrase[];
  /** In how many plans a pair stands; 0 for one that is no phrase. */
  frequency(first: number, second: number): number;
  /** The pairs of a text that are phrases, each once. */
  of(text: PlanText): readonly Phrase[];
}

export interface Phrase {
  readonly first: number;
  readonly second: number;
  /** In how many plans it stands. */
  readonly plans: number;
}

export function buildPhrases(texts: readonly PlanText[], vocabulary: Vocabulary): Phrases {
  const size = vocabulary.forms.length;
  const telling = Uint8Array.from(vocabulary.forms, (form) => (isTelling(form) ? 1 : 0));
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const pair of pairsOf(text, telling, size)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const byFirst = new Map<number, Phrase[]>();
  for (const [pair, plans] of counts) {
    if (plans < 2) {
      counts.delete(pair);
      continue;
    }
    const phrase = { first: Math.floor(pair / size), second: pair % size, plans };
    const known = byFirst.get(phrase.first);
    if (known === undefined) byFirst.set(phrase.first, [phrase]);
    else known.push(phrase);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.plans - a.plans || a.second - b.second);
  return {
    startingWith: (form) => byFirst.get(form) ?? [],
    frequency: (first, second) => counts.get(first * size + second) ?? 0,
    of: (text) =>
      [...pairsOf(text, telling, size)].flatMap((pair) => {
        const plans = counts.get(pair);
        return plans === undefined ? [] : [{ first: Math.floor(pair / size), second: pair % size, plans }];
      }),
  };
}

/** Pairs as one number each: `first * size + second`. */
function pairsOf(text: PlanText, telling: Uint8Array, size: number): Set<number> {
  const pairs = new Set<number>();
  for (const { role, anchor, from, to } of text.passages) {
    if (anchor === null || role === 'link') continue;
    for (let at = from; at + 1 < to; at += 1) {
      const first = text.forms[at] ?? 0;
      const second = text.forms[at + 1] ?? 0;
      // A pair over the end of a sentence is none: more than a space, a hyphen or a quote lies between.
      const near = (text.starts[at + 1] ?? 0) - (text.ends[at] ?? 0) === 1;
      if (near && telling[first] === 1 && telling[second] === 1 && first !== second) pairs.add(first * size + second);
    }
  }
  return pairs;
}
