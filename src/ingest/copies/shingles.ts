import { foldWords } from '../../text/fold.js';

/** Words of a shingle. */
const SHINGLE_WORDS = 3;

/** The runs of three words of a text, folded, as 32-bit numbers: each once, ascending. A text of fewer words has none. */
export function shinglesOf(text: string): Uint32Array {
  const words = foldWords(text).split(' ').map(hashOf);
  const shingles = new Set<number>();
  for (let from = 0; from + SHINGLE_WORDS <= words.length; from += 1) {
    shingles.add(words.slice(from, from + SHINGLE_WORDS).reduce(mix, FNV_OFFSET));
  }
  return Uint32Array.from(shingles).sort();
}

/** How much of two texts' shingles they have in common, 0 to 1: the Jaccard index. Without any: 0. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  let at = 0;
  for (const shingle of a) {
    while (at < b.length && (b[at] ?? 0) < shingle) at += 1;
    if (b[at] === shingle) common += 1;
  }
  const all = a.length + b.length - common;
  return all === 0 ? 0 : common / all;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function mix(hash: number, next: number): number {
  return Math.imul(hash ^ next, FNV_PRIME) >>> 0;
}

function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, word.charCodeAt(at));
  return hash;
}
