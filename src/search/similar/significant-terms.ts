import { isSignificant } from '../../text/significant-term.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { inverseFrequency } from '../index/postings.js';
import { SIMILAR_K, SIMILAR_ROLE_WEIGHTS } from '../index/ranking-parameters.js';
import type { TokenizedText } from '../index/tokenized-text.js';

/** A stem that says what a plan is about. */
export interface SignificantTerm {
  readonly stem: number;
  /** The term of it that the plan has most. */
  readonly term: number;
  readonly weight: number;
}

/** What the name of a place counts against a word as frequent: it says where, not about what. */
const NAME_SHARE = 0.4;

/** In how many plans a stem occurs, counted when first asked: the same few thousand are asked for again and again. */
export function countOnce({ vocabulary, planUnits }: OpenedIndex): (stem: number) => number {
  const known = new Map<number, number>();
  return (stem) => {
    let plans = known.get(stem);
    if (plans === undefined) {
      plans = planUnits.postings.frequencyOfAny(vocabulary.termsOf(stem));
      known.set(stem, plans);
    }
    return plans;
  };
}

/** Stems of the words in the names of places and the like: that two plans are of one country is no subject that they share. */
export function stemsOfNames({ facets, vocabulary }: OpenedIndex): ReadonlySet<number> {
  const terms = facets
    .filter(({ field, searchable }) => field === 'names' && searchable)
    .flatMap(({ names }) => names.flat(2));
  return new Set(
    terms.flatMap((term) => {
      const id = vocabulary.id(term);
      return id === undefined ? [] : [vocabulary.stem(id)];
    }),
  );
}

/**
 * The plan's terms, the most significant first: frequent here, rare elsewhere.
 *
 * @param names - stems of places, which count little
 */
export function significantTerms(
  { vocabulary, planUnits }: OpenedIndex,
  text: TokenizedText,
  countPlans: (stem: number) => number,
  names: ReadonlySet<number>,
): SignificantTerm[] {
  const counts = new Map<number, { total: number; times: number; terms: Map<number, number> }>();
  for (const { role, from, to } of text.passages) {
    if (role === 'link') continue;
    for (let token = from; token < to; token += 1) {
      const term = text.term(token);
      const written = vocabulary.term(term);
      if (written.length < 3 || !isSignificant(written) || /\d/.test(written)) continue;
      const stem = vocabulary.stem(term);
      const entry = counts.get(stem) ?? { total: 0, times: 0, terms: new Map<number, number>() };
      entry.times += 1;
      entry.total += SIMILAR_ROLE_WEIGHTS[role];
      entry.terms.set(term, (entry.terms.get(term) ?? 0) + 1);
      counts.set(stem, entry);
    }
  }
  const found = [...counts].flatMap(([stem, { total, times, terms }]): SignificantTerm[] => {
    const plans = countPlans(stem);
    // A word said once in passing is not what a plan is about.
    if (plans < 2 || times < 2) return [];
    const [term] = [...terms].reduce((best, each) => (each[1] > best[1] ? each : best));
    const weight = (inverseFrequency(plans, planUnits.count) * total) / (total + SIMILAR_K);
    return [{ stem, term, weight: names.has(stem) ? NAME_SHARE * weight : weight }];
  });
  return found.sort((a, b) => b.weight - a.weight || a.stem - b.stem);
}
