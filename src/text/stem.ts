import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as spanish } from '@orama/stemmers/spanish';

/** Languages whose word forms are known. */
export const STEM_LANGUAGES = ['en', 'fr', 'es'] as const;
export type StemLanguage = (typeof STEM_LANGUAGES)[number];

const STEMMERS: Readonly<Record<StemLanguage, (word: string) => string>> = {
  en: english,
  fr: french,
  es: spanish,
};

/** The stem of a folded word in a language (Snowball stemmers); a word with a digit is its own stem. */
export function stem(form: string, language: StemLanguage): string {
  return /\d/.test(form) ? form : STEMMERS[language](form);
}
