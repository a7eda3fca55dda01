import type { Marker } from './marker.js';
import type { PlanText } from './plan-text.js';
import { SNIPPET_ROLE_WEIGHTS } from './ranking-parameters.js';
import type { Stretch } from './stretch.js';

/** Characters of a snippet, more or less: two or three lines. */
export const SNIPPET_LENGTH = 240;

/** Words of the query close together in one stretch of text. */
export interface Window {
  readonly stretch: Stretch;
  /** First and last marked token. */
  readonly first: number;
  readonly last: number;
  /** What is sought that stands between them, as bits. */
  readonly bits: number;
  readonly score: number;
}

/** What standing as close as can be adds, against the weight of a word. */
const CLOSENESS = 0.5;

/**
 * The window of at most 240 characters whose words weigh most, and of those the narrowest.
 * One pass with two ends: the left end follows where it repeats what stands further right, or is too far off.
 */
export function bestWindow(text: PlanText, stretch: Stretch, marker: Marker): Window | null {
  const tokens: number[] = [];
  const bits: number[] = [];
  marker.scan(text.forms, stretch.from, stretch.to, stretch.passage.bit, (token, found) => {
    tokens.push(token);
    bits.push(found);
  });
  if (tokens.length === 0) return null;
  const role = SNIPPET_ROLE_WEIGHTS[stretch.passage.role];
  const inside = new BitCounts();
  let best: Window | null = null;
  let left = 0;
  tokens.forEach((last, right) => {
    inside.add(bits[right] ?? 0);
    const end = text.ends[last] ?? 0;
    const startOf = (at: number): number => text.starts[tokens[at] ?? 0] ?? 0;
    while (left < right && (end - startOf(left) > SNIPPET_LENGTH || inside.repeats(bits[left] ?? 0))) {
      inside.remove(bits[left] ?? 0);
      left += 1;
    }
    const closeness = 1 - Math.min(1, (end - startOf(left)) / SNIPPET_LENGTH);
    const score = role * (weigh(inside.present, marker.weights) + CLOSENESS * closeness);
    if (best === null || score > best.score + 1e-9) {
      best = { stretch, first: tokens[left] ?? last, last, bits: inside.present, score };
    }
  });
  return best;
}

/** The weight of what is sought, given as bits. */
export function weigh(bits: number, weights: readonly number[]): number {
  let sum = 0;
  for (let bit = 0; bit < weights.length; bit += 1) if (((bits >>> bit) & 1) === 1) sum += weights[bit] ?? 0;
  return sum;
}

/** How often each bit is set among some sets of bits. */
class BitCounts {
  readonly #counts = new Uint32Array(32);
  present = 0;

  add(bits: number): void {
    for (let bit = 0; bits >>> bit !== 0 && bit < 32; bit += 1) {
      if (((bits >>> bit) & 1) === 1) this.#counts[bit] = (this.#counts[bit] ?? 0) + 1;
    }
    this.present |= bits;
  }

  remove(bits: number): void {
    for (let bit = 0; bits >>> bit !== 0 && bit < 32; bit += 1) {
      if (((bits >>> bit) & 1) === 0) continue;
      const left = (this.#counts[bit] ?? 1) - 1;
      this.#counts[bit] = left;
      if (left === 0) this.present &= ~(1 << bit);
    }
  }

  /** True where each of these bits is there another time. */
  repeats(bits: number): boolean {
    for (let bit = 0; bits >>> bit !== 0 && bit < 32; bit += 1) {
      if (((bits >>> bit) & 1) === 1 && (this.#counts[bit] ?? 0) < 2) return false;
    }
    return true;
  }
}
