import { resemblance, shinglesOf } from './shingles.js';

/** Resemblance from which texts are the same. Below, pairs differ in what they say; above, in a word or a date. */
const LEAST_RESEMBLANCE = 0.7;
/** The smallest shingles of a text: two that resemble each other so much share one, but for a few in a million. */
const SKETCH_SIZE = 12;
/** Texts that are looked up by one shingle at most: one that more have is a phrase of the form, or they are all the same. */
const MOST_BY_SHINGLE = 30;
/** Texts that one is compared with at most, those that share most of the smallest shingles. */
const MOST_COMPARED = 10;

/**
 * Which texts are the same, or nearly: by text, the place of the first of its group, its own where it is alone. A group holds
 * all that are like one of it: of plans that are written anew each quarter each is like the one before. Found by the smallest
 * shingles of each (Broder, On the resemblance and containment of documents, 1997), then compared whole.
 *
 * @param leastWords - shorter texts are like no other: `lack of funds` is what several have met, each for themselves
 * @param keyOf - texts with one key are never in one group, however alike
 */
export function groupCopies(
  texts: readonly string[],
  leastWords: number,
  keyOf: (place: number) => unknown = (place) => place,
): readonly number[] {
  const shingles = texts.map(shinglesOf);
  const groups = texts.map((_, place): Group => ({ first: place, members: [place], keys: new Set([keyOf(place)]) }));
  const places = new Map<number, number[]>();
  shingles.forEach((own, place) => {
    // A text of so many words has two shingles fewer.
    if (own.length + 2 < leastWords) return;
    const shared = new Map<number, number>();
    for (const shingle of own.subarray(0, SKETCH_SIZE)) {
      const known = places.get(shingle);
      for (const other of known ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (known === undefined) places.set(shingle, [place]);
      else if (known.length < MOST_BY_SHINGLE) known.push(place);
    }
    const candidates = [...shared].sort(([a, m], [b, n]) => n - m || a - b).slice(0, MOST_COMPARED);
    for (const [other] of candidates) {
      if (resemblance(shingles[other] ?? own, own) >= LEAST_RESEMBLANCE) join(groups, other, place);
    }
  });
  return groups.map(({ first }) => first);
}

interface Group {
  first: number;
  readonly members: number[];
  readonly keys: Set<unknown>;
}

/** Joins the groups of two places, the smaller into the larger, unless both have something with the same key. */
function join(groups: Group[], a: number, b: number): void {
  const [one, other] = [groups[a], groups[b]];
  if (one === undefined || other === undefined || one === other) return;
  const [large, small] = one.members.length < other.members.length ? [other, one] : [one, other];
  if ([...small.keys].some((key) => large.keys.has(key))) return;
  large.first = Math.min(large.first, small.first);
  for (const key of small.keys) large.keys.add(key);
  for (const place of small.members) {
    large.members.push(place);
    groups[place] = large;
  }
}
