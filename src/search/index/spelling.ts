import { editDistance } from '../../text/edit-distance.js';
import type { Postings } from './postings.js';
import type { Vocabulary } from './vocabulary.js';

/** Words that may be respelt: shorter ones have too many neighbours, longer ones are no words. */
export const RESPELT_LENGTHS = { from: 4, to: 20 };

/** A further edit, and another first letter, must be made up for by being so many times as frequent. */
export const EDIT_FACTOR = 20;

/** The nearest term of the corpus to a word; null: none is near. */
export type FindNearest = (word: string) => number | null;

/**
 * Finds the corpus's nearest word by edits (a letter more, less, other, or two exchanged): one in words of up to
 * seven letters, two in longer ones. Among several the frequent one: each further edit, and another first letter,
 * must be made up for by being 20 times as frequent.
 */
export function openSpelling(vocabulary: Vocabulary, postings: Postings): FindNearest {
  const byLength = new Map<number, { term: number; letters: number }[]>();
  for (let id = 0; id < vocabulary.size; id += 1) {
    const term = vocabulary.term(id);
    const { from, to } = RESPELT_LENGTHS;
    if (term.length < from - 2 || term.length > to + 2 || /\d/.test(term) || postings.frequency(id) === 0) continue;
    const entry = { term: id, letters: letterSet(term) };
    const known = byLength.get(term.length);
    if (known === undefined) byLength.set(term.length, [entry]);
    else known.push(entry);
  }

  return (word) => {
    if (word.length < RESPELT_LENGTHS.from || word.length > RESPELT_LENGTHS.to || /\d/.test(word)) return null;
    const edits = word.length <= 7 ? 1 : 2;
    const letters = letterSet(word);
    let best: { term: number; score: number } | null = null;
    for (let length = word.length - edits; length <= word.length + edits; length += 1) {
      for (const entry of byLength.get(length) ?? []) {
        // Each edit changes the set of letters by two at most: most words are ruled out by this alone.
        if (bitCount(letters ^ entry.letters) > 2 * edits) continue;
        const other = vocabulary.term(entry.term);
        const distance = editDistance(word, other, edits);
        if (distance === 0 || distance > edits) continue;
        // Two slips of the finger seldom fall on how a word begins: `plastiques` is not `pratiques`.
        if (distance === 2 && word.slice(0, 2) !== other.slice(0, 2)) continue;
        const cost = distance + (other.startsWith(word.charAt(0)) ? 0 : 1);
        const score = Math.log(postings.frequency(entry.term)) - cost * Math.log(EDIT_FACTOR);
        const better =
          best === null || score > best.score || (score === best.score && other < vocabulary.term(best.term));
        if (better) best = { term: entry.term, score };
      }
    }
    return best === null ? null : best.term;
  };
}

/** The letters of a word as bits; all but a to z share six bits. */
function letterSet(word: string): number {
  let set = 0;
  for (let place = 0; place < word.length; place += 1) {
    const code = word.charCodeAt(place) - 97;
    set |= 1 << (code >= 0 && code < 26 ? code : 26 + (((code % 6) + 6) % 6));
  }
  return set;
}

function bitCount(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
