import { foldWord } from '../text/fold.js';
import { STEM_LANGUAGES, type StemLanguage } from '../text/stem.js';
import { makeVocabulary, type Vocabulary } from './vocabulary.js';

/**
 * A form is a word of a language where it makes up this share of that language's texts, against the language
 * where it is commonest; or where this share of its occurrences is: so the English name of a method
 * in a French answer does not become a French word.
 */
const NATIVE_SHARE = 0.2;

/** Collects the words of a corpus as they are read. Holds state; `build` ends it. */
export class VocabularyBuilder {
  /** Words as written to their number, so that each spelling is folded once. */
  readonly #written = new Map<string, number>();
  readonly #spellings: { readonly lower: string; readonly form: number; count: number }[] = [];
  readonly #forms: string[] = [];
  readonly #ids = new Map<string, number>();
  /** By form and language, `form * languages + language`: occurrences. */
  readonly #counts: number[] = [];
  readonly #totals = STEM_LANGUAGES.map(() => 0);

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
    this.#count(spelling.form, language);
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
    this.#counts.push(...STEM_LANGUAGES.map(() => 0));
    return this.#forms.length - 1;
  }

  /** A word of a text in no known language may be in any of them. */
  #count(form: number, language: string): void {
    const known = STEM_LANGUAGES.findIndex((each) => each === language);
    const first = known < 0 ? 0 : known;
    const last = known < 0 ? STEM_LANGUAGES.length - 1 : known;
    for (let at = first; at <= last; at += 1) {
      const cell = form * STEM_LANGUAGES.length + at;
      this.#counts[cell] = (this.#counts[cell] ?? 0) + 1;
      this.#totals[at] = (this.#totals[at] ?? 0) + 1;
    }
  }

  #languagesOf(form: number): StemLanguage[] {
    const counts = STEM_LANGUAGES.map((_, at) => this.#counts[form * STEM_LANGUAGES.length + at] ?? 0);
    const rates = counts.map((count, at) => count / Math.max(1, this.#totals[at] ?? 0));
    const all = counts.reduce((sum, count) => sum + count, 0);
    const commonest = Math.max(...rates);
    return STEM_LANGUAGES.filter((_, at) => {
      const count = counts[at] ?? 0;
      return count > 0 && ((rates[at] ?? 0) >= NATIVE_SHARE * commonest || count >= NATIVE_SHARE * all);
    });
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
