import type { FacetName } from '../plan/facet.js';
import { tokenize } from '../text/tokenizer.js';
import { completeQuery } from './complete-query.js';
import type { IndexedCorpus } from './indexed-corpus.js';
import type { Suggestion } from './search-index.js';

const DEFAULT_LIMIT = 8;
/** Facets whose values are suggested, with the name that stands before the value. */
const FACET_NAMES: ReadonlyMap<FacetName, string> = new Map([
  ['country', 'country'],
  ['region', 'region'],
  ['theme', 'theme'],
  ['method', 'method'],
  ['sdg', 'SDG'],
  ['source', 'data source'],
  ['partner', 'partner'],
]);
/** Of each kind at most: so that none crowds out the others. */
const MOST_OF_A_KIND: Readonly<Record<Suggestion['kind'], number>> = { query: 6, facet: 3, plan: 3 };

interface Rated {
  readonly suggestion: Suggestion;
  readonly score: number;
}

/** Completes what is being typed with words and phrases, facet values and titles; each leads to a result. */
export function buildSuggest(corpus: IndexedCorpus): (typed: string, limit?: number) => Suggestion[] {
  const titles = corpus.plans.map((plan) => tokenize(plan.title).map((token) => token.form));
  return (typed, limit = DEFAULT_LIMIT) => {
    const forms = tokenize(typed.slice(0, 100)).map((token) => token.form);
    if (forms.length === 0) return [];
    const rated = [...rateQueries(corpus, forms), ...rateFacets(corpus, forms), ...rateTitles(corpus, titles, forms)];
    rated.sort((a, b) => b.score - a.score || (a.suggestion.text < b.suggestion.text ? -1 : 1));
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

function rateQueries(corpus: IndexedCorpus, forms: readonly string[]): Rated[] {
  return completeQuery(corpus, forms).map(({ text, plans }) => ({
    suggestion: { text, kind: 'query', id: null, facet: null },
    score: Math.log(1 + plans),
  }));
}

/** What a value or a title is worth more where it begins as typed. */
const BEGINS = 2;

function rateFacets(corpus: IndexedCorpus, forms: readonly string[]): Rated[] {
  const rated: Rated[] = [];
  for (const [name, shown] of FACET_NAMES) {
    const column = corpus.facets.get(name);
    column?.labels.forEach((label, number) => {
      const value = column.values[number] ?? '';
      const begins = matches(column.words[number] ?? [], forms);
      if (begins === null) return;
      const plans = column.planCounts[number] ?? 0;
      rated.push({
        suggestion: { text: `${shown}: ${label}`, kind: 'facet', id: null, facet: { name, value } },
        score: Math.log(1 + plans) * 0.8 + (begins ? BEGINS : 0),
      });
    });
  }
  return rated;
}

function rateTitles(corpus: IndexedCorpus, titles: readonly (readonly string[])[], forms: readonly string[]): Rated[] {
  // One or two letters begin a word in most titles.
  if (forms.join('').length < 3) return [];
  return titles.flatMap((words, number) => {
    const begins = matches(words, forms);
    const plan = corpus.plans[number];
    if (begins === null || plan === undefined) return [];
    const suggestion: Suggestion = { text: plan.title, kind: 'plan', id: plan.id, facet: null };
    return [{ suggestion, score: (begins ? BEGINS : 0) + forms.length / 4 }];
  });
}

/** Null where the words do not have the forms in order, the last as a beginning; true where they begin with them. */
function matches(words: Iterable<string>, forms: readonly string[]): boolean | null {
  const list = [...words];
  for (let at = 0; at + forms.length <= list.length; at += 1) {
    const here = forms.every((form, offset) =>
      offset === forms.length - 1 ? list[at + offset]?.startsWith(form) === true : list[at + offset] === form,
    );
    if (here) return at === 0;
  }
  return null;
}
