import { afterBlanks, readListMark } from '../../text/list-mark.js';

/** Fewer words than this are no proof that a sentence is the one. */
const FEWEST_WORDS = 4;
/** With this many words, the text may hold a few more: people edited it after the archive had made the heading. */
const ENOUGH_WORDS = 7;
const SPARE_WORDS = 2;

/**
 * The whole sentence of a text that begins with `beginning`, the last word of which may be cut; null where there is
 * none. The text may hold brackets and two words that the beginning lacks, and either may have a list mark before it.
 */
export function findCutSentence(beginning: string, text: string): string | null {
  const wanted = wordsOf(beginning.replace(/^\W*(?:\d{1,2}\W+)?/u, '')).map(({ word }) => word);
  if (wanted.length < FEWEST_WORDS) return null;
  const words = wordsOf(text);
  const [first] = wanted;
  for (let start = 0; start < words.length; start++) {
    const begin = words[start];
    if (begin === undefined || begin.word !== first) continue;
    const last = walk(words, start, wanted, !/\s$/u.test(beginning));
    if (last !== null) return text.slice(openQuote(text, begin.start), sentenceEnd(text, last));
  }
  return null;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly inBrackets: boolean;
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (const match of text.matchAll(/[()]|[\p{L}\p{M}\p{N}]+/gu)) {
    if (match[0] === '(') depth++;
    else if (match[0] === ')') depth = Math.max(0, depth - 1);
    else
      words.push({
        word: match[0].toLowerCase(),
        start: match.index,
        end: match.index + match[0].length,
        inBrackets: depth > 0,
      });
  }
  return words;
}

/** Offset after the last word of the beginning, walking from `start`; null where the text says something else. */
function walk(words: readonly Word[], start: number, wanted: readonly string[], cutInWord: boolean): number | null {
  let at = start;
  let spare = wanted.length >= ENOUGH_WORDS ? SPARE_WORDS : 0;
  for (const [index, word] of wanted.entries()) {
    const isLast = index === wanted.length - 1;
    const fits = (candidate: Word | undefined) =>
      candidate?.word === word || (isLast && cutInWord && candidate?.word.startsWith(word) === true);
    while (at < words.length && !fits(words[at]) && (words[at]?.inBrackets === true || spare > 0)) {
      if (words[at]?.inBrackets !== true) spare--;
      at++;
    }
    if (!fits(words[at])) return null;
    at++;
  }
  return words[at - 1]?.end ?? null;
}

/** Where the sentence ends that goes on at `from`: at a stop outside brackets, an empty line, or the end. A bracket that ends the sentence is left out. */
function sentenceEnd(text: string, from: number): number {
  let depth = 0;
  let bracket = -1;
  let at = from;
  for (; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '(') {
      if (depth === 0) bracket = at;
      depth++;
    } else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (character === '\n' && opensParagraph(text, at + 1)) break;
    else if (character === ':' && readListMark(text, afterBlanks(text, at + 1), text.length) !== null) break;
    else if ('.!?'.includes(character) && /^.["”’»)]*(?:\s+["“‘«¿¡(]?[\p{Lu}\d]|\s*$)/u.test(text.slice(at, at + 12))) {
      at++;
      break;
    }
  }
  const sentence = text.slice(0, at).trimEnd();
  const stopped = /[.!?]$/.test(sentence) ? sentence.slice(0, -1) : sentence;
  return bracket > from && stopped.endsWith(')') && !stopped.slice(bracket, -1).includes(')')
    ? text.slice(0, bracket).trimEnd().length
    : sentence.length;
}

/** Whether what follows a line end is an empty line, a list item, or begins as a sentence does. */
function opensParagraph(text: string, from: number): boolean {
  const at = afterBlanks(text, from);
  return (
    text[at] === '\n' || /^[\p{Lu}\d]/u.test(text.slice(at, at + 2)) || readListMark(text, at, text.length) !== null
  );
}

function openQuote(text: string, start: number): number {
  return '"“‘«¿¡'.includes(text[start - 1] ?? ' ') ? start - 1 : start;
}
