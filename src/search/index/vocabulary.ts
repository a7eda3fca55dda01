import { ANALYZER } from '../../text/analyzer.js';
import { at } from './at.js';

/**
 * All words of a corpus, as plain data. A *term* is a word folded, known by its number. Terms have one *stem* where,
 * in some language that both are words of, they are inflections of one word (`community`, `communities`); one *broad
 * stem* where they are derived from one (`agriculture`, `agricultural`). Both are the number of their first term.
 * A stem is what a query's word finds; a broad stem only makes a plan that has been found rank higher.
 */
export interface VocabularyData {
  readonly terms: readonly string[];
  /** How each term is mostly written: lower case, with accents. */
  readonly spellings: readonly string[];
  /** By term. */
  readonly stems: Uint32Array;
  readonly broadStems: Uint32Array;
  /** Terms in alphabetical order, for what begins with some letters. */
  readonly alphabetical: Uint32Array;
  /** By the analyzer's key: the stem, for words that are no term themselves. */
  readonly stemKeys: ReadonlyMap<string, number>;
}

export interface Vocabulary {
  readonly size: number;
  readonly alphabetical: Uint32Array;
  /** The number of a term, or undefined. */
  id(term: string): number | undefined;
  term(id: number): string;
  spelling(id: number): string;
  stem(id: number): number;
  broadStem(stem: number): number;
  /** The stems of a word that need not be in the corpus itself, as typed. */
  stemsOf(word: string): readonly number[];
  /** The terms of a stem. */
  termsOf(stem: number): readonly number[];
  /** True for a broad stem that has one stem and nothing more. */
  isOneStem(broadStem: number): boolean;
}

/** The look-ups over the data of a vocabulary. */
export function openVocabulary(data: VocabularyData): Vocabulary {
  const ids = new Map(data.terms.map((term, id) => [term, id]));
  const termsOfStem = new Map<number, number[]>();
  data.stems.forEach((stem, id) => {
    const known = termsOfStem.get(stem);
    if (known === undefined) termsOfStem.set(stem, [id]);
    else known.push(id);
  });
  const stemsOfBroadStem = new Uint32Array(data.terms.length);
  for (const stem of termsOfStem.keys()) {
    const broad = at(data.broadStems, stem);
    stemsOfBroadStem[broad] = at(stemsOfBroadStem, broad) + 1;
  }
  return {
    size: data.terms.length,
    alphabetical: data.alphabetical,
    id: (term) => ids.get(term),
    term: (id) => data.terms[id] ?? '',
    spelling: (id) => data.spellings[id] ?? '',
    stem: (id) => at(data.stems, id),
    broadStem: (stem) => at(data.broadStems, stem),
    stemsOf(word) {
      const term = ANALYZER.term(word);
      const id = ids.get(term);
      if (id !== undefined) return [at(data.stems, id)];
      const written = [word.normalize('NFC').toLowerCase(), term];
      const keys = ANALYZER.languages.flatMap((language) => written.map((each) => ANALYZER.stemKey(each, language)));
      return [...new Set(keys.flatMap((key) => data.stemKeys.get(key) ?? []))];
    },
    termsOf: (stem) => termsOfStem.get(stem) ?? [],
    isOneStem: (broadStem) => stemsOfBroadStem[broadStem] === 1,
  };
}
