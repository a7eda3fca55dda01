import { isTelling } from '../text/significant-term.js';
import type { IndexedCorpus } from './indexed-corpus.js';
import type { PlanText } from './plan-text.js';
import { inverseFrequency, planFrequency } from './postings.js';
import { BM25, ROLE_WEIGHTS } from './ranking-parameters.js';
import { countPlans } from './resolve-word.js';
import { familyTerms } from './score-terms.js';
import type { SimilarPlan } from './search-index.js';

/** Words of a plan that are searched for: enough to say what it is about. */
const TELLING_WORDS = 25;
const MAX_SHARES = 3;
const DEFAULT_LIMIT = 5;
/** A word or phrase in more of the plans than this says nothing about two of them. */
const COMMON_SHARE = 0.15;

/** Finds the plans that speak of the same things as a plan: those that rank highest for its most telling words. */
export function buildSimilar(corpus: IndexedCorpus): (id: string, limit?: number) => SimilarPlan[] {
  const numbers = new Map(corpus.plans.map((plan, number) => [plan.id, number]));
  const plansOf = countOnce(corpus);
  return (id, limit = DEFAULT_LIMIT) => {
    const number = numbers.get(id);
    const text = number === undefined ? undefined : corpus.texts.texts[number];
    if (text === undefined) return [];
    const words = tellingFamilies(corpus, text, plansOf);
    const scores = corpus.rankPlans(
      words
        .slice(0, TELLING_WORDS)
        .flatMap(({ family, weight }) =>
          familyTerms(corpus.lexicon.vocabulary, family).map(({ term, boost }) => ({ term, boost: boost * weight })),
        ),
    );
    const others = [...scores.keys()].filter((other) => other !== number && (scores[other] ?? 0) > 0);
    others.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    return others.slice(0, limit).flatMap((other) => {
      const plan = corpus.plans[other];
      const otherText = corpus.texts.texts[other];
      if (plan === undefined || otherText === undefined) return [];
      return [{ plan, shares: sharedWords(corpus, text, otherText, words) }];
    });
  };
}

/** In how many plans a family occurs, counted when first asked: the same few thousand are asked for again and again. */
function countOnce(corpus: IndexedCorpus): (family: number) => number {
  const { vocabulary, postings } = corpus.lexicon;
  const known = new Map<number, number>();
  return (family) => {
    let plans = known.get(family);
    if (plans === undefined) {
      plans = countPlans(postings, vocabulary.members(family));
      known.set(family, plans);
    }
    return plans;
  };
}

interface TellingFamily {
  readonly family: number;
  /** The form in which the plan has it most. */
  readonly form: number;
  readonly weight: number;
}

/** The plan's words, the most telling first: frequent here, rare elsewhere. */
function tellingFamilies(corpus: IndexedCorpus, text: PlanText, plansOf: (family: number) => number): TellingFamily[] {
  const { vocabulary, postings } = corpus.lexicon;
  const counts = new Map<number, { total: number; times: number; forms: Map<number, number> }>();
  for (const { role, from, to } of text.passages) {
    if (role === 'link') continue;
    for (let at = from; at < to; at += 1) {
      const form = text.forms[at] ?? 0;
      const written = vocabulary.forms[form] ?? '';
      if (written.length < 3 || !isTelling(written) || /\d/.test(written)) continue;
      const family = vocabulary.families[form] ?? form;
      const entry = counts.get(family) ?? { total: 0, times: 0, forms: new Map<number, number>() };
      entry.times += 1;
      entry.total += ROLE_WEIGHTS[role];
      entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
      counts.set(family, entry);
    }
  }
  const families = [...counts].flatMap(([family, { total, times, forms }]) => {
    const plans = plansOf(family);
    // A word said once in passing is not what a plan is about.
    if (plans < 2 || times < 2) return [];
    const form = [...forms].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
    const weight = (inverseFrequency(plans, postings.planCount) * total) / (total + BM25.k);
    return [{ family, form, weight }];
  });
  return families.sort((a, b) => b.weight - a.weight || a.family - b.family);
}

/** What both plans speak of: phrases first, then words that are in none of these. */
function sharedWords(
  corpus: IndexedCorpus,
  text: PlanText,
  other: PlanText,
  words: readonly TellingFamily[],
): string[] {
  const { vocabulary, postings } = corpus.lexicon;
  const common = Math.max(2, COMMON_SHARE * postings.planCount);
  const write = (form: number): string => vocabulary.spellings[form] ?? '';
  const familyOf = (form: number): number => vocabulary.families[form] ?? form;
  const weights = new Map(words.map(({ family, weight }) => [family, weight]));
  const weigh = (form: number): number => weights.get(familyOf(form)) ?? 0;
  const theirs = new Set(corpus.phrases.of(other).map(({ first, second }) => `${first} ${second}`));
  const phrases = corpus.phrases
    .of(text)
    .filter(({ first, second, plans }) => plans <= common && theirs.has(`${first} ${second}`))
    .map(({ first, second }) => ({ first, second, weight: Math.min(weigh(first), weigh(second)) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.first - b.first || a.second - b.second);
  const shares: string[] = [];
  const told = new Set<number>();
  for (const { first, second } of phrases) {
    if (shares.length === MAX_SHARES) return shares;
    if (told.has(familyOf(first)) || told.has(familyOf(second))) continue;
    shares.push(`${write(first)} ${write(second)}`);
    told.add(familyOf(first)).add(familyOf(second));
  }
  const theirFamilies = new Set(Array.from(other.forms, familyOf));
  for (const { family, form } of words) {
    if (shares.length === MAX_SHARES) break;
    if (told.has(family) || !theirFamilies.has(family) || planFrequency(postings, form) > common) continue;
    shares.push(write(form));
    told.add(family);
  }
  return shares;
}
