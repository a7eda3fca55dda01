import { plainRuns } from '../../query/plain-runs.js';
import { EMPTY_QUERY, type SearchQuery } from '../../query/search-query.js';
import { ANALYZER } from '../../text/analyzer.js';
import type { NamedValue } from '../index/named-values.js';
import type { OpenedIndex } from '../index/opened-index.js';
import type { Refinement } from '../search-index.js';
import { findResults } from './run-query.js';

/** Each costs a search. */
const MOST_REFINEMENTS = 4;
/** Who asks with more words than this is not helped by a filter, and each costs as much as the search. */
const MOST_WORDS = 20;

/** The filters that a query's words name and that find something. */
export function refinementsOf(index: OpenedIndex, query: SearchQuery): readonly Refinement[] {
  if (ANALYZER.words(query.q).length > MOST_WORDS) return [];
  const named = plainRuns(query.q).flatMap(({ text, at }) =>
    index.findNamedValues(text).map((each) => ({ ...each, start: at + each.start, end: at + each.end })),
  );
  return named
    .filter((each) => !isChosen(query, each))
    .slice(0, MOST_REFINEMENTS)
    .flatMap((each) => {
      const { column, start, end } = each;
      const values = valuesOf(each);
      const q = withoutWords(query.q, start, end);
      const facets = new Map(query.facets).set(column.name, values);
      const total = findResults(index, { ...query, q, facets, page: EMPTY_QUERY.page }).results.length;
      const labels = each.values.map((number) => column.labels[number] ?? '');
      return total === 0 ? [] : [{ facet: column.name, values, labels, q, total }];
    });
}

function valuesOf({ column, values }: NamedValue): readonly string[] {
  return values.map((number) => column.values[number] ?? '');
}

function isChosen(query: SearchQuery, named: NamedValue): boolean {
  const chosen = query.facets.get(named.column.name) ?? [];
  return chosen.length > 0 && valuesOf(named).every((value) => chosen.includes(value));
}

/** A query without some of its words, and the little words that led to them: `waste in Africa` is about waste. */
function withoutWords(q: string, start: number, end: number): string {
  let before = q.slice(0, start).trimEnd();
  for (let word = lastWordOf(before); word !== null && ANALYZER.isStopWord(word.term); word = lastWordOf(before)) {
    before = before.slice(0, word.start).trimEnd();
  }
  return `${before} ${q.slice(end).trimStart()}`.trim();
}

function lastWordOf(text: string) {
  const last = ANALYZER.tokens(text).at(-1);
  return last?.end === text.length ? last : null;
}
