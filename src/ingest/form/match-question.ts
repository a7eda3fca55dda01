import type { Question } from '../../plan/corpus-profile.js';
import { decodeEntities } from '../../text/decode-entities.js';
import { editDistance } from '../../text/edit-distance.js';

export interface QuestionMatch {
  readonly question: Question;
  /** What stands on the line after the question's last word; empty where nothing does. */
  readonly rest: string;
  /** How many further lines the question goes on over. */
  readonly linesUsed: number;
}

/**
 * The question that begins with `first`, the text after `>`, and may go on over the `following` lines; null where none is near.
 *
 * @param following - the text of the line that is so many lines below; undefined: the file ends before
 */
export type MatchQuestion = (first: string, following: (index: number) => string | undefined) => QuestionMatch | null;

/**
 * Finds the questions of a form. Words are compared, not characters: quotes, entities, blanks and marks play no part,
 * and one word in eight, or of a short question one, may be missing, added or another.
 */
export function questionMatcher(questions: readonly Question[]): MatchQuestion {
  // Nearly every question stands in a file word for word: those need no comparing.
  const exact = new Map(questions.filter(({ tail }) => tail === '').map((question) => [question.text, question]));
  const known = questions.map((question) => ({
    question,
    words: textWords(question.text),
    tail: textWords(question.tail),
  }));
  return (first, following) => {
    const same = exact.get(first.replaceAll('\u00a0', ' ').replaceAll('&amp;', '&'));
    if (same !== undefined) return { question: same, rest: '', linesUsed: 0 };
    const line = wordsOf(first);
    const start = line[0]?.word;
    if (start === undefined) return null;
    let best: { match: QuestionMatch; misses: number } | null = null;
    for (const each of known) {
      if (!alike(each.words[0] ?? '', start) && !alike(each.words[1] ?? '', start)) continue;
      const found = align(each, first, line, following);
      if (found !== null && (best === null || found.misses < best.misses)) best = found;
    }
    return best?.match ?? null;
  };
}

interface KnownQuestion {
  readonly question: Question;
  readonly words: readonly string[];
  readonly tail: readonly string[];
}

const MISSES_PER_WORD = 1 / 8;
/** Short questions differ by one word (`our partner`, `your partner`); one-word questions by none. */
function allowedMisses(words: number): number {
  return words < 5 ? 0 : Math.max(1, Math.floor(words * MISSES_PER_WORD));
}

/** A question that breaks off is known by this share of its words. */
const ENOUGH = 0.5;
const MOST_LINES = 6;

function align(
  known: KnownQuestion,
  first: string,
  line: readonly Word[],
  following: (index: number) => string | undefined,
): { match: QuestionMatch; misses: number } | null {
  const allowed = allowedMisses(known.words.length);
  const walk = new Walk(known.words, allowed);
  let rest = walk.over(first, line);
  if (rest === null || (known.words.length === 1 && rest !== '')) return null;
  let linesUsed = 0;
  for (let index = 0; index < MOST_LINES && !walk.done && rest === ''; index++) {
    const next = following(index);
    if (next === undefined || next.startsWith('>') || next.startsWith('## ')) break;
    const words = wordsOf(next);
    if (words.length === 0) continue;
    if (!walk.expects(words)) break;
    const more = walk.over(next, words);
    if (more === null) break;
    rest = more;
    linesUsed = index + 1;
  }
  if (!walk.done && walk.at < known.words.length * ENOUGH) return null;
  const tail = afterTail(known.tail, rest, linesUsed, following);
  return { match: { question: known.question, ...tail }, misses: walk.misses + (known.words.length - walk.at) };
}

function afterTail(
  tail: readonly string[],
  rest: string,
  linesUsed: number,
  following: (index: number) => string | undefined,
): { rest: string; linesUsed: number } {
  if (tail.length === 0) return { rest, linesUsed };
  const walk = new Walk(tail, allowedMisses(tail.length));
  const line = wordsOf(rest);
  if (line.length > 0) {
    const after = walk.expects(line) ? walk.over(rest, line) : null;
    if (after === null) return { rest, linesUsed };
    if (walk.done || after !== '') return { rest: after, linesUsed };
  }
  for (let index = linesUsed; index < linesUsed + MOST_LINES; index++) {
    const next = following(index);
    if (next === undefined) break;
    const words = wordsOf(next);
    if (words.length === 0) continue;
    if (!walk.expects(words)) break;
    const after = walk.over(next, words);
    if (after === null) break;
    if (walk.done || after !== '') return { rest: after, linesUsed: index + 1 };
  }
  return { rest: walk.at > 0 ? '' : rest, linesUsed };
}

/** A walk along the words of a question, over one line of the file after the other. */
class Walk {
  at = 0;
  misses = 0;
  readonly #words: readonly string[];
  readonly #allowed: number;

  constructor(words: readonly string[], allowed: number) {
    this.#words = words;
    this.#allowed = allowed;
  }

  get done(): boolean {
    return this.at >= this.#words.length;
  }

  /** Whether a line goes on where the last one ended. */
  expects(line: readonly Word[]): boolean {
    const first = line.slice(0, Math.min(3, this.#words.length - this.at));
    const fitting = first.filter(({ word }, index) => alike(this.#words[this.at + index] ?? '', word)).length;
    return fitting === first.length || fitting >= 2;
  }

  /** What of the line comes after the question's last word; null where the line says something else. */
  over(text: string, line: readonly Word[]): string | null {
    let index = 0;
    while (index < line.length && !this.done) {
      const word = line[index]?.word ?? '';
      if (alike(this.#words[this.at] ?? '', word)) {
        this.at++;
        index++;
      } else {
        if (++this.misses > this.#allowed) return null;
        if (alike(this.#words[this.at + 1] ?? '', word)) this.at++;
        else if (alike(this.#words[this.at] ?? '', line[index + 1]?.word ?? '')) index++;
        else {
          this.at++;
          index++;
        }
      }
    }
    if (index >= line.length) return '';
    const before = line[index - 1];
    return text.slice(before === undefined ? 0 : before.end).replace(/^[\s?.:!)”"’']+/, '');
  }
}

interface Word {
  readonly word: string;
  /** Offset after the word. */
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/&(?:amp;)*[a-z]+;|[\p{L}\p{N}]+|\\n/gu)]
    .filter((match) => match[0] !== '\\n' && !match[0].startsWith('&'))
    .map((match) => ({ word: decodeEntities(match[0]).toLowerCase(), end: match.index + match[0].length }));
}

function textWords(text: string): readonly string[] {
  return wordsOf(text).map(({ word }) => word);
}

/** Words that are long may differ in two letters: `Parter`, `enabled`. */
function alike(known: string, word: string): boolean {
  if (known === word) return true;
  return known.length >= SHORTEST_MISSPELT && word.length >= SHORTEST_MISSPELT && editDistance(known, word, 2) <= 2;
}

const SHORTEST_MISSPELT = 4;
