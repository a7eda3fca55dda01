import { compoundTerm, findCompounds, joinedForm, type CompoundSpan } from './compound.js';
import { foldWord } from './fold.js';
import type { TextRange } from './segments.js';
import { stem, STEM_LANGUAGES, stemBroadly, type StemLanguage } from './stem.js';
import { isStopWord } from './stop-words.js';
import { scanWords, tokenize, type Token } from './tokenizer.js';
import { isAcronym, wordForm } from './word-form.js';

/** The steps from a text to what is compared, in their order; the help page says each in plain words. */
export const ANALYSIS_STEPS = [
  {
    name: 'normalise',
    does: 'accents, case, full-width letters and ligatures are set aside: NFKD, no marks, lower case',
  },
  {
    name: 'split',
    does: 'words are runs of letters and digits; numbers and dotted acronyms are one word; web addresses are none',
  },
  {
    name: 'compounds',
    does: 'words joined by a sign are one word besides, known by its joined form: e-waste, M&E, 24/7, COVID19',
  },
  { name: 'acronyms', does: 'a word that means something else in capitals is told apart: IT, WHO, UN' },
  { name: 'stop-words', does: 'the commonest words of English, French and Spanish are not ranked' },
  { name: 'stem', does: 'inflections of a word are one, in the languages that it belongs to' },
  { name: 'misspellings', does: 'rare words that are a frequent one misspelt count as that one' },
  { name: 'derivations', does: 'words derived from a word only rank' },
] as const satisfies readonly { readonly name: string; readonly does: string }[];

export type AnalysisStep = (typeof ANALYSIS_STEPS)[number]['name'];

/**
 * From a text to what is compared. The same one serves indexing, querying and marking, so that a marked word is
 * always a found word.
 */
export interface Analyzer {
  /** The places of the words of a text. */
  readonly scan: (text: string, found: (start: number, end: number) => void) => void;
  /** The words of a text with their places, as terms. */
  readonly tokens: (text: string) => readonly Token[];
  /** Which of the words found are written as one. */
  readonly compounds: typeof findCompounds;
  /** The words of a query as a person counts them, as places in its text: a compound (`e-waste`, `M&E`, `3.5`) is one. */
  readonly words: (text: string) => readonly TextRange[];
  /** The words of which a word is made; itself where it is none of several. */
  readonly parts: (word: string) => readonly string[];
  /** A word that `scan` found as it is compared. */
  readonly wordTerm: (word: string) => string;
  /** A word, or a compound, as it is compared. */
  readonly term: (word: string) => string;
  /** Whether a word of a text is written as an acronym: in capitals, where not all is. */
  readonly isAcronym: (text: string, start: number, end: number) => boolean;
  readonly isStopWord: (term: string) => boolean;
  readonly languages: readonly StemLanguage[];
  /** What inflected terms share, and the spellings of one compound: as a key that is the same for all of them. Empty: too short to say. */
  readonly stemKey: (word: string, language: StemLanguage) => string;
  /** The same for derived terms (`agriculture`, `agricultural`). */
  readonly broadStemKey: (word: string, language: StemLanguage) => string;
}

interface WordsOfText {
  readonly starts: number[];
  readonly ends: number[];
  readonly compounds: readonly CompoundSpan[];
}

function readWords(text: string): WordsOfText {
  const starts: number[] = [];
  const ends: number[] = [];
  scanWords(text, (start, end) => {
    if (foldWord(text.slice(start, end)) === '') return;
    starts.push(start);
    ends.push(end);
  });
  return { starts, ends, compounds: findCompounds(text, { starts, ends, from: 0, to: starts.length }) };
}

function wordsAsCounted(text: string): readonly TextRange[] {
  const { starts, ends, compounds } = readWords(text);
  const ranges: TextRange[] = [];
  let next = 0;
  const singlesTo = (place: number): void => {
    for (; next < place; next += 1) ranges.push({ start: starts[next] ?? 0, end: ends[next] ?? 0 });
  };
  for (const { first, last, end } of compounds) {
    singlesTo(first);
    ranges.push({ start: starts[first] ?? 0, end });
    next = last + 1;
  }
  singlesTo(starts.length);
  return ranges;
}

function partsOf(word: string): readonly string[] {
  const { starts, ends } = readWords(word);
  return starts.map((start, place) => word.slice(start, ends[place]));
}

function termOf(word: string): string {
  const { starts, ends, compounds } = readWords(word);
  const [first] = compounds;
  if (first === undefined) return starts.length === 1 ? wordForm(word.slice(starts[0], ends[0])) : foldWord(word);
  return compoundTerm(partsOf(word).map(wordForm), first.joiner);
}

/** The stemmers know endings by their accents (`-ación`), so the spelling is stemmed first and folded after. */
function keyWith(stemmed: (word: string, language: StemLanguage) => string) {
  return (word: string, language: StemLanguage): string => {
    const folded = foldWord(stemmed(joinedForm(word), language));
    return folded.length > 1 ? `${language}:${folded}` : '';
  };
}

export const ANALYZER: Analyzer = {
  scan: scanWords,
  tokens: tokenize,
  compounds: findCompounds,
  words: wordsAsCounted,
  parts: partsOf,
  wordTerm: wordForm,
  term: (word) => (/^[a-z]*$/.test(word) ? word : termOf(word)),
  isAcronym,
  isStopWord,
  languages: STEM_LANGUAGES,
  stemKey: keyWith(stem),
  broadStemKey: keyWith(stemBroadly),
};
