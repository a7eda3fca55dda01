/** Phrases, each as its terms, and what each stands for; of the same phrase the first counts. */
export interface PhraseTable<Value> {
  readonly add: (terms: readonly string[], value: Value) => void;
  /** The longest phrase that begins at a place among some terms, and passes; null: none does. */
  readonly longestAt: (
    terms: readonly string[],
    from: number,
    passes?: (length: number) => boolean,
  ) => { readonly value: Value; readonly length: number } | null;
}

export function phraseTable<Value>(): PhraseTable<Value> {
  const byPhrase = new Map<string, { readonly value: Value }>();
  let longest = 0;
  return {
    add(terms, value) {
      const key = terms.join(' ');
      if (key === '' || byPhrase.has(key)) return;
      byPhrase.set(key, { value });
      longest = Math.max(longest, terms.length);
    },
    longestAt(terms, from, passes = () => true) {
      for (let length = Math.min(longest, terms.length - from); length > 0; length -= 1) {
        const known = byPhrase.get(terms.slice(from, from + length).join(' '));
        if (known !== undefined && passes(length)) return { value: known.value, length };
      }
      return null;
    },
  };
}
