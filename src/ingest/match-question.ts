import { decodeEntities } from '../text/decode-entities.js';
import { QUESTIONS } from './question.js';
import type { Question } from './question.js';

export interface QuestionMatch {
  readonly question: Question;
  /** What stands on the line after the question's last word; empty where nothing does. */
  readonly rest: string;
  /** How many further lines the question goes on over. */
  readonly linesUsed: number;
}

/**
 * The template's question that begins with `first`, the text after `>`, and may go on over the `following` lines.
 * Words are compared, not characters: quotes, entities, blanks and marks play no part, and one word in eight, or of a short question one,
 * may be missing, added or another. Null where no question of the template is near.
 */
export function matchQuestion(first: string, following: (index: number) => string | undefined): QuestionMatch | null {
  const exact = EXACT.get(first.replaceAll('\u00a0', ' ').replaceAll('&amp;', '&'));
  if (exact !== undefined) return { question: exact, rest: '', linesUsed: 0 };
  const line = wordsOf(first);
  if (line.length === 0) return null;
  let best: { match: QuestionMatch; misses: number } | null = null;
  for (const [question, known] of KNOWN) {
    const head = known.words[0] ?? '';
    if (!alike(head, line[0]?.word ?? '') && !alike(known.words[1] ?? '', line[0]?.word ?? '')) continue;
    const found = align(question, known, first, line, following);
    if (found !== null && (best === null || found.misses < best.misses)) best = found;
  }
  return best?.match ?? null;
}

/** Nearly every question stands in a file word for word: those need no comparing. */
const EXACT: ReadonlyMap<string, Question> = new Map(
  QUESTIONS.filter(({ tail }) => tail === '').map((question) => [question.text, question]),
);

interface Known {
  readonly words: readonly string[];
  readonly tail: readonly string[];
}

const KNOWN: ReadonlyMap<Question, Known> = new Map(
  QUESTIONS.map((question) => [
    question,
    {
      words: wordsOf(question.text).map(({ word }) => word),
      tail: wordsOf(question.tail).map(({ word }) => word),
    },
  ]),
);

const MISSES_PER_WORD = 1 / 8;
/** Short questions differ by one word (`our partner`, `your partner`); one-word questions by none. */
function allowedMisses(words: number): number {
  return words < 5 ? 0 : Math.max(1, Math.floor(words * MISSES_PER_WORD));
}

/** A question that breaks off is known by this share of its words. */
const ENOUGH = 0.5;
const MOST_LINES = 6;

function align(
  question: Question,
  known: Known,
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
  return { match: { question, ...tail }, misses: walk.misses + (known.words.length - walk.at) };
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

/** Equal, or long and different in at most two letters in one place: `Parter`, `enabled`. */
function alike(known: string, word: string): boolean {
  if (known === word) return true;
  if (known.length < 4 || word.length < 4 || Math.abs(known.length - word.length) > 2) return false;
  let same = 0;
  while (same < known.length && same < word.length && known[same] === word[same]) same++;
  let tail = 0;
  while (
    tail < known.length - same &&
    tail < word.length - same &&
    known[known.length - 1 - tail] === word[word.length - 1 - tail]
  )
    tail++;
  return Math.max(known.length, word.length) - same - tail <= 2;
}
