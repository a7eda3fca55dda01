/**
 * What two spellings of one facet value have in common: case, accents, marks at the ends, hyphens and blanks inside,
 * and the plural play no part. `Focus group`, `focus groups` and `focus group,` have one key.
 */
export function facetKey(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(singular)
    .join('')
    .replace(/isation|ization/g, 'ization');
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is') || word === 'news')
    return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** A value without the marks that stand at its end, and the blanks that stand inside it, by mistake. */
export function tidyValue(value: string): string {
  let end = value.length;
  while (end > 0 && ' ,;.:\\'.includes(value[end - 1] ?? '')) end--;
  const tidy = value.slice(0, end).trim().replace(/ {2,}/g, ' ');
  // `etc.` and abbreviations keep their full stop.
  return /\betc$/i.test(tidy) ? `${tidy}.` : tidy;
}

/**
 * Gives every value the commonest form of its twins: the most frequent spelling, of equally frequent ones the first
 * in code-unit order. The answer does not depend on the order of `values`.
 */
export function commonestForms(values: Iterable<string>): (value: string) => string {
  const spellings = new Map<string, number>();
  for (const value of values) spellings.set(value, (spellings.get(value) ?? 0) + 1);
  const keys = new Map<string, string>();
  const forms = new Map<string, Map<string, number>>();
  for (const [value, times] of spellings) {
    const tidy = tidyValue(value);
    const key = facetKey(tidy);
    keys.set(value, key);
    const counts = forms.get(key) ?? new Map<string, number>();
    counts.set(tidy, (counts.get(tidy) ?? 0) + times);
    forms.set(key, counts);
  }
  const chosen = new Map<string, string>();
  for (const [key, counts] of forms) {
    let best = '';
    let most = 0;
    for (const [form, count] of counts) {
      if (count > most || (count === most && form < best)) {
        best = form;
        most = count;
      }
    }
    chosen.set(key, best);
  }
  return (value) => chosen.get(keys.get(value) ?? facetKey(value)) ?? value;
}
