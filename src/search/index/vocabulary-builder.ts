import { byCodeUnit } from '../../text/compare.js';
import type { StemLanguage } from '../../text/stem.js';
import { ANALYZER } from '../../text/analyzer.js';
import { addAt, at } from './at.js';
import { TermGroups } from './group-terms.js';
import type { VocabularyData } from './vocabulary.js';

const STEM_LANGUAGES = ANALYZER.languages;

/**
 * A term is a word of a language where it makes up this share of that language's texts, against the language
 * where it is commonest; or where this share of its occurrences is: so the English name of a method
 * in a French answer does not become a French word.
 */
const NATIVE_SHARE = 0.2;

/** Collects the words of a corpus as they are read. Holds state; `build` ends it. */
export class VocabularyBuilder {
  /** Words as written to their number, so that each spelling is folded once. */
  readonly #written = new Map<string, number>();
  readonly #spellings: { readonly lower: string; readonly term: number; count: number }[] = [];
  readonly #terms: string[] = [];
  readonly #ids = new Map<string, number>();
  /** By term and language, `term * languages + language`: occurrences. */
  readonly #counts: number[] = [];
  readonly #totals = STEM_LANGUAGES.map(() => 0);

  /** The number of the word's term, or -1 where nothing is left of it when folded. */
  add(word: string, language: string): number {
    let place = this.#written.get(word);
    if (place === undefined) {
      place = this.#spellings.length;
      this.#written.set(word, place);
      this.#spellings.push({ lower: word.normalize('NFC').toLowerCase(), term: this.#term(word), count: 0 });
    }
    const spelling = this.#spellings[place];
    if (spelling === undefined || spelling.term < 0) return -1;
    spelling.count += 1;
    this.#count(spelling.term, language);
    return spelling.term;
  }

  build(): VocabularyData {
    const terms = this.#terms;
    const spellings = this.#commonestSpellings();
    const stems = new TermGroups(terms.length);
    const broadStems = new TermGroups(terms.length);
    terms.forEach((term, id) => {
      for (const language of this.#languagesOf(id)) {
        for (const written of new Set([spellings[id] ?? term, term])) {
          stems.add(id, ANALYZER.stemKey(written, language));
          broadStems.add(id, ANALYZER.broadStemKey(written, language));
        }
      }
    });
    const stemOf = stems.all();
    stemOf.forEach((stem, id) => {
      broadStems.unite(id, stem);
    });
    return {
      terms,
      spellings,
      stems: stemOf,
      broadStems: broadStems.all(),
      alphabetical: Uint32Array.from(terms.keys()).sort((a, b) => byCodeUnit(terms[a] ?? '', terms[b] ?? '')),
      stemKeys: stems.keys(),
    };
  }

  #term(word: string): number {
    const folded = ANALYZER.term(word);
    if (folded === '') return -1;
    const known = this.#ids.get(folded);
    if (known !== undefined) return known;
    this.#ids.set(folded, this.#terms.length);
    this.#terms.push(folded);
    this.#counts.push(...STEM_LANGUAGES.map(() => 0));
    return this.#terms.length - 1;
  }

  /** A word of a text in no known language may be in any of them. */
  #count(term: number, language: string): void {
    const known = STEM_LANGUAGES.findIndex((each) => each === language);
    const first = known < 0 ? 0 : known;
    const last = known < 0 ? STEM_LANGUAGES.length - 1 : known;
    for (let each = first; each <= last; each += 1) {
      addAt(this.#counts, term * STEM_LANGUAGES.length + each, 1);
      addAt(this.#totals, each, 1);
    }
  }

  #languagesOf(term: number): StemLanguage[] {
    const counts = STEM_LANGUAGES.map((_, each) => at(this.#counts, term * STEM_LANGUAGES.length + each));
    const rates = counts.map((count, each) => count / Math.max(1, at(this.#totals, each)));
    const all = counts.reduce((sum, count) => sum + count, 0);
    const commonest = Math.max(...rates);
    return STEM_LANGUAGES.filter((_, each) => {
      const count = at(counts, each);
      return count > 0 && (at(rates, each) >= NATIVE_SHARE * commonest || count >= NATIVE_SHARE * all);
    });
  }

  /** How each term is written most often, in lower case with its accents; of two as frequent, the one with accents. */
  #commonestSpellings(): string[] {
    const counts = new Map<string, { term: number; count: number }>();
    for (const { lower, term, count } of this.#spellings) {
      const entry = counts.get(lower);
      if (entry === undefined) counts.set(lower, { term, count });
      else entry.count += count;
    }
    const best: { lower: string; count: number }[] = [];
    for (const [lower, { term, count }] of counts) {
      if (term < 0) continue;
      const other = best[term];
      const better = other === undefined || count > other.count || (count === other.count && lower > other.lower);
      if (better) best[term] = { lower, count };
    }
    return this.#terms.map((term, id) => best[id]?.lower ?? term);
  }
}
