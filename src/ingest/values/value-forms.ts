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
export function commonestForms(values: Iterable<string>): (value: string) => string {
  return commonest(count(values), (value) => ({ key: valueKey(value), isRight: true, right: value }));
}

/**
 * Likewise for values in a free vocabulary, where a misspelt word counts as the right one and is shown so, even where
 * every plan has the slip.
 *
 * @param inText - how often each word, as `valueWords` gives it, stands in running text
 */
export function commonestSpellings(
  values: Iterable<string>,
  inText: ReadonlyMap<string, number>,
): (value: string) => string {
  const counts = count(values);
  const misspelt = findMisspellings([...counts.keys()].map(valueWords), inText);
  return commonest(counts, (value) => {
    const words = valueWords(value);
    return {
      key: words.map((word) => misspelt.get(word) ?? word).join(''),
      isRight: !words.some((word) => misspelt.has(word)),
      right: spelledRight(value, misspelt),
    };
  });
}

/** A value with the right word for each misspelt one, in the case and number of that. */
function spelledRight(value: string, misspelt: ReadonlyMap<string, string>): string {
  return value.replace(/[\p{L}\p{M}]+/gu, (written) => {
    const [word = ''] = valueWords(written);
    const right = misspelt.get(word);
    if (right === undefined) return written;
    const plural = /[^s]s$/.test(written) && !word.endsWith('s') ? 's' : '';
    return (/^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right) + plural;
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

interface Reading {
  readonly key: string;
  readonly isRight: boolean;
  /** As it should be shown. */
  readonly right: string;
}

interface Form extends Omit<Reading, 'key'> {
  readonly times: number;
}

function commonest(counts: ReadonlyMap<string, number>, read: (value: string) => Reading): (value: string) => string {
  const chosen = new Map<string, Form>();
  for (const [form, times] of counts) {
    const { key, isRight, right } = read(form);
    const candidate = { right, times, isRight };
    const best = chosen.get(key);
    if (best === undefined || isBetter(candidate, best)) chosen.set(key, candidate);
  }
  return (value) => chosen.get(read(tidyValue(value)).key)?.right ?? value;
}

function isBetter(a: Form, b: Form): boolean {
  if (a.isRight !== b.isRight) return a.isRight;
  return a.times !== b.times ? a.times > b.times : a.right < b.right;
}
