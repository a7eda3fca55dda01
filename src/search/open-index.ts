import { summaryOf } from '../plan/plan.js';
import type { SearchQuery } from '../query/search-query.js';
import { copiesOf, copiesOfPlan } from './snippets/copies.js';
import type { IndexData } from './index/index-data.js';
import { openIndexData, type OpenedIndex } from './index/opened-index.js';
import { recent } from './index/recent.js';
import { learningOf } from './index/units.js';
import { countFacet, unfilteredHits } from './match/count-facets.js';
import { refinementsOf } from './match/refinements.js';
import { findResults, runQuery, type Outcome } from './match/run-query.js';
import { resolveQuery } from './query/resolve-query.js';
import type { Offer, ResultPosition, SearchIndex, SearchResults, SimilarPlan } from './search-index.js';
import { makeSimilar } from './similar/similar-plans.js';
import { makeHighlighter } from './snippets/highlighter.js';
import { makeHits } from './snippets/make-hits.js';
import { makeTermScanner } from './snippets/term-scanner.js';
import { makeSuggest } from './suggest/suggest.js';

/** Plans whose similar ones are remembered: a page asks for them whatever was searched. */
const REMEMBERED_PLANS = 500;

/** Opens an index over its data, in this process: makes the look-ups, and gives the texts to MiniSearch, which ranks. */
export function openIndex(data: IndexData): SearchIndex {
  const { generation, figures } = data;
  const index = openIndexData(data);
  const suggest = makeSuggest(index);
  const similar = makeSimilar(index);
  const similarPlans = recent<SimilarPlan[]>(REMEMBERED_PLANS);
  const answer = <T>(work: () => T): Promise<T> =>
    new Promise((resolve) => {
      resolve(work());
    });
  const plansFor = (query: SearchQuery): Outcome => runQuery(index, { ...query, view: 'plans', role: null });
  return {
    generation,
    figures,
    facets: index.facets.map(({ name }) => name),
    plan: (id) => answer(() => index.plans[index.numbers.get(id) ?? -1]?.plan ?? null),
    search: (query) => answer(() => resultsOf(index, query, runQuery(index, query))),
    count: (query) =>
      answer(() => {
        const { total, relaxed, resolved } = findResults(index, query);
        return { total, relaxed, respelling: resolved.respelling };
      }),
    facet: (query, name) =>
      answer(() => {
        const column = index.facet(name);
        if (column === undefined) return [];
        const { units, hits, filter } = findResults(index, query);
        return countFacet(index.facets, column, filter, unfilteredHits(units, hits, index.plans.length));
      }),
    findValues: (texts) => answer(() => findValues(index, texts)),
    position: (query, id) => answer(() => positionOf(index, plansFor(query), id)),
    allPlans: () => answer(() => index.plans.map(({ plan }) => plan)),
    resultPlans: (query, limit = Infinity) =>
      answer(() => {
        const { units, order } = plansFor(query);
        return order.slice(0, limit).flatMap((number) => {
          const plan = index.plans[number]?.plan;
          return plan === undefined ? [] : [{ plan, copies: copiesOf(index, units, number) }];
        });
      }),
    resultLearnings: (query) =>
      answer(() => {
        const { units, order } = runQuery(index, { ...query, view: 'learnings' });
        return order.flatMap((unit) => {
          const learning = learningOf(units, unit);
          const plan = index.plans[units.planOf(unit)]?.plan;
          return plan === undefined || learning === null
            ? []
            : [{ plan: summaryOf(plan), learning, copies: copiesOf(index, units, unit) }];
        });
      }),
    suggest: (query, limit) => answer(() => suggest(query, limit)),
    similar: (id, limit) => answer(() => similarPlans(`${limit ?? ''} ${id}`, () => similar(id, limit))),
    copies: (id) =>
      answer(() => {
        const number = index.numbers.get(id);
        return number === undefined ? { plan: [], learnings: new Map() } : copiesOfPlan(index, number);
      }),
    highlight: (query, texts) =>
      answer(() => {
        const scanner = makeTermScanner(resolveQuery(index, query), index.vocabulary.size);
        return texts.map(makeHighlighter(scanner, index.vocabulary));
      }),
  };
}

function resultsOf(index: OpenedIndex, query: SearchQuery, outcome: Outcome): SearchResults {
  const { order, resolved } = outcome;
  const { perPage } = query;
  const total = order.length;
  const pages = Math.max(1, Math.ceil(total / perPage));
  const unfiltered = unfilteredHits(outcome.units, outcome.hits, index.plans.length);
  const page = Math.min(Math.max(1, query.page), pages);
  return {
    total,
    page,
    pages,
    perPage,
    sort: outcome.sort,
    copies: outcome.results.length - total,
    totalAll: outcome.totalAll,
    relaxed: outcome.relaxed,
    respelling: resolved.respelling,
    offer: offerOf(index, query, outcome),
    expanded: resolved.expanded,
    refinements: refinementsOf(index, query),
    warnings:
      page === query.page
        ? resolved.warnings
        : [...resolved.warnings, { code: 'page-moved', asked: String(query.page), page }],
    hits: makeHits(index, query, outcome, order.slice((page - 1) * perPage, page * perPage)),
    facets: new Map(
      index.facets.map((column) => [column.name, countFacet(index.facets, column, outcome.filter, unfiltered)]),
    ),
  };
}

function findValues(
  index: OpenedIndex,
  texts: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    [...texts].map(([facet, own]) => {
      const find = index.findValue.get(facet);
      return [
        facet,
        new Map(
          own.flatMap((text) => {
            const value = find?.(text) ?? null;
            return value === null ? [] : [[text, value] as const];
          }),
        ),
      ];
    }),
  );
}

/** What may have been meant, where it gives more than what was typed. */
function offerOf(index: OpenedIndex, query: SearchQuery, { resolved, order }: Outcome): Offer | null {
  if (resolved.offer === null || resolved.respelling !== null) return null;
  const total = findResults(index, { ...query, q: resolved.offer.query }).total;
  return total > order.length ? { ...resolved.offer, total } : null;
}

function positionOf(index: OpenedIndex, { units, results, order }: Outcome, id: string): ResultPosition {
  const number = index.numbers.get(id) ?? -1;
  const { firsts } = units.sameTexts;
  const place = results.includes(number) ? order.findIndex((each) => firsts[each] === firsts[number]) : -1;
  const idAt = (at: number): string | null => index.plans[order[at] ?? -1]?.plan.id ?? null;
  return {
    total: order.length,
    at: place < 0 ? null : place + 1,
    previous: place < 0 ? null : idAt(place - 1),
    next: place < 0 ? null : idAt(place + 1),
  };
}
