import type { AskedFor } from '../../plan/intent.js';
import { findInPlainRuns } from '../../query/plain-runs.js';
import { EMPTY_QUERY, type SearchQuery } from '../../query/search-query.js';
import { refined, type RefinementChoice } from '../../query/refined.js';
import { withoutWords, type Span } from '../../query/without-words.js';
import type { NamedValue } from '../index/named-values.js';
import type { OpenedIndex } from '../index/opened-index.js';
import type { Refinement } from '../search-index.js';
import { findResults } from './run-query.js';

/** Each costs a search, and all together one more. */
const MOST_REFINEMENTS = 4;

/**
 * What a query says it is after, as choices that find something: all of them at once, then one by one, the kind of answer and the
 * values that it names, in its order.
 */
export function refinementsOf(index: OpenedIndex, query: SearchQuery): readonly Refinement[] {
  const intents = findInPlainRuns(query.q, index.findIntents);
  const named = [
    ...intents.flatMap(({ asksFor, start, end }) =>
      asksFor === null ? [] : [{ choice: answerChoice(asksFor), start, end }],
    ),
    ...findInPlainRuns(query.q, index.findNamedValues).map((value) => ({ choice: valueChoice(value), ...value })),
  ]
    .sort((a, b) => a.start - b.start)
    .filter(({ choice }) => !isChosen(query, choice));
  // `projects in Africa`: who asks for the place asks for no projects.
  const asking = intents.filter(({ asksFor }) => asksFor === null);
  const together = firstOfEachKind(named);
  const tried = [...(together.length > 1 ? [together] : []), ...named.slice(0, MOST_REFINEMENTS).map((one) => [one])];
  return tried
    .flatMap((some): Refinement[] => {
      const choices = some.map(({ choice }) => choice);
      const kept = [...intents.filter(({ asksFor }) => asksFor !== null), ...named].filter(
        ({ start }) => !some.some((each) => each.start === start),
      );
      const q = withoutWords(query.q, some, kept, asking);
      const { total } = findResults(index, refined({ ...query, page: EMPTY_QUERY.page }, { choices, q }));
      return total === 0 ? [] : [{ choices, q, total }];
    })
    .slice(0, MOST_REFINEMENTS);
}

interface NamedChoice extends Span {
  readonly choice: RefinementChoice;
}

/** Two kinds of answer, or two countries, are no one search. */
function firstOfEachKind(named: readonly NamedChoice[]): readonly NamedChoice[] {
  const kindOf = ({ choice }: NamedChoice): string => (choice.kind === 'facet' ? choice.facet : '');
  return named.filter((one, at) => named.findIndex((other) => kindOf(other) === kindOf(one)) === at);
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
