import { ANALYZER } from '../../text/analyzer.js';
import { valueKey } from '../../text/value-key.js';
import type { FacetColumn } from './facet-columns.js';

/** The value of a facet that a text means; null: no plan has such a value. */
export type FindValue = (text: string) => string | null;

/**
 * Finds values as people write them: just so, else in the words of the value or of its label in any language, else in a
 * spelling that is grouped with it.
 */
export function valueFinder({ values, numbers, names, field }: FacetColumn): FindValue {
  const byWords = new Map<string, string>();
  const byKey = new Map<string, string>();
  const add = (forms: Map<string, string>, form: string, value: string): void => {
    if (form !== '' && !forms.has(form)) forms.set(form, value);
  };
  const mostNames = Math.max(0, ...names.map((own) => own.length));
  // What a value is itself before what another is called.
  for (let place = 0; place < mostNames; place += 1) {
    values.forEach((value, number) => {
      add(byWords, (names[number]?.[place] ?? []).join(' '), value);
    });
  }
  if (field !== 'numbers') for (const value of values) add(byKey, valueKey(value), value);
  return (text) => {
    if (numbers.has(text)) return text;
    const words = ANALYZER.tokens(text).map(({ term }) => term);
    return byWords.get(words.join(' ')) ?? byKey.get(valueKey(text)) ?? null;
  };
}
