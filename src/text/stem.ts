import { stemmer as porter } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemEnglish } from './english-stem.js';

/** Languages whose word forms are known. */
export const STEM_LANGUAGES = ['en', 'fr', 'es'] as const;
export type StemLanguage = (typeof STEM_LANGUAGES)[number];

type Stemmer = (word: string) => string;

/** Snowball takes `-er` off `mujer` but not off `mujeres`: so the plural goes first. */
const stemSpanish: Stemmer = (word) => spanish(word.replace(/(?<=..[rlndj])es$/, '').replace(/(?<=..)ces$/, 'z'));

const STEMMERS: Readonly<Record<StemLanguage, Stemmer>> = { en: stemEnglish, fr: french, es: stemSpanish };
const BROAD_STEMMERS: Readonly<Record<StemLanguage, Stemmer>> = { ...STEMMERS, en: porter };

/** What the inflected forms of a word have in common (French and Spanish: Snowball's stemmers). */
export function stem(word: string, language: StemLanguage): string {
  return stemWith(STEMMERS, word, language);
}

/** What a word has in common with those derived from it, such as `agricultural` (Snowball's stemmers). */
export function stemBroadly(word: string, language: StemLanguage): string {
  return stemWith(BROAD_STEMMERS, word, language);
}

/** What is not letters alone is its own stem. */
function stemWith(stemmers: Readonly<Record<StemLanguage, Stemmer>>, word: string, language: StemLanguage): string {
  return /[^\p{L}\p{M}'’]/u.test(word) ? word : stemmers[language](word);
}
