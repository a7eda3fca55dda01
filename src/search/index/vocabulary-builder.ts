import { ANALYZER } from '../../text/analyzer.js';
import { byCodeUnit } from '../../text/compare.js';
import { compoundTerm, type Joiner } from '../../text/compound.js';
import type { StemLanguage } from '../../text/stem.js';
import { addAt, at } from './at.js';
import { nameCompounds } from './compounds.js';
import { TermGroups } from './group-terms.js';
import { findTypingErrors } from './typing-errors.js';
import type { VocabularyData } from './vocabulary.js';

const STEM_LANGUAGES = ANALYZER.languages;

/**
 * A term is a word of a language where it makes up this share of that language's texts, against the language
 * where it is commonest; or where this share of its occurrences is: so the English name of a method
 * in a French answer does not become a French word.
 */
const NATIVE_SHARE = 0.2;

/**
 * A word in capitals is told apart from the same letters in lower case where these are a stop word, or where both are written
 * often enough to be two words (`AIDS` and `aids`): not a careless `ngo`, and not a word in capitals for emphasis.
 */
const LEAST_SHARE_OF_EITHER = 0.2;
const LEAST_IN_LOWER_CASE = 3;

const SMALL_A = 'a'.charCodeAt(0);
const SMALL_Z = 'z'.charCodeAt(0);

interface Spelling {
  readonly written: string;
  readonly folded: string;
  readonly inCapitals: boolean;
  count: number;
  /** By language: occurrences. */
  readonly byLanguage: Uint32Array;
  /** Plans that have it; the last one seen. */
  plans: number;
  lastPlan: number;
}

/** A vocabulary, and what stands for each spelling that the builder gave a number. */
export interface BuiltVocabulary {
  readonly data: VocabularyData;
  /** By number of the spelling. */
  readonly termOfSpelling: Uint32Array;
}

/** Collects the words of a corpus as they are read, plan after plan. Holds state; `build` ends it. */
export class VocabularyBuilder {
  /** Words as written to their number, so that each spelling is folded once. */
  readonly #numbers = new Map<string, number>();
  readonly #spellings: Spelling[] = [];
  readonly #compounds = new Map<string, { readonly parts: readonly string[]; readonly joiner: Joiner }>();
  readonly #totals = STEM_LANGUAGES.map(() => 0);
  #plan = 0;

  /** All words from here on are another plan's. */
  startPlan(): void {
    this.#plan += 1;
  }

  /** The number of a word's spelling, or -1 where nothing is left of it when folded. */
  addWord(text: string, start: number, end: number, language: string): number {
    const word = text.slice(start, end);
    const first = word.charCodeAt(0);
    if (first >= SMALL_A && first <= SMALL_Z) return this.#add(word, language);
    return /^\p{Lu}[\p{Lu}.\d]/u.test(word) && !ANALYZER.isAcronym(text, start, end)
      ? this.#add(word.toLowerCase(), language)
      : this.#add(word, language);
  }

