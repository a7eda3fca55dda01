import { ANALYZER } from '../text/analyzer.js';
import { isAcronym } from '../text/word-form.js';
import type { ParseQueryOptions, Word } from './query-syntax.js';

/** Words in capitals, as many letters as they have, are acronyms in a query that is not all in capitals. */
export interface Capitals {
  /** The query is written in capitals as a whole: they say nothing. */
  readonly isShouted: boolean;
  /** Offset of the first word: its capital begins a sentence. */
  readonly firstAt: number;
}

/**
 * What capitals mean in a query: nothing where it has several words, one of them long, and no lower-case letter.
 */
export function readCapitals(q: string): Capitals {
  const words = ANALYZER.words(q);
  const isLong = ({ start, end }: { start: number; end: number }): boolean => end - start > LONGEST_SHORT_WORD;
  return {
    isShouted: words.length > 1 && !/\p{Ll}/u.test(q) && words.some(isLong),
    firstAt: words[0]?.start ?? 0,
  };
}

const LONGEST_SHORT_WORD = 4;

/** One word as the parser gives it. */
export function makeWord(typed: string, at: number, prefix: boolean, { isShouted, firstAt }: Capitals): Word {
  const acronym = !isShouted && isAcronym(typed, 0, typed.length);
  return {
    kind: 'word',
    typed,
    prefix,
    acronym,
    name: !isShouted && isName(typed, at === firstAt),
    partOf: null,
    english: null,
    at,
  };
}

/** A capital that does not begin the query, or one inside a word. */
function isName(typed: string, isFirst: boolean): boolean {
  return isFirst ? /\p{L}.*\p{Lu}/u.test(typed) && /\p{Ll}/u.test(typed) : /\p{Lu}/u.test(typed);
}

/** What a corpus knows of words that stand together. */
export type WordKnowledge = Pick<ParseQueryOptions, 'findSpacedCompound' | 'findTranslatedName'>;

/** The words of some text, with those joined that the corpus writes as one, or that are one name. */
export function readWords(text: string, offset: number, capitals: Capitals, corpus: WordKnowledge): Word[] {
  const words = ANALYZER.words(text).map(({ start, end }) =>
    makeWord(text.slice(start, end), offset + start, false, capitals),
  );
  const found: Word[] = [];
  while (words.length > 0) {
    const run = beginning(words, text, offset);
    const typed = run.map((word) => word.typed);
    const name = corpus.findTranslatedName(typed);
    const compound = name === null ? corpus.findSpacedCompound(typed) : null;
    const length = name?.length ?? compound?.length ?? 1;
    const taken = words.splice(0, length);
    const joined = joinWords(taken, text, offset, capitals);
    if (joined === null) break;
    if (name !== null) found.push({ ...joined, english: name.english });
    else if (compound?.isOne === true) found.push(joined);
    else found.push(...taken.map((word) => (compound === null ? word : { ...word, partOf: joined.typed })));
  }
  return found;
}

/** The words from the first on that only blanks part, or an apostrophe. */
function beginning(words: readonly Word[], text: string, offset: number): readonly Word[] {
  const end = words.findIndex((word, place) => {
    const before = words[place - 1];
    if (before === undefined) return false;
    return !/^(?:\s+|['’ʼ])$/u.test(text.slice(before.at + before.typed.length - offset, word.at - offset));
  });
  return words.slice(0, Math.min(end < 0 ? words.length : end, MAX_JOINED));
}

/** The most words that are joined to one. */
const MAX_JOINED = 6;

function joinWords(words: readonly Word[], text: string, offset: number, capitals: Capitals): Word | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  return makeWord(text.slice(first.at - offset, last.at + last.typed.length - offset), first.at, false, capitals);
}
