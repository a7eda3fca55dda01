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

/** How many bits are set. */
export function countBits(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
