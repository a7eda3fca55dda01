import { ANALYZER } from '../../text/analyzer.js';
import type { Respelling } from '../search-index.js';
import type { WordNote } from './resolve-word.js';

/** A query with the words of one kind of note respelt, all else as typed; null: there is none. */
export function respell(q: string, notes: readonly WordNote[], kind: 'respelt' | 'offered'): Respelling | null {
  const words = new Map(notes.flatMap((note) => (note.kind === kind ? [[note.from, note.to]] : [])));
  if (words.size === 0) return null;
  const byTerm = new Map([...words].map(([from, to]) => [ANALYZER.term(from), to]));
  let query = '';
  let done = 0;
  for (const { start, end } of ANALYZER.words(q)) {
    const typed = q.slice(start, end);
    query += q.slice(done, start) + (byTerm.get(ANALYZER.term(typed)) ?? typed);
    done = end;
  }
  return { query: query + q.slice(done), words: [...words].map(([from, to]) => ({ from, to })) };
}
