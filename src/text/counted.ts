import type { Language } from '../plan/language.js';

/** Puts a number before its noun, both in the forms of the language: `1 plan`, `1,204 plans`. */
export function counted(language: Language): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, one, other) => `${numbers.format(count)} ${rules.select(count) === 'one' ? one : other}`;
}
