import { editDistance } from '../../text/edit-distance.js';

/** Shorter words differ in one letter by right: `planting` and `planning`. */
const SHORTEST = 9;

/**
 * The words of a vocabulary of facet values that are another one misspelt: one letter more, less, other, or two
 * changed about, never the first. Of two such words the one that stands in more values is right, of equals the one
 * that is written more often, then the longer, since letters are lost more often than added. A word that could be two
 * others is left alone.
 *
 * @param values - each distinct value as its words, folded, and how often it is written
 * @returns the misspelt word with the right one
 */
export function findMisspellings(
  values: Iterable<{ readonly words: readonly string[]; readonly times: number }>,
): ReadonlyMap<string, string> {
  const support = new Map<string, Support>();
  for (const { words, times } of values) {
    for (const word of new Set(words)) {
      if (word.length < SHORTEST - 1) continue;
      const known = support.get(word);
      support.set(word, { word, values: (known?.values ?? 0) + 1, times: (known?.times ?? 0) + times });
    }
  }
  const neighbours = neighboursOf([...support.keys()]);
  const misspelt = new Map<string, string>();
  for (const [word, near] of neighbours) {
    const [only, other] = near;
    if (only === undefined || other !== undefined) continue;
    const [mine, theirs] = [support.get(word), support.get(only)];
    if (mine !== undefined && theirs !== undefined && isRighter(theirs, mine)) misspelt.set(word, only);
  }
  return misspelt;
}

interface Support {
  readonly word: string;
  readonly values: number;
  readonly times: number;
}

function isRighter(a: Support, b: Support): boolean {
  if (a.values !== b.values) return a.values > b.values;
  if (a.times !== b.times) return a.times > b.times;
  return a.word.length !== b.word.length ? a.word.length > b.word.length : a.word < b.word;
}

/** For each word those one slip away. Two such words have a form in common once each has lost a letter or none. */
function neighboursOf(words: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byForm = new Map<string, string[]>();
  const neighbours = new Map<string, Set<string>>();
  for (const word of words) {
    for (const form of shortened(word)) {
      const alike = byForm.get(form) ?? [];
      for (const other of alike) {
        if (!isOneSlip(word, other)) continue;
        neighbours.set(word, (neighbours.get(word) ?? new Set()).add(other));
        neighbours.set(other, (neighbours.get(other) ?? new Set()).add(word));
      }
      alike.push(word);
      byForm.set(form, alike);
    }
  }
  return neighbours;
}

function shortened(word: string): ReadonlySet<string> {
  const forms = new Set([word]);
  for (let at = 1; at < word.length; at++) forms.add(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

/** One letter more, less, other, or two exchanged; the first letter and all figures are the same, and one word is long. */
function isOneSlip(a: string, b: string): boolean {
  return (
    b.startsWith(a.charAt(0)) &&
    Math.max(a.length, b.length) >= SHORTEST &&
    editDistance(a, b, 1) === 1 &&
    a.replace(/\D/g, '') === b.replace(/\D/g, '')
  );
}