  #add(word: string, language: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#newSpelling(word);
      this.#numbers.set(word, number);
    }
    if (number >= 0) this.#count(number, language);
    return number;
  }

  /** A compound that a text has, by the words it is made of. */
  addCompound(words: readonly string[], joiner: Joiner, language: string): void {
    const parts = words.map(ANALYZER.term);
    const term = compoundTerm(parts, joiner);
    this.#add(compoundTerm(joiner === '' ? parts : words, joiner).toLowerCase(), language);
    if (!this.#compounds.has(`${joiner} ${term}`)) this.#compounds.set(`${joiner} ${term}`, { parts, joiner });
  }

  build(): BuiltVocabulary {
    const { terms, ids, acronyms, termOfSpelling } = this.#nameTerms();
    const compounds = nameCompounds([...this.#compounds.values()], terms, ids);
    const counts = terms.map(() => new Uint32Array(STEM_LANGUAGES.length));
    const plans = new Uint32Array(terms.length);
    this.#spellings.forEach(({ byLanguage, plans: own }, spelling) => {
      const term = at(termOfSpelling, spelling);
      byLanguage.forEach((count, language) => {
        addAt(counts[term] ?? [], language, count);
      });
      // Spellings of one term that stand in one plan are counted twice: good enough to tell a rare term from a frequent one.
      addAt(plans, term, own);
    });
    const spellings = this.#commonestSpellings(terms, termOfSpelling);
    const isAcronym = new Set(acronyms.values());
    const languages = counts.map((own) => this.#languagesOf(own));
    const stems = new TermGroups(terms.length);
    const broadStems = new TermGroups(terms.length);
    terms.forEach((term, id) => {
      if (isAcronym.has(id)) return;
      for (const language of languages[id] ?? []) {
        for (const written of new Set([spellings[id] ?? term, term])) {
          stems.add(id, ANALYZER.stemKey(written, language));
          broadStems.add(id, ANALYZER.broadStemKey(written, language));
        }
      }
    });
    for (const { term, spaced } of compounds) if (spaced !== null) stems.unite(term, spaced);
    stems.all().forEach((stem, id) => {
      broadStems.unite(id, stem);
    });
    const relatives = (term: number): number => broadStems.of(term);
    for (const [wrong, right] of findTypingErrors({ terms, plans, languages, spellings, relatives })) {
      stems.unite(wrong, right);
      broadStems.unite(wrong, right);
    }
    return {
      data: {
        terms,
        spellings,
        stems: stems.all(),
        broadStems: broadStems.all(),
        alphabetical: Uint32Array.from(terms.keys()).sort((a, b) => byCodeUnit(terms[a] ?? '', terms[b] ?? '')),
        stemKeys: stems.keys(),
        languages: Uint8Array.from(languages, (own) =>
          own.reduce((bits, each) => bits | (1 << STEM_LANGUAGES.indexOf(each)), 0),
        ),
        acronyms,
        compounds,
      },
      termOfSpelling,
    };
  }

  #newSpelling(written: string): number {
    const folded = ANALYZER.term(written);
    if (folded === '') return -1;
    this.#spellings.push({
      written,
      folded,
      inCapitals: ANALYZER.isAcronym(written, 0, written.length),
      count: 0,
      byLanguage: new Uint32Array(STEM_LANGUAGES.length),
      plans: 0,
      lastPlan: 0,
    });
    return this.#spellings.length - 1;
  }

  /** A word of a text in no known language may be in any of them. */
  #count(number: number, language: string): void {
    const spelling = this.#spellings[number];
    if (spelling === undefined) return;
    spelling.count += 1;
    if (spelling.lastPlan !== this.#plan) spelling.plans += 1;
    spelling.lastPlan = this.#plan;
    const known = STEM_LANGUAGES.findIndex((each) => each === language);
    const first = known < 0 ? 0 : known;
    const last = known < 0 ? STEM_LANGUAGES.length - 1 : known;
    for (let each = first; each <= last; each += 1) {
      addAt(spelling.byLanguage, each, 1);
      addAt(this.#totals, each, 1);
    }
  }

  /** Gives each folded spelling a number as a term, and capitals that mean something else one of their own. */
  #nameTerms() {
    const terms: string[] = [];
    const ids = new Map<string, number>();
    const acronyms = new Map<string, number>();
    const idOf = (term: string): number => {
      let id = ids.get(term);
      if (id === undefined) {
        id = terms.length;
        ids.set(term, id);
        terms.push(term);
      }
      return id;
    };
    const apart = this.#capitalsApart();
    const termOfSpelling = Uint32Array.from(this.#spellings, ({ folded, inCapitals }) => {
      if (!inCapitals || !apart.has(folded)) return idOf(folded);
      const id = idOf(folded.toUpperCase());
      acronyms.set(folded, id);
      return id;
    });
    return { terms, ids, acronyms, termOfSpelling };
  }

  /** The folded words whose capitals are another word. */
  #capitalsApart(): ReadonlySet<string> {
    const capitals = new Map<string, number>();
    const lowerCase = new Map<string, number>();
    for (const { written, folded, inCapitals, count } of this.#spellings) {
      // `Covid` is neither.
      if (!inCapitals && written !== written.toLowerCase()) continue;
      const counts = inCapitals ? capitals : lowerCase;
      counts.set(folded, (counts.get(folded) ?? 0) + count);
    }
    const isOtherWord = ([folded, count]: [string, number]): boolean => {
      if (ANALYZER.isStopWord(folded)) return true;
      const lower = lowerCase.get(folded) ?? 0;
      return lower >= LEAST_IN_LOWER_CASE && Math.min(count, lower) >= LEAST_SHARE_OF_EITHER * (count + lower);
    };
    return new Set([...capitals].filter(isOtherWord).flatMap(([folded]) => (/^[a-z]+$/.test(folded) ? [folded] : [])));
  }

  #languagesOf(counts: Uint32Array): StemLanguage[] {
    const rates = STEM_LANGUAGES.map((_, each) => at(counts, each) / Math.max(1, at(this.#totals, each)));
    const all = counts.reduce((sum, count) => sum + count, 0);
    const commonest = Math.max(...rates);
    return STEM_LANGUAGES.filter((_, each) => {
      const count = at(counts, each);
      return count > 0 && (at(rates, each) >= NATIVE_SHARE * commonest || count >= NATIVE_SHARE * all);
    });
  }

  /** How each term is written most often, in lower case with its accents; of two as frequent, the one with accents. */
  #commonestSpellings(terms: readonly string[], termOfSpelling: Uint32Array): string[] {
    const counts = new Map<string, { term: number; count: number }>();
    this.#spellings.forEach(({ written, count }, spelling) => {
      const term = at(termOfSpelling, spelling);
      const lower = /[A-Z]/.test(terms[term] ?? '') ? (terms[term] ?? '') : written.normalize('NFC').toLowerCase();
      const entry = counts.get(lower);
      if (entry === undefined) counts.set(lower, { term, count });
      else entry.count += count;
    });
    const best: { lower: string; count: number }[] = [];
    for (const [lower, { term, count }] of counts) {
      const other = best[term];
      const better = other === undefined || count > other.count || (count === other.count && lower > other.lower);
      if (better) best[term] = { lower, count };
    }
    return terms.map((term, id) => best[id]?.lower ?? term);
  }
}
