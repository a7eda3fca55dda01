/** The runs of three words of a text, without case and accents, as 30-bit numbers: each once, ascending. A text of fewer words has none. */
export function shinglesOf(text: string): Uint32Array {
  // The whole text at once: word by word it takes three times as long.
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  const shingles = new Set<number>();
  for (let at = 2; at < words.length; at += 1) {
    // 30 bits: what is longer is no small integer to V8, and a set of those is slow.
    shingles.add(mix(mix(mix(FNV_OFFSET, words[at - 2] ?? 0), words[at - 1] ?? 0), words[at] ?? 0) >>> 2);
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
