import { ANALYZER } from '../../text/analyzer.js';
import { joinedForm } from '../../text/compound.js';
import { at } from './at.js';
import { compoundFinder, type CompoundFinder, type CompoundTerm } from './compounds.js';
import { CompoundList, type PlacedCompounds } from './placed-compounds.js';

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
  /** By term: the languages it is a word of, as bits in their order. */
  readonly languages: Uint8Array;
  /** By the analyzer's key: the stem, for words that are no term themselves. */
  readonly stemKeys: ReadonlyMap<string, number>;
  /** By folded word: the term of its capitals, where these are another word (`IT`). */
  readonly acronyms: ReadonlyMap<string, number>;
  readonly compounds: readonly CompoundTerm[];
}

/** A word as it is looked up. */
export interface LookedUp {
  /** Typed in capitals, where capitals mean something: only the acronym is meant, if there is one. */
  readonly acronym: boolean;
}

export interface Vocabulary {
  readonly size: number;
  readonly alphabetical: Uint32Array;
  /** The number of a term, or undefined. */
  id(term: string): number | undefined;
  term(id: number): string;
  spelling(id: number): string;
  /** The languages that a term is a word of, as bits in the analyzer's order; 0: not known. */
  languages(id: number): number;
  stem(id: number): number;
  broadStem(stem: number): number;
  /** The terms that are a word just as it is written, but for case, accents and the signs of a compound. */
  termsAsWritten(word: string, how: LookedUp): readonly number[];
  /** The stems of a word that need not be in the corpus itself, as typed. */
  stemsOf(word: string, how: LookedUp): readonly number[];
  /** The terms of a stem. */
  termsOf(stem: number): readonly number[];
  /** True for a broad stem that has one stem and nothing more. */
  isOneStem(broadStem: number): boolean;
  /** True for a term that stands over several words of a text. */
  isCompound(term: number): boolean;
  readonly findCompounds: CompoundFinder;
  /** The words of any text, by their terms. */
  read(text: string): ReadText;
}

/** The words of a text. A word that is no term has the vocabulary's size for its number. */
export interface ReadText {
  readonly terms: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly compounds: PlacedCompounds;
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
  const findCompounds = compoundFinder(data.terms, data.compounds);
  const compoundTerms = new Set(
    data.compounds.flatMap(({ term, spaced }) => (spaced === null ? [term] : [term, spaced])),
  );
  const spellingsOf = new Map<string, Set<number>>();
  for (const { term, spaced } of data.compounds) {
    const joined = joinedForm(data.terms[term] ?? '');
    const known = spellingsOf.get(joined) ?? new Set<number>();
    spellingsOf.set(joined, known.add(term));
    for (const id of [spaced, ids.get(joined)]) if (id != null) known.add(id);
  }
  /** `paser` is no form of `pas`: where two letters or more were taken off, a short stem must not be a word of its own. */
  const isSureStem = (key: string, term: string): boolean => {
    const stem = key.slice(key.indexOf(':') + 1);
    return stem.length >= SHORTEST_STEM || !ids.has(stem) || (stem.length > 2 && stem.length >= term.length - 1);
  };
  /** Null: nothing is left of the word when folded. */
  const termIn = (text: string, start: number, end: number): number | null => {
    const written = text.slice(start, end);
    const term = ANALYZER.wordTerm(written);
    if (term === '') return null;
    const capitals = ANALYZER.isAcronym(text, start, end) ? data.acronyms.get(term) : undefined;
    return capitals ?? ids.get(term) ?? data.terms.length;
  };
  return {
    size: data.terms.length,
    alphabetical: data.alphabetical,
    id: (term) => ids.get(term),
    term: (id) => data.terms[id] ?? '',
    spelling: (id) => data.spellings[id] ?? '',
    languages: (id) => at(data.languages, id),
    stem: (id) => at(data.stems, id),
    broadStem: (stem) => at(data.broadStems, stem),
    termsAsWritten(word, { acronym }) {
      const term = ANALYZER.term(word);
      const capitals = data.acronyms.get(term);
      if (acronym && capitals !== undefined) return [capitals];
      return [...new Set([ids.get(term), capitals, ...(spellingsOf.get(joinedForm(term)) ?? [])])].filter(
        (id) => id !== undefined,
      );
    },
    stemsOf(word, { acronym }) {
      const term = ANALYZER.term(word);
      const capitals = data.acronyms.get(term);
      if (capitals !== undefined && acronym) return [at(data.stems, capitals)];
      const more = capitals === undefined ? [] : [at(data.stems, capitals)];
      const id = ids.get(term);
      if (id !== undefined) return [at(data.stems, id), ...more];
      const written = [word.normalize('NFC').toLowerCase(), term];
      const keys = ANALYZER.languages
        .flatMap((language) => written.map((each) => ANALYZER.stemKey(each, language)))
        .filter((key) => isSureStem(key, term));
      return [...new Set([...keys.flatMap((key) => data.stemKeys.get(key) ?? []), ...more])];
    },
    termsOf: (stem) => termsOfStem.get(stem) ?? [],
    isOneStem: (broadStem) => stemsOfBroadStem[broadStem] === 1,
    isCompound: (term) => compoundTerms.has(term),
    findCompounds,
    read(text) {
      const terms: number[] = [];
      const starts: number[] = [];
      const ends: number[] = [];
      ANALYZER.scan(text, (start, end) => {
        const term = termIn(text, start, end);
        if (term === null) return;
        terms.push(term);
        starts.push(start);
        ends.push(end);
      });
      const compounds = new CompoundList();
      findCompounds(text, { terms, starts, ends, from: 0, to: terms.length }, compounds.add);
      return { terms, starts, ends, compounds: compounds.places() };
    },
  };
}

/** Letters that a stem has at least, to be sure of itself. */
const SHORTEST_STEM = 4;
