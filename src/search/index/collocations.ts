import { isSignificant } from '../../text/significant-term.js';
import { isStopWord } from '../../text/stop-words.js';
import { addAt, at } from './at.js';
import type { TokenizedText } from './tokenized-text.js';
import type { Vocabulary } from './vocabulary.js';

/** Two or three terms that are used as one phrase. */
export interface Collocation {
  readonly terms: readonly number[];
  /** In how many plans it stands. */
  readonly plans: number;
}

/** All of a corpus, most frequent first. Plain data. */
export type CollocationsData = readonly Collocation[];

/** Plans that must have a phrase: two, and more of a large corpus. */
function leastPlans(plans: number): number {
  return Math.max(2, Math.round(plans / 250));
}

/**
 * How much more often than by chance its words must stand together, as normalised pointwise mutual information: 1 where they
 * never stand apart, 0 where they meet by chance (G. Bouma, Normalized (pointwise) mutual information in collocation
 * extraction, 2009).
 */
const LEAST_ASSOCIATION = 0.3;

/** Little words that stand inside a phrase: `quality of life`. */
const LINKS: ReadonlySet<string> = new Set('of and in for to de du des del la et y en'.split(' '));

function mayJoin(term: string): boolean {
  return LINKS.has(term) || !isStopWord(term);
}

/** Finds the phrases of two or three words that a corpus uses as such. They begin and end in a significant word. */
export function findCollocations(texts: readonly TokenizedText[], vocabulary: Vocabulary): CollocationsData {
  const { size } = vocabulary;
  const significant = Uint8Array.from({ length: size }, (_, term) => (isSignificant(vocabulary.term(term)) ? 1 : 0));
  const joins = Uint8Array.from({ length: size }, (_, term) => (mayJoin(vocabulary.term(term)) ? 1 : 0));
  const counts = new Uint32Array(size);
  const phrases = new Map<number, { times: number; plans: number; last: number }>();
  let total = 0;
  const add = (key: number, text: number): void => {
    const known = phrases.get(key);
    if (known === undefined) phrases.set(key, { times: 1, plans: 1, last: text });
    else {
      known.times += 1;
      if (known.last !== text) known.plans += 1;
      known.last = text;
    }
  };
  texts.forEach((text, number) => {
    for (const { role, anchor, from, to } of text.passages) {
      if (anchor === null || role === 'link') continue;
      total += to - from;
      for (let token = from; token < to; token += 1) {
        const first = text.term(token);
        addAt(counts, first, 1);
        // A pair over the end of a sentence is none: more than a blank or a hyphen lies between.
        if (token + 1 >= to || text.start(token + 1) - text.end(token) !== 1) continue;
        const second = text.term(token + 1);
        // Of pairs all are counted that a longer phrase may begin with.
        if (significant[first] !== 1 || first === second) continue;
        add(first * size + second, number);
        if (token + 2 >= to || text.start(token + 2) - text.end(token + 1) !== 1) continue;
        const third = text.term(token + 2);
        if (significant[third] === 1 && joins[second] === 1) add((first * size + second) * size + third, number);
      }
    }
  });
  const probability = (times: number): number => Math.log(times / total);
  const association = (whole: number, parts: readonly number[]): number =>
    (probability(whole) - parts.reduce((sum, times) => sum + probability(times), 0)) / -probability(whole);
  const least = leastPlans(texts.length);
  const found: Collocation[] = [];
  for (const [key, { times, plans }] of phrases) {
    if (plans < least) continue;
    const last = key % size;
    const rest = Math.floor(key / size);
    if (significant[last] !== 1) continue;
    const terms = rest < size ? [rest, last] : [Math.floor(rest / size), rest % size, last];
    const pair = rest < size ? undefined : phrases.get(rest)?.times;
    const strength =
      pair === undefined
        ? association(
            times,
            terms.map((term) => at(counts, term)),
          )
        : association(times, [pair, at(counts, last)]);
    if (strength >= LEAST_ASSOCIATION) found.push({ terms, plans });
  }
  return found.sort((a, b) => b.plans - a.plans || a.terms.length - b.terms.length || compareTerms(a.terms, b.terms));
}

function compareTerms(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((term, each) => term !== b[each]);
  return place < 0 ? 0 : at(a, place) - at(b, place);
}

/** The phrases that begin with a term, most frequent first. */
export type CollocationsFrom = (term: number) => readonly Collocation[];

export function openCollocations(all: CollocationsData): CollocationsFrom {
  const byFirst = new Map<number, Collocation[]>();
  for (const each of all) {
    const [first = -1] = each.terms;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [each]);
    else known.push(each);
  }
  return (term) => byFirst.get(term) ?? [];
}
