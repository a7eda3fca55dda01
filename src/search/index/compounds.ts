import { ANALYZER } from '../../text/analyzer.js';
import { compoundTerm, joinedForm, joinerOf, type Joiner } from '../../text/compound.js';

/** A word that is made of several, as a corpus has it. */
export interface CompoundTerm {
  /** Each folded. */
  readonly parts: readonly string[];
  readonly joiner: Joiner;
  /** Its term in the vocabulary. */
  readonly term: number;
  /** The term of the same words with blanks between them; null: these are not the same. */
  readonly spaced: number | null;
}

export interface WrittenCompound {
  readonly parts: readonly string[];
  readonly joiner: Joiner;
}

/** Letters that each part of a word without a sign in it must have to be taken for two: `database`, not `inform`. */
const SHORTEST_PART = 3;

/**
 * Gives the compounds that the texts have a number in the vocabulary, and so that of their words with blanks. A word
 * that is two other words of the corpus joined is one too (`database`, where some write `data base`).
 *
 * @param terms - the vocabulary, to which terms are added
 * @param ids - the same by term
 */
export function nameCompounds(
  compounds: readonly WrittenCompound[],
  terms: string[],
  ids: Map<string, number>,
): CompoundTerm[] {
  const idOf = (term: string): number => {
    const known = ids.get(term);
    if (known !== undefined) return known;
    ids.set(term, terms.length);
    terms.push(term);
    return terms.length - 1;
  };
  const written = new Set(compounds.map(({ parts }) => parts.join(' ')));
  const joined = terms.flatMap((term) => splitJoined(term, ids).filter(({ parts }) => !written.has(parts.join(' '))));
  return [...compounds, ...joined].map(({ parts, joiner }) => {
    const term = compoundTerm(parts, joiner);
    const mayBeSpaced = joiner === '' || (parts.length > 1 && joinedForm(term) !== term);
    return { parts, joiner, term: idOf(term), spaced: mayBeSpaced ? idOf(parts.join(' ')) : null };
  });
}

function splitJoined(term: string, ids: ReadonlyMap<string, number>): WrittenCompound[] {
  if (term.length < 2 * SHORTEST_PART || !/^[a-z]+$/.test(term)) return [];
  const found: WrittenCompound[] = [];
  for (let place = SHORTEST_PART; place <= term.length - SHORTEST_PART; place += 1) {
    const parts = [term.slice(0, place), term.slice(place)];
    if (parts.every((part) => ids.has(part) && !ANALYZER.isStopWord(part))) found.push({ parts, joiner: '' });
  }
  return found;
}

/** Calls `found` with each compound among the words of a text, in the order of their first words. */
export type CompoundFinder = (
  text: string,
  words: {
    readonly terms: ArrayLike<number>;
    readonly starts: ArrayLike<number>;
    readonly ends: ArrayLike<number>;
    readonly from: number;
    readonly to: number;
  },
  found: (term: number, first: number, last: number) => void,
) => void;

interface Sequence {
  /** Numbers of its words. */
  readonly parts: readonly number[];
  readonly byJoiner: Map<Joiner, number>;
}

/** Words by numbers of their own: an acronym and the same letters in lower case are one. */
class WordNumbers {
  readonly #numbers = new Map<string, number>();

  of(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** More than there are words: two words make one key. */
const KEY_BASE = 2 ** 26;

/** Finds the compounds that a corpus has in any text whose words are known: by their sign, or with blanks. */
export function compoundFinder(terms: readonly string[], compounds: readonly CompoundTerm[]): CompoundFinder {
  const numbers = new WordNumbers();
  const wordOfTerm = Uint32Array.from(terms, (term) => numbers.of(/[A-Z]/.test(term) ? term.toLowerCase() : term));
  const isStop = Uint8Array.from(terms, (term) => (ANALYZER.isStopWord(term) ? 1 : 0));
  /** By the first two words, or by one alone. */
  const sequences = new Map<number, Sequence[]>();
  const byWords = new Map<string, Sequence>();
  const firsts = new Set<number>();
  for (const { parts, joiner, term, spaced } of compounds) {
    const key = parts.join(' ');
    let sequence = byWords.get(key);
    if (sequence === undefined) {
      sequence = { parts: parts.map((part) => numbers.of(part)), byJoiner: new Map() };
      byWords.set(key, sequence);
      const [first = 0, second] = sequence.parts;
      firsts.add(first);
      const start = startOf(first, second);
      sequences.set(start, [...(sequences.get(start) ?? []), sequence]);
    }
    sequence.byJoiner.set(joiner, term);
    if (spaced !== null) sequence.byJoiner.set(' ', spaced);
  }
  const begins = Uint8Array.from(wordOfTerm, (word) => (firsts.has(word) ? 1 : 0));
  return (text, { terms: own, starts, ends, from, to }, found) => {
    const numberAt = (place: number): number | undefined => (place < to ? wordOfTerm[own[place] ?? 0] : undefined);
    const written = (place: number): string => text.slice(starts[place], ends[place]);
    const joinerAfter = (place: number): Joiner | null =>
      joinerOf(written(place), text.slice(ends[place], starts[place + 1]), written(place + 1));
    // `day-to-day` has no `to-day`, though `start-up-led` has `start-up`.
    const isTornOut = (place: number): boolean =>
      place > from && isStop[own[place] ?? 0] === 1 && joinerAfter(place - 1) === '-';
    const joinerOfParts = (first: number, last: number): Joiner | null => {
      if (first === last) return percentAfter(text, ends[last] ?? 0);
      let joiner = joinerAfter(first);
      for (let place = first + 1; place < last; place += 1) joiner = common(joiner, joinerAfter(place));
      return joiner;
    };
    const tryAll = (first: number, start: number): void => {
      for (const { parts, byJoiner } of sequences.get(start) ?? NONE) {
        const last = first + parts.length - 1;
        if (last >= to || !parts.every((part, place) => numberAt(first + place) === part)) continue;
        const joiner = joinerOfParts(first, last);
        const term = joiner === null ? undefined : byJoiner.get(joiner);
        if (term !== undefined && !isTornOut(first)) found(term, first, last);
      }
    };
    for (let first = from; first < to; first += 1) {
      if (begins[own[first] ?? 0] !== 1) continue;
      const number = numberAt(first) ?? 0;
      const next = numberAt(first + 1);
      if (next !== undefined) tryAll(first, startOf(number, next));
      tryAll(first, startOf(number));
    }
  };
}

const NONE: readonly Sequence[] = [];

function startOf(first: number, second = KEY_BASE - 1): number {
  return first * KEY_BASE + second;
}

/** `on-the job`: a hyphen and a blank are as good as blanks. */
function common(joiner: Joiner | null, next: Joiner | null): Joiner | null {
  if (joiner === next) return joiner;
  const isEither = (each: Joiner | null): boolean => each === '-' || each === ' ';
  return isEither(joiner) && isEither(next) ? ' ' : null;
}

function percentAfter(text: string, end: number): Joiner | null {
  return /^[ \u00a0\u202f]?%/.test(text.slice(end, end + 2)) ? '%' : null;
}
