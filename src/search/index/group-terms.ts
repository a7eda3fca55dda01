/**
 * Groups terms that share a key, directly or through others: the connected parts of the graph of terms and keys,
 * found by union-find. Each term gets the number of the first term of its group.
 */
export class TermGroups {
  readonly #parents: Uint32Array;
  readonly #byKey = new Map<string, number>();

  constructor(count: number) {
    this.#parents = Uint32Array.from({ length: count }, (_, id) => id);
  }

  /** Says that a term has a key, and so belongs with all others that have it. An empty key says nothing. */
  add(term: number, key: string): void {
    if (key === '') return;
    const other = this.#byKey.get(key);
    if (other === undefined) this.#byKey.set(key, term);
    else this.unite(term, other);
  }

  unite(a: number, b: number): void {
    const first = this.of(a);
    const second = this.of(b);
    if (first !== second) this.#parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** The group of a term. */
  of(term: number): number {
    let at = term;
    for (;;) {
      const parent = this.#parents[at] ?? at;
      if (parent === at) return at;
      this.#parents[at] = this.#parents[parent] ?? parent;
      at = parent;
    }
  }

  /** By term. */
  all(): Uint32Array {
    return this.#parents.map((_, term) => this.of(term));
  }

  /** By key: the group of the terms that have it. */
  keys(): ReadonlyMap<string, number> {
    return new Map([...this.#byKey].map(([key, term]) => [key, this.of(term)]));
  }
}
