import { planFrequency, type Postings } from './postings.js';
import type { Vocabulary } from './vocabulary.js';

/** Words that may be respelt: shorter ones have too many neighbours, longer ones are no words. */
export const RESPELT_LENGTHS = { from: 4, to: 20 };

/** A word in at most so many plans counts as lacking while a neighbour is so many times as frequent. */
export const RARE_PLANS = 3;
export const RARE_FACTOR = 20;

/** The nearest word of the corpus, as the number of its form; null: none is near. */
export type FindNearest = (form: string, minimumPlans: number) => number | null;

/**
 * Finds the corpus's nearest word by edits (a letter more, less, other, or two exchanged): one in words of up to
 * seven letters, two in longer ones. Among several the frequent one: as a rare word counts as lacking while
 * a neighbour is 20 times as frequent, so each further edit, and another first letter,
 * must be made up for by being 20 times as frequent.
 */
export function buildSpelling(vocabulary: Vocabulary, postings: Postings): FindNearest {
  const byLength = new Map<number, { form: number; letters: number }[]>();
  vocabulary.forms.forEach((form, id) => {
    if (form.length < RESPELT_LENGTHS.from - 2 || form.length > RESPELT_LENGTHS.to + 2 || /\d/.test(form)) return;
    const entry = { form: id, letters: letterSet(form) };
    const known = byLength.get(form.length);
    if (known === undefined) byLength.set(form.length, [entry]);
    else known.push(entry);
  });

  return (form, minimumPlans) => {
    if (form.length < RESPELT_LENGTHS.from || form.length > RESPELT_LENGTHS.to || /\d/.test(form)) return null;
    const edits = form.length <= 7 ? 1 : 2;
    const letters = letterSet(form);
    let best: { form: number; score: number } | null = null;
    for (let length = form.length - edits; length <= form.length + edits; length += 1) {
      for (const entry of byLength.get(length) ?? []) {
        // Each edit changes the set of letters by two at most: most words are ruled out by this alone.
        if (bitCount(letters ^ entry.letters) > 2 * edits) continue;
        const plans = planFrequency(postings, entry.form);
        if (plans < minimumPlans) continue;
        const other = vocabulary.forms[entry.form] ?? '';
        const distance = editDistance(form, other, edits);
        if (distance === 0 || distance > edits) continue;
        // Two slips of the finger seldom fall on how a word begins: `plastiques` is not `pratiques`.
        if (distance === 2 && form.slice(0, 2) !== other.slice(0, 2)) continue;
        const cost = distance + (other.startsWith(form.charAt(0)) ? 0 : 1);
        const score = Math.log(plans) - cost * Math.log(RARE_FACTOR);
        const better =
          best === null || score > best.score || (score === best.score && other < (vocabulary.forms[best.form] ?? ''));
        if (better) best = { form: entry.form, score };
      }
    }
    return best === null ? null : best.form;
  };
}

/** The letters of a word as bits; all but a to z share six bits. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) - 97;
    set |= 1 << (code >= 0 && code < 26 ? code : 26 + (((code % 6) + 6) % 6));
  }
  return set;
}

function bitCount(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Optimal string alignment distance, or `limit + 1` where it is more than `limit`
 * (Damerau 1964, with no substring edited twice).
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, above, row] = [new Uint8Array(b.length + 1), new Uint8Array(b.length + 1), new Uint8Array(b.length + 1)];
  for (let j = 0; j <= b.length; j += 1) above[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      const exchanged =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (exchanged) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    // An exchange looks two rows back and adds one: past this, no later row comes under the limit.
    if (least > limit && Math.min(...above) >= limit) return limit + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[b.length] ?? limit + 1, limit + 1);
}
