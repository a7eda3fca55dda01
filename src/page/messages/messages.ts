import type { Language } from '../../plan/language.js';
import type { Warning } from '../../query/search-query.js';
import { en, type Messages } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';

const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr, es };

/** The messages of the interface in a language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}

/** What a warning says. */
export function warningText(messages: Messages, warning: Warning): string {
  // Each code has the text for its own kind of warning, which the type of the table holds; a look-up by code loses it.
  const text = messages.warnings[warning.code] as (warning: Warning) => string;
  return text(warning);
}
