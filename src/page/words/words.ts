import type { Language } from '../language.js';
import { en, type Words } from './en.js';

const WORDS: Readonly<Record<Language, Words>> = { en, fr: en, es: en };

/** The words of the interface in a language. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}
