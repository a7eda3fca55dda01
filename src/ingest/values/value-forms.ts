import { valueKey, valueWords } from '../../text/value-key.js';
import { findMisspellings } from './misspellings.js';

/** A value without the marks that stand at its end, and the blanks that stand inside it, by mistake. */
export function tidyValue(value: string): string {
  let end = value.length;
  while (end > 0 && ' ,;.:\\'.includes(value[end - 1] ?? '')) end--;
  const tidy = value.slice(0, end).trim().replace(/ {2,}/g, ' ');
  // `etc.` and abbreviations keep their full stop.
  return /\betc$/i.test(tidy) ? `${tidy}.` : tidy;
}

/**
 * Gives every value the commonest form among those that differ only in spelling: the most frequent one, of equally frequent ones the first
 * in code-unit order. The answer does not depend on the order of `values`.
 */
export function commonestForms(values: Iterable<string>, keyOf = valueKey): (value: string) => string {
  return commonest(count(values), (value) => ({ key: keyOf(value), isRight: true }));
}

/** Likewise for values in a free vocabulary, where words that are misspelt count as the right ones and are not shown if they need not be. */
export function commonestSpellings(values: Iterable<string>): (value: string) => string {
  const counts = count(values);
  const misspelt = findMisspellings([...counts].map(([value, times]) => ({ words: valueWords(value), times })));
  return commonest(counts, (value) => {
    const words = valueWords(value);
    return {
      key: words.map((word) => misspelt.get(word) ?? word).join(''),
      isRight: !words.some((word) => misspelt.has(word)),
    };
  });
}

function count(values: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) {
    const tidy = tidyValue(value);
    counts.set(tidy, (counts.get(tidy) ?? 0) + 1);
  }
  return counts;
}

interface Form {
  readonly form: string;
  readonly times: number;
  readonly isRight: boolean;
}

function commonest(
  counts: ReadonlyMap<string, number>,
  read: (value: string) => { readonly key: string; readonly isRight: boolean },
): (value: string) => string {
  const chosen = new Map<string, Form>();
  for (const [form, times] of counts) {
    const { key, isRight } = read(form);
    const candidate = { form, times, isRight };
    const best = chosen.get(key);
    if (best === undefined || isBetter(candidate, best)) chosen.set(key, candidate);
  }
  return (value) => chosen.get(read(tidyValue(value)).key)?.form ?? value;
}

function isBetter(a: Form, b: Form): boolean {
  if (a.isRight !== b.isRight) return a.isRight;
  return a.times !== b.times ? a.times > b.times : a.form < b.form;
}
