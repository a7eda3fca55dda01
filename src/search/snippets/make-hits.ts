import { summaryOf } from '../../plan/plan.js';
import type { SearchQuery } from '../../query/search-query.js';
import { segmentsOf } from '../../text/segments.js';
import { copiesOf } from './copies.js';
import { at } from '../index/at.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { ALL_ROLES } from '../index/role-mask.js';
import { learningOf } from '../index/units.js';
import type { Outcome } from '../match/run-query.js';
import { rolesOf } from '../query/resolve-query.js';
import type { Hit } from '../search-index.js';
import { makeHighlighter } from './highlighter.js';
import { makeOpeningSnippet, makeSnippets } from './snippet.js';
import { makeTermScanner } from './term-scanner.js';

/** Writes out some results, with the terms they lack and the passages to show. */
export function makeHits(index: OpenedIndex, query: SearchQuery, outcome: Outcome, results: readonly number[]): Hit[] {
  const { units, resolved, words, scores } = outcome;
  const scanner = makeTermScanner(resolved, index.vocabulary.size);
  const highlight = makeHighlighter(scanner, index.vocabulary);
  const roles = rolesOf(query);
  return results.flatMap((unit): Hit[] => {
    const indexed = index.plans[units.planOf(unit)];
    if (indexed === undefined) return [];
    const { plan, text } = indexed;
    const learning = learningOf(units, unit);
    const parts = learning === null ? indexed.parts : indexed.parts.filter(({ anchor }) => anchor === learning.anchor);
    const snippets = makeSnippets(text, parts, scanner, roles);
    const hit = {
      plan: summaryOf(plan),
      title: segmentsOf(plan.title, highlight(plan.title)),
      score: at(scores, unit),
      missingTerms: resolved.should.filter((_, bit) => ((at(words, unit) >>> bit) & 1) === 0).map(({ typed }) => typed),
      snippets: snippets.length > 0 ? snippets : makeOpeningSnippet(parts, learning === null ? roles : ALL_ROLES),
      copies: copiesOf(index, units, unit),
    };
    return learning === null
      ? [{ kind: 'plan', ...hit }]
      : [{ kind: 'learning', ...hit, learning, marks: highlight(learning.text) }];
  });
}
