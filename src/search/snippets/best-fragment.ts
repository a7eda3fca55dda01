import { addAt, at } from '../index/at.js';
import type { PassagePart } from '../index/passage-parts.js';
import { SNIPPET_ROLE_WEIGHTS } from '../index/ranking-parameters.js';
import type { TokenizedText } from '../index/tokenized-text.js';
import { weightOf } from '../match/select-results.js';
import { runOf } from '../query/clause-matches.js';
import type { WordRun } from '../query/phrase.js';
import type { TermScanner } from './term-scanner.js';

/** Characters of a snippet, more or less: two or three lines. */
export const SNIPPET_LENGTH = 240;

/** Words of the query close together in one part of an answer. */
export interface Fragment {
  readonly part: PassagePart;
  /** First and last marked token. */
  readonly first: number;
  readonly last: number;
  /** The clauses of which something stands between them, as bits. */
  readonly bits: number;
  readonly score: number;
}

/** What standing as close as can be adds, against the weight of a word. */
const CLOSENESS = 0.5;

/**
 * The fragment of at most 240 characters whose words weigh most, and of those the narrowest.
 * One pass with two ends: the left end follows where it repeats what stands further right, or is too far off.
 */
export function bestFragment(text: TokenizedText, part: PassagePart, scanner: TermScanner): Fragment | null {
  const firsts: number[] = [];
  const lasts: number[] = [];
  const bits: number[] = [];
  scanner.scan(runOfPart(text, part), part.passage.bit, (first, last, found) => {
    firsts.push(first);
    lasts.push(last);
    bits.push(found);
  });
  if (firsts.length === 0) return null;
  const role = SNIPPET_ROLE_WEIGHTS[part.passage.role];
  const inside = new BitCounts();
  let best: Fragment | null = null;
  let left = 0;
  lasts.forEach((last, right) => {
    inside.add(at(bits, right));
    const end = text.end(last);
    const startOf = (place: number): number => text.start(at(firsts, place));
    while (left < right && (end - startOf(left) > SNIPPET_LENGTH || inside.repeats(at(bits, left)))) {
      inside.remove(at(bits, left));
      left += 1;
    }
    const closeness = 1 - Math.min(1, (end - startOf(left)) / SNIPPET_LENGTH);
    const score = role * (weightOf(inside.present, scanner.weights) + CLOSENESS * closeness);
    if (best === null || score > best.score + 1e-9) {
      best = { part, first: firsts[left] ?? last, last, bits: inside.present, score };
    }
  });
  return best;
}

/** The words of a part of an answer. */
export function runOfPart(text: TokenizedText, { passage, from, to }: PassagePart): WordRun {
  return runOf(text, { ...passage, from, to });
}

/** How often each bit is set among some sets of bits. */
class BitCounts {
  readonly #counts = new Uint32Array(32);
  present = 0;

  add(bits: number): void {
    for (let bit = 0; bits >>> bit !== 0 && bit < 32; bit += 1) {
      if (((bits >>> bit) & 1) === 1) addAt(this.#counts, bit, 1);
    }
    this.present |= bits;
  }

  remove(bits: number): void {
    for (let bit = 0; bits >>> bit !== 0 && bit < 32; bit += 1) {
      if (((bits >>> bit) & 1) === 0) continue;
      addAt(this.#counts, bit, -1);
      if (at(this.#counts, bit) === 0) this.present &= ~(1 << bit);
    }
  }

  /** True where each of these bits is there another time. */
  repeats(bits: number): boolean {
    for (let bit = 0; bits >>> bit !== 0 && bit < 32; bit += 1) {
      if (((bits >>> bit) & 1) === 1 && at(this.#counts, bit) < 2) return false;
    }
    return true;
  }
}
