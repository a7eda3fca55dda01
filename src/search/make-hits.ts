import type { SearchQuery } from '../query/search-query.js';
import type { IndexedCorpus } from './indexed-corpus.js';
import { makeMarker } from './marker.js';
import { ALL_ROLES } from './plan-text.js';
import { rolesOf } from './resolve-query.js';
import type { Outcome } from './run-query.js';
import type { Hit } from './search-index.js';
import { makeOpeningSnippet, makeSnippets } from './snippet.js';

/** Writes out some hits of an outcome, with what they lack and the passages to show. */
export function makeHits(corpus: IndexedCorpus, query: SearchQuery, outcome: Outcome, units: readonly number[]): Hit[] {
  const { resolved, words, scores } = outcome;
  const marker = makeMarker(resolved, corpus.lexicon.vocabulary.forms.length);
  const roles = rolesOf(query);
  return units.flatMap((unit) => {
    const learning = query.view === 'learnings' ? (corpus.learnings[unit] ?? null) : null;
    const number = learning?.plan ?? unit;
    const plan = corpus.plans[number];
    const text = corpus.texts.texts[number];
    if (plan === undefined || text === undefined) return [];
    const all = corpus.stretches[number] ?? [];
    const own = learning === null ? all : all.filter(({ anchor }) => anchor === learning.learning.anchor);
    const marked = makeSnippets(text, own, marker, roles);
    return [
      {
        plan,
        score: scores[unit] ?? 0,
        lacks: resolved.words.filter((_, bit) => (((words[unit] ?? 0) >>> bit) & 1) === 0).map((word) => word.typed),
        snippets: marked.length > 0 ? marked : makeOpeningSnippet(own, learning === null ? roles : ALL_ROLES),
        learning: learning?.learning ?? null,
      },
    ];
  });
}
