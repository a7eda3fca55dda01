/** The number at a place of an array; 0 past its ends. The one reader of parallel arrays. */
export function at(numbers: ArrayLike<number>, place: number): number {
  return numbers[place] ?? 0;
}

/** Adds to the number at a place of an array. */
export function addAt(
  numbers: { [place: number]: number; readonly length: number },
  place: number,
  more: number,
): void {
  numbers[place] = (numbers[place] ?? 0) + more;
}

/** Sets bits of the number at a place of an array. */
export function setBits(numbers: Uint32Array, place: number, bits: number): void {
  numbers[place] = (numbers[place] ?? 0) | bits;
}
