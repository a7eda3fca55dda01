/**
 * Groups forms that share a key, directly or through others: the connected parts of the graph of forms and keys,
 * found by union-find. Each form gets the number of the first form of its group.
 */
export class FormGroups {
  readonly #parents: Uint32Array;
  readonly #byKey = new Map<string, number>();

  constructor(count: number) {
    this.#parents = Uint32Array.from({ length: count }, (_, at) => at);
  }

  /** Says that a form has a key, and so belongs with all others that have it. */
  add(form: number, key: string): void {
    const other = this.#byKey.get(key);
    if (other === undefined) this.#byKey.set(key, form);
    else this.unite(form, other);
  }

  unite(a: number, b: number): void {
    const first = this.of(a);
    const second = this.of(b);
    if (first !== second) this.#parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** The group of a form. */
  of(form: number): number {
    let at = form;
    for (;;) {
      const parent = this.#parents[at] ?? at;
      if (parent === at) return at;
      this.#parents[at] = this.#parents[parent] ?? parent;
      at = parent;
    }
  }

  /** The group of the forms that have a key, or undefined. */
  withKey(key: string): number | undefined {
    const form = this.#byKey.get(key);
    return form === undefined ? undefined : this.of(form);
  }

  all(): Uint32Array {
    return this.#parents.map((_, form) => this.of(form));
  }
}
