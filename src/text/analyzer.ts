import { foldWord } from './fold.js';
import type { TextRange } from './segments.js';
import { stem, STEM_LANGUAGES, stemBroadly, type StemLanguage } from './stem.js';
import { isStopWord } from './stop-words.js';
import { scanWords, tokenize, type Token } from './tokenizer.js';

/**
 * From a text to what is compared. The same one serves indexing, querying and highlighting, so that a marked word is
 * always a found word.
 */
export interface Analyzer {
  /** Its steps in order, for people. */
  readonly steps: readonly string[];
  /** The words of a text with their places, folded to terms. */
  readonly tokens: (text: string) => readonly Token[];
  /** The places of the words alone, for a reader that folds each spelling once. */
  readonly scan: (text: string, found: (start: number, end: number) => void) => void;
  /**
   * The words of a query as a person counts them, as places in its text: a compound (`e-waste`, `M&E`, `3.5`) is one.
   */
  readonly words: (text: string) => readonly TextRange[];
  /** A word as it is compared: no case, no accents. */
  readonly term: (word: string) => string;
  readonly isStopWord: (term: string) => boolean;
  readonly languages: readonly StemLanguage[];
  /** What inflected terms share: as a key that is the same for all of them. Empty: too short to say. */
  readonly stemKey: (word: string, language: StemLanguage) => string;
  /** The same for derived terms (`agriculture`, `agricultural`). */
  readonly broadStemKey: (word: string, language: StemLanguage) => string;
}

function queryWords(text: string): readonly TextRange[] {
  return tokenize(text);
}

/** The stemmers know endings by their accents (`-ación`), so the spelling is stemmed first and folded after. */
function key(stemmed: string, language: StemLanguage): string {
  const folded = foldWord(stemmed);
  return folded.length > 1 ? `${language}:${folded}` : '';
}

export const ANALYZER: Analyzer = {
  steps: [
    'words: runs of letters, digits and their marks; web addresses are passed over',
    'fold: NFKD, no marks, lower case',
    'stop words of English, French and Spanish are not ranked',
    'stem: inflections, in the languages that a word belongs to',
    'broad stem: derivations, which only rank',
  ],
  tokens: tokenize,
  scan: scanWords,
  words: queryWords,
  term: foldWord,
  isStopWord,
  languages: STEM_LANGUAGES,
  stemKey: (word, language) => key(stem(word, language), language),
  broadStemKey: (word, language) => key(stemBroadly(word, language), language),
};
