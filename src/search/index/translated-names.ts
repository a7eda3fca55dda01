import { LANGUAGES } from '../../plan/language.js';
import { ANALYZER } from '../../text/analyzer.js';
import type { TranslatedName } from '../../query/query-syntax.js';
import type { FacetColumn } from './facet-columns.js';

/** Finds the longest name of a facet's value in another language among some words, from the first on. */
export type FindTranslatedName = (words: readonly string[]) => TranslatedName | null;

/** Words of a name that are looked at. */
const MAX_WORDS = 6;

/** The names of countries and the like in all languages of the interface: plans write them in English. */
export function translatedNameFinder(facets: readonly FacetColumn[]): FindTranslatedName {
  const english = new Map<string, string>();
  const firstWords = new Set<string>();
  for (const { field, searchable, names, labels } of facets) {
    if (field !== 'names' || !searchable) continue;
    names.forEach((own, number) => {
      const label = labels[number] ?? '';
      const inEnglish = wordsOf(label).join(' ');
      // What else a value is called may be a part of it: the Caribbean is not all of Latin America and the Caribbean.
      for (const name of own.slice(0, 1 + LANGUAGES.length)) {
        if (name.join(' ') === inEnglish) continue;
        english.set(name.join(' '), label);
        firstWords.add(name[0] ?? '');
      }
    });
  }
  return (words) => {
    if (!firstWords.has(wordsOf(words[0] ?? '')[0] ?? '')) return null;
    const terms = words.slice(0, MAX_WORDS).map((word) => wordsOf(word).join(' '));
    for (let length = terms.length; length > 0; length -= 1) {
      const name = english.get(terms.slice(0, length).join(' '));
      if (name !== undefined) return { length, english: name };
    }
    return null;
  };
}

function wordsOf(text: string): readonly string[] {
  return ANALYZER.tokens(text).map(({ term }) => term);
}
