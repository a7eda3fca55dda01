import { foldWord } from '../../text/fold.js';
import { stem, STEM_LANGUAGES, stemBroadly, type StemLanguage } from '../../text/stem.js';
import { isStopWord } from '../../text/stop-words.js';
import { scanWords, tokenize, type Token } from '../../text/tokenizer.js';

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
  /** A word as it is compared: no case, no accents. */
  readonly term: (word: string) => string;
  readonly isStopWord: (term: string) => boolean;
  readonly languages: readonly StemLanguage[];
  /** What inflected terms share: as a key that is the same for all of them. Empty: too short to say. */
  readonly stemKey: (word: string, language: StemLanguage) => string;
  /** The same for derived terms (`agriculture`, `agricultural`). */
  readonly broadStemKey: (word: string, language: StemLanguage) => string;
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
  term: foldWord,
  isStopWord,
  languages: STEM_LANGUAGES,
  stemKey: (word, language) => key(stem(word, language), language),
  broadStemKey: (word, language) => key(stemBroadly(word, language), language),
};
