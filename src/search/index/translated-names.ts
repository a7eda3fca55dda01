import { LANGUAGES } from '../../plan/language.js';
import { ANALYZER } from '../../text/analyzer.js';
import type { TranslatedName } from '../../query/query-syntax.js';
import type { FacetColumn } from './facet-columns.js';
import { phraseTable } from './phrase-table.js';

/** Finds the longest name of a facet's value in another language among some words, from the first on. */
export type FindTranslatedName = (words: readonly string[]) => TranslatedName | null;

/** Words of a name that are looked at. */
const MAX_WORDS = 6;

/** The names of countries and the like in all languages of the interface: plans write them in English. */
export function translatedNameFinder(facets: readonly FacetColumn[]): FindTranslatedName {
  const table = phraseTable<string>();
  for (const { field, searchable, names, labels } of facets) {
    if (field !== 'names' || !searchable) continue;
    names.forEach((own, number) => {
      const label = labels[number] ?? '';
      const inEnglish = wordsOf(label).join(' ');
      // What else a value is called may be a part of it: the Caribbean is not all of Latin America and the Caribbean.
      for (const name of own.slice(0, 1 + LANGUAGES.length)) if (name.join(' ') !== inEnglish) table.add(name, label);
    });
  }
  return (words) => {
    // A word may be several terms, and a name is made of whole words.
    const terms = words.slice(0, MAX_WORDS).map(wordsOf);
    const ends = terms.map((_, place) => terms.slice(0, place + 1).flat().length);
    const name = table.longestAt(terms.flat(), 0, (length) => ends.includes(length));
    return name === null ? null : { length: ends.indexOf(name.length) + 1, english: name.value };
  };
}

function wordsOf(text: string): readonly string[] {
  return ANALYZER.tokens(text).map(({ term }) => term);
}
