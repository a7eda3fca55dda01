import { resemblance, shinglesOf } from './shingles.js';

/** Resemblance from which texts are the same. Below, pairs differ in what they say; above, in a word or a date. */
const LEAST_RESEMBLANCE = 0.7;
/** The smallest shingles of a text: two that resemble each other so much share one, but for a few in a million. */
const SKETCH_SIZE = 12;
/** Texts that are looked up by one shingle at most: one that more have is a phrase of the form, or they are all the same. */
const MOST_BY_SHINGLE = 30;

/**
 * Which texts are the same, or nearly: by text, the place of the first that it is like, or like one that is like it; its own
 * place where there is none. Found by the smallest shingles of each (Broder, On the resemblance and containment of
 * documents, 1997), then compared whole.
 *
 * @param leastWords - shorter texts are like no other: `lack of funds` is what several have met, each for themselves
 * @param mayBeSame - of two places: false keeps them apart, however alike
 */
export function groupCopies(
  texts: readonly string[],
  leastWords: number,
  mayBeSame: (a: number, b: number) => boolean = () => true,
): readonly number[] {
  const places = new Map<number, number[]>();
  const shingles = texts.map(shinglesOf);
  const firsts: number[] = [];
  shingles.forEach((own, place) => {
    firsts.push(place);
    // A text of so many words has two shingles fewer.
    if (own.length + 2 < leastWords) return;
    const sketch = [...own.subarray(0, SKETCH_SIZE)];
    const candidates = new Set(sketch.flatMap((shingle) => places.get(shingle) ?? []));
    const like = [...candidates].find(
      (other) => mayBeSame(other, place) && resemblance(shingles[other] ?? own, own) >= LEAST_RESEMBLANCE,
    );
    if (like !== undefined) firsts[place] = firsts[like] ?? like;
    for (const shingle of sketch) {
      const known = places.get(shingle);
      if (known === undefined) places.set(shingle, [place]);
      else if (known.length < MOST_BY_SHINGLE) known.push(place);
    }
  });
  return firsts;
}
