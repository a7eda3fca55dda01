import { foldWord } from '../text/fold.js';
import { STEM_LANGUAGES, type StemLanguage } from '../text/stem.js';
import { makeVocabulary, type Vocabulary } from './vocabulary.js';

const LANGUAGE_BITS: ReadonlyMap<string, number> = new Map(STEM_LANGUAGES.map((language, at) => [language, 1 << at]));
/** A text in no known language may be in any of them. */
const ANY_LANGUAGE = (1 << STEM_LANGUAGES.length) - 1;

/** Collects the words of a corpus as they are read. Holds state; `build` ends it. */
export class VocabularyBuilder {
  /** Words as written to their number, so that each spelling is folded once. */
  readonly #written = new Map<string, number>();
  readonly #spellings: { readonly lower: string; readonly form: number; count: number }[] = [];
  readonly #forms: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #languages: number[] = [];

  /** The number of the word's form, or -1 where nothing is left of it when folded. */
  add(word: string, language: string): number {
    let at = this.#written.get(word);
    if (at === undefined) {
      at = this.#spellings.length;
      this.#written.set(word, at);
      this.#spellings.push({ lower: word.normalize('NFC').toLowerCase(), form: this.#form(word), count: 0 });
    }
    const spelling = this.#spellings[at];
    if (spelling === undefined || spelling.form < 0) return -1;
    spelling.count += 1;
    const bits = LANGUAGE_BITS.get(language) ?? ANY_LANGUAGE;
    this.#languages[spelling.form] = (this.#languages[spelling.form] ?? 0) | bits;
    return spelling.form;
  }

  build(): Vocabulary {
    return makeVocabulary(this.#forms, this.#ids, this.#commonestSpellings(), (form) => this.#languagesOf(form));
  }

  #form(word: string): number {
    const folded = foldWord(word);
    if (folded === '') return -1;
    const known = this.#ids.get(folded);
    if (known !== undefined) return known;
    this.#ids.set(folded, this.#forms.length);
    this.#forms.push(folded);
    return this.#forms.length - 1;
  }

  #languagesOf(form: number): StemLanguage[] {
    const bits = this.#languages[form] ?? 0;
    return STEM_LANGUAGES.filter((_, at) => (bits & (1 << at)) !== 0);
  }

  /** How each form is written most often, in lower case with its accents; of two as frequent, the one with accents. */
  #commonestSpellings(): string[] {
    const counts = new Map<string, { form: number; count: number }>();
    for (const { lower, form, count } of this.#spellings) {
      const entry = counts.get(lower);
      if (entry === undefined) counts.set(lower, { form, count });
      else entry.count += count;
    }
    const best: { lower: string; count: number }[] = [];
    for (const [lower, { form, count }] of counts) {
      if (form < 0) continue;
      const other = best[form];
      const better = other === undefined || count > other.count || (count === other.count && lower > other.lower);
      if (better) best[form] = { lower, count };
    }
    return this.#forms.map((form, at) => best[at]?.lower ?? form);
  }
}
