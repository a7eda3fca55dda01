import type { Language } from '../../plan/language.js';
import { lastWord, type LastWord } from '../../query/last-word.js';
import { TEXT_FIELDS } from '../../query/query-syntax.js';
import { EMPTY_QUERY, type SearchQuery } from '../../query/search-query.js';
import { ANALYZER } from '../../text/analyzer.js';
import { byCodeUnit } from '../../text/compare.js';
import { foldWord } from '../../text/fold.js';
import type { FacetColumn } from '../index/facet-columns.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { firstOfEach } from '../index/same-texts.js';
import { findResults } from '../match/run-query.js';
import type { Suggestion } from '../search-index.js';
import {
  completeValues,
  matchOf,
  openNames,
  valuesOfField,
  type CompletedValue,
  type NameLookup,
} from './complete-values.js';
import { completeWords } from './complete-words.js';

/** Of each kind at most: so that none crowds out the others. */
const MOST_QUERIES = 6;
const MOST_FACETS = 3;
const MOST_PLANS = 3;
/** Completions that are tried before enough lead to a result. */
const MOST_TRIED = 7;
/** Characters of what was typed that are read. */
const MAX_TYPED = 200;
/** One or two letters begin a word in most titles. */
const TITLE_LETTERS = 3;

/** Completes what is being typed with words and phrases, facet values and titles; each leads to a result. */
export function makeSuggest(index: OpenedIndex): (query: SearchQuery, limit: number) => Suggestion[] {
  const names = openNames(index.facets);
  const titles = index.plans.map(({ plan }) => ANALYZER.tokens(plan.title).map(({ term }) => term));
  return (query, limit) => {
    const last = lastWord(query.q.slice(0, MAX_TYPED));
    if (last === null) return [];
    const state: SearchQuery = { ...query, page: EMPTY_QUERY.page };
    const plans = suggestPlans(index, titles, last);
    const values = completeValues(names, last, state.language);
    const facets = suggestFacets(index, values, state);
    // `Côte d'I` begins the name of a country, and is not followed by just any word.
    const isName = facets.length > 0 && values.some(({ begins, q }) => begins && q.length < last.before.trim().length);
    const queries = suggestQueries(index, state, last, completionsOf(index, names, last, state.language, isName));
    const room = Math.max(limit - Math.min(facets.length, MOST_FACETS) - Math.min(plans.length, 1), 1);
    const shown = queries.slice(0, Math.min(MOST_QUERIES, room));
    return [...shown, ...facets.slice(0, MOST_FACETS), ...plans.slice(0, MOST_PLANS)].slice(0, limit);
  };
}

function countResults(index: OpenedIndex, query: SearchQuery): number {
  return findResults(index, query).total;
}

function suggestQueries(
  index: OpenedIndex,
  state: SearchQuery,
  last: LastWord,
  completions: readonly string[],
): Suggestion[] {
  const found: Suggestion[] = [];
  for (const completion of completions.slice(0, MOST_TRIED)) {
    const text = last.before + completion;
    const total = countResults(index, { ...state, q: text });
    if (total > 0) found.push({ kind: 'query', text, total });
    if (found.length === MOST_QUERIES) break;
  }
  return found;
}

/** Ends of the query, as they are written after what stands before. */
function completionsOf(
  index: OpenedIndex,
  names: NameLookup,
  last: LastWord,
  language: Language,
  isName: boolean,
): readonly string[] {
  const column = last.field === null ? null : fieldColumn(index, last.field);
  if (column !== null) return valuesOfField(names, column, last.letters, language).map(quoted);
  if (last.field !== null && !TEXT_FIELDS.some((field) => field === foldWord(last.field ?? ''))) return [];
  const words = completeWords(index, last, isName);
  if (last.field !== null) return words.map(quoted);
  return last.isQuoted ? words.map((word) => `${word}"`) : words;
}

function fieldColumn(index: OpenedIndex, typed: string): FacetColumn | null {
  const name = foldWord(typed);
  const field =
    index.fields.find((each) => each.name === name) ?? index.fields.find(({ aliases }) => aliases.includes(name));
  return field === undefined ? null : (index.facet(field.name) ?? null);
}

/** In quotes where it would be several words else. */
function quoted(value: string): string {
  return /^[\p{L}\p{N}]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`;
}

function suggestFacets(index: OpenedIndex, values: readonly CompletedValue[], state: SearchQuery): Suggestion[] {
  const found: Suggestion[] = [];
  for (const { column, number, q } of values.slice(0, MOST_TRIED)) {
    const value = column.values[number] ?? '';
    const chosen = state.facets.get(column.name) ?? [];
    if (chosen.includes(value)) continue;
    const facets = new Map(state.facets).set(column.name, [...chosen, value]);
    // With others of its facet a value adds its own results: that it has none is seen alone.
    const alone = new Map(state.facets).set(column.name, [value]);
    const ownTotal = countResults(index, { ...state, q, facets: alone });
    if (ownTotal === 0) continue;
    const total = chosen.length === 0 ? ownTotal : countResults(index, { ...state, q, facets });
    found.push({ kind: 'facet', facet: column.name, value, label: column.labels[number] ?? value, q, total });
    if (found.length === MOST_FACETS) break;
  }
  return found;
}

function suggestPlans(
  index: OpenedIndex,
  titles: readonly (readonly string[])[],
  { before, letters, previous, field, isQuoted }: LastWord,
): Suggestion[] {
  if (field !== null || isQuoted || before.length + letters.length < TITLE_LETTERS) return [];
  const words = [...previous, { typed: letters }];
  const terms = words.flatMap(({ typed }) => ANALYZER.tokens(typed).map(({ term }) => term));
  // Signs before the words mean something that no title has.
  if (ANALYZER.tokens(before + letters).length !== terms.length || /[-"():*+|]/.test(before)) return [];
  const found = titles.flatMap((own, number) => {
    const begins = matchOf(own, terms);
    const plan = index.plans[number]?.plan;
    return begins === null || plan === undefined ? [] : [{ begins, number, id: plan.id, title: plan.title }];
  });
  found.sort((a, b) => Number(b.begins) - Number(a.begins) || byCodeUnit(a.title, b.title));
  const shown = new Set(
    firstOfEach(
      found.map(({ number }) => number),
      index.planUnits.sameTexts,
    ),
  );
  return found.filter(({ number }) => shown.has(number)).map(({ id, title }) => ({ kind: 'plan', id, title }));
}
