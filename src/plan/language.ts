/** The languages of the interface. The plans themselves stay in the language they were written in. */
export const LANGUAGES = ['en', 'fr', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];
