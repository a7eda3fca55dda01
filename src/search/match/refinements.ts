import type { AskedFor } from '../../plan/intent.js';
import { findInPlainRuns } from '../../query/plain-runs.js';
import { EMPTY_QUERY, type SearchQuery } from '../../query/search-query.js';
import { refined, type RefinementChoice } from '../../query/refined.js';
import { ANALYZER } from '../../text/analyzer.js';
import type { NamedValue } from '../index/named-values.js';
import type { OpenedIndex } from '../index/opened-index.js';
import type { Refinement } from '../search-index.js';
import { findResults } from './run-query.js';

/** Each costs a search. */
const MOST_REFINEMENTS = 4;

/** What a query says it is after, as choices that find something: the kind of answer, and the values that it names; in its order. */
export function refinementsOf(index: OpenedIndex, query: SearchQuery): readonly Refinement[] {
  const named = [
    ...findInPlainRuns(query.q, index.findIntents).flatMap(({ asksFor, start, end }) =>
      asksFor === null ? [] : [{ choice: answerChoice(asksFor), start, end }],
    ),
    ...findInPlainRuns(query.q, index.findNamedValues).map((value) => ({ choice: valueChoice(value), ...value })),
  ].sort((a, b) => a.start - b.start);
  return named
    .filter(({ choice }) => !isChosen(query, choice))
    .slice(0, MOST_REFINEMENTS)
    .flatMap(({ choice, start, end }) => {
      const q = withoutWords(query.q, start, end);
      const total = findResults(index, refined({ ...query, page: EMPTY_QUERY.page }, { ...choice, q })).total;
      return total === 0 ? [] : [{ ...choice, q, total }];
    });
}

function answerChoice(answer: AskedFor): RefinementChoice {
  return { kind: 'answer', answer };
}

function valueChoice({ column, values }: NamedValue): RefinementChoice {
  return {
    kind: 'facet',
    facet: column.name,
    values: values.map((number) => column.values[number] ?? ''),
    labels: values.map((number) => column.labels[number] ?? ''),
  };
}

function isChosen(query: SearchQuery, choice: RefinementChoice): boolean {
  if (choice.kind === 'answer') {
    return choice.answer === 'partner'
      ? query.in.length === 1 && query.in[0] === 'partners'
      : query.role === choice.answer;
  }
  const chosen = query.facets.get(choice.facet) ?? [];
  return chosen.length > 0 && choice.values.every((value) => chosen.includes(value));
}

/** A query without some of its words, and the little words about them: `waste in Africa` is about waste. */
function withoutWords(q: string, start: number, end: number): string {
  let before = q.slice(0, start).trimEnd();
  for (let word = lastWordOf(before); word !== null; word = lastWordOf(before)) {
    if (!ANALYZER.isStopWord(word.term)) break;
    before = before.slice(0, word.start).trimEnd();
  }
  let after = q.slice(end).trimStart();
  const withoutSigns = (text: string): string => text.replace(/^[\s'’,;:?!.]+/u, '');
  if (before === '') {
    after = withoutSigns(after);
    for (let word = firstWordOf(after); word !== null; word = firstWordOf(after)) {
      if (!ANALYZER.isStopWord(word.term)) break;
      after = withoutSigns(after.slice(word.end));
    }
  }
  return `${before} ${after}`.trim();
}

interface PlacedTerm {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

function lastWordOf(text: string): PlacedTerm | null {
  const last = ANALYZER.tokens(text).at(-1);
  return last?.end === text.length ? last : null;
}

function firstWordOf(text: string): PlacedTerm | null {
  const [first] = ANALYZER.tokens(text);
  return first?.start === 0 ? first : null;
}
