/** Where compounds stand among the words of a text, ascending by their first word. Plain data. */
export interface PlacedCompounds {
  readonly terms: Uint32Array;
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
}

/** Collects the places of compounds. */
export class CompoundList {
  readonly #terms: number[] = [];
  readonly #firsts: number[] = [];
  readonly #lasts: number[] = [];

  readonly add = (term: number, first: number, last: number): void => {
    this.#terms.push(term);
    this.#firsts.push(first);
    this.#lasts.push(last);
  };

  places(): PlacedCompounds {
    return {
      terms: Uint32Array.from(this.#terms),
      firsts: Uint32Array.from(this.#firsts),
      lasts: Uint32Array.from(this.#lasts),
    };
  }
}

/** Calls `found` with each compound whose words all stand from one word to before another. */
export function forEachCompound(
  { terms, firsts, lasts }: PlacedCompounds,
  from: number,
  to: number,
  found: (term: number, first: number, last: number) => void,
): void {
  for (let place = firstCompound(firsts, from); place < firsts.length && (firsts[place] ?? 0) < to; place += 1) {
    const last = lasts[place] ?? 0;
    if (last < to) found(terms[place] ?? 0, firsts[place] ?? 0, last);
  }
}

/** The compounds that begin with a word. */
export function compoundsAt(places: PlacedCompounds, word: number): { readonly term: number; readonly last: number }[] {
  const found: { term: number; last: number }[] = [];
  for (let place = firstCompound(places.firsts, word); places.firsts[place] === word; place += 1) {
    found.push({ term: places.terms[place] ?? 0, last: places.lasts[place] ?? 0 });
  }
  return found;
}

/** The place of the first compound that does not begin before a word. */
export function firstCompound(firsts: Uint32Array, word: number): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
