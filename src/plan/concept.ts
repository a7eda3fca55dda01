import type { Language } from './language.js';

/** What means the same, by language: words, or several words together. A language may have none. */
export type Concept = Readonly<Record<Language, readonly string[]>>;
