import { byCodeUnit } from '../../text/compare.js';
import { ANALYZER } from '../../text/analyzer.js';
import type { OpenedIndex } from '../index/opened-index.js';
import type { Suggestion } from '../search-index.js';
import { completeQuery } from './complete-query.js';

const DEFAULT_LIMIT = 8;
/** Of each kind at most: so that none crowds out the others. */
const MOST_OF_A_KIND: Readonly<Record<Suggestion['kind'], number>> = { query: 6, facet: 3, plan: 3 };

interface Rated {
  readonly suggestion: Suggestion;
  /** Orders suggestions that are rated alike. */
  readonly key: string;
  readonly score: number;
}

/** Completes what is being typed with words and phrases, facet values and titles; each leads to a result. */
export function makeSuggest(index: OpenedIndex): (typed: string, limit?: number) => Suggestion[] {
  const titles = index.plans.map(({ plan }) => termsOf(plan.title));
  return (typed, limit = DEFAULT_LIMIT) => {
    const terms = termsOf(typed.slice(0, MAX_TYPED));
    if (terms.length === 0) return [];
    const rated = [...rateQueries(index, terms), ...rateFacets(index, terms), ...rateTitles(index, titles, terms)];
    rated.sort((a, b) => b.score - a.score || byCodeUnit(a.key, b.key));
    const counts = new Map<Suggestion['kind'], number>();
    return rated
      .map(({ suggestion }) => suggestion)
      .filter(({ kind }) => {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        return count <= MOST_OF_A_KIND[kind];
      })
      .slice(0, limit);
  };
}

function rateQueries(index: OpenedIndex, terms: readonly string[]): Rated[] {
  return completeQuery(index, terms).map(({ text, plans }) => ({
    suggestion: { kind: 'query', text },
    key: text,
    score: Math.log(1 + plans),
  }));
}

/** What a value or a title is worth more where it begins as typed. */
const BEGINS = 2;

function rateFacets(index: OpenedIndex, terms: readonly string[]): Rated[] {
  return index.facets
    .filter(({ suggested }) => suggested)
    .flatMap((column) =>
      column.labels.flatMap((label, number): Rated[] => {
        const begins = matches([...(column.terms[number] ?? [])], terms);
        if (begins === null) return [];
        const plans = column.planCounts[number] ?? 0;
        const value = column.values[number] ?? '';
        return [
          {
            suggestion: { kind: 'facet', facet: column.name, value, label },
            key: `${column.name}: ${label}`,
            score: Math.log(1 + plans) * 0.8 + (begins ? BEGINS : 0),
          },
        ];
      }),
    );
}

function rateTitles(index: OpenedIndex, titles: readonly (readonly string[])[], terms: readonly string[]): Rated[] {
  // One or two letters begin a word in most titles.
  if (terms.join('').length < 3) return [];
  return titles.flatMap((own, number): Rated[] => {
    const begins = matches(own, terms);
    const plan = index.plans[number]?.plan;
    if (begins === null || plan === undefined) return [];
    const { id, title } = plan;
    return [{ suggestion: { kind: 'plan', id, title }, key: title, score: (begins ? BEGINS : 0) + terms.length / 4 }];
  });
}

/** Null where a text does not have the terms in order, the last as a beginning; true where it begins with them. */
function matches(text: readonly string[], terms: readonly string[]): boolean | null {
  for (let place = 0; place + terms.length <= text.length; place += 1) {
    const here = terms.every((term, offset) =>
      offset === terms.length - 1 ? text[place + offset]?.startsWith(term) === true : text[place + offset] === term,
    );
    if (here) return place === 0;
  }
  return null;
}

function termsOf(text: string): readonly string[] {
  return ANALYZER.tokens(text).map((token) => token.term);
}

/** Characters of what was typed that are read. */
const MAX_TYPED = 100;
