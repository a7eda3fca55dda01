import type { Language } from '../language.js';
import { en, type Words } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';

const WORDS: Readonly<Record<Language, Words>> = { en, fr, es };

/** The words of the interface in a language. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}
