import { eng, fra, spa } from 'stopword';
import { foldWord } from './fold.js';
import { scanWords } from './tokenizer.js';

/**
 * The commonest words of English, French and Spanish, folded. All three lists hold in every language:
 * a query does not say which language it is in, and an English list alone leaves the `de` of
 * `violencia de género` in.
 */
const STOP_WORDS: ReadonlySet<string> = new Set([eng, fra, spa].flat().flatMap(foldedWords));

function foldedWords(entry: string): string[] {
  const words: string[] = [];
  scanWords(entry, (start, end) => words.push(foldWord(entry.slice(start, end))));
  return words;
}

/** True for a folded word that says nothing about a subject. */
export function isStopWord(form: string): boolean {
  return STOP_WORDS.has(form);
}
