import { foldWord } from '../text/fold.js';

/** Letters and digits of a word that is hidden, at least: a shorter word stands in any text and says nothing of what was asked. */
const SHORTEST = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * An error's stack for the log, without what the visitor asked: a message may quote the query, so each word of the
 * URL's parameters, folded or not, is `…` in it. The lines that say where it happened stay as they are.
 */
export function errorTrace(error: Error, url: URL): string {
  const trace = error.stack ?? String(error);
  const words = [...url.searchParams.values()].flatMap((value) => value.match(WORD) ?? []);
  // Long words before those that they begin with.
  const hidden = [...new Set([...words, ...words.flatMap((word) => foldWord(word).match(WORD) ?? [])])]
    .filter(({ length }) => length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  if (hidden.length === 0) return trace;
  const frames = trace.indexOf('\n    at ');
  const message = frames === -1 ? trace : trace.slice(0, frames);
  return message.replace(new RegExp(hidden.join('|'), 'giu'), '…') + trace.slice(message.length);
}
