import type { ResolvedQuery } from './resolve-query.js';
import type { Evidence } from './select-matches.js';
import { roleBit } from './plan-text.js';
import { askedFor, type Binding, type BindingAlternative } from './sought.js';
import { textsWith, type TextCorpus } from './text-corpus.js';

/**
 * Looks up in every plan which words of the query it has and whether all that binds holds. A facet value counts
 * as a word of the plan (`waste Kenya`), but one thing at least that is asked for must stand in an answer,
 * where it can be shown: for plans that only carry a label there are the facets.
 */
export function findInPlans(plans: TextCorpus, query: ResolvedQuery): Evidence {
  const words = new Uint32Array(plans.texts.length);
  query.words.forEach((word, bit) => {
    for (const sought of word.alternatives) {
      textsWith(plans, sought).forEach((mark, plan) => {
        if (mark === 1) words[plan] = (words[plan] ?? 0) | (1 << bit);
      });
    }
  });
  const eligible = new Uint8Array(plans.texts.length).fill(1);
  for (const binding of query.bindings) {
    bind(eligible, binding, (alternative) =>
      alternative.kind === 'values' ? alternative.plans : textsWith(plans, alternative.sought),
    );
  }
  const asked = askedFor(query.words, query.bindings).filter(({ roles }) => (roles & HEAD) !== 0);
  if (asked.length > 0) {
    const said = new Uint8Array(plans.texts.length);
    for (const sought of asked) {
      textsWith(plans, { ...sought, roles: sought.roles & ~HEAD }).forEach((mark, plan) => {
        if (mark === 1) said[plan] = 1;
      });
    }
    eligible.forEach((mark, plan) => (eligible[plan] = mark & (said[plan] ?? 0)));
  }
  return { words, eligible };
}

const HEAD = roleBit('head');

/** Clears the marks of all units in which a binding clause does not hold. */
export function bind(
  eligible: Uint8Array,
  binding: Binding,
  marksOf: (alternative: BindingAlternative) => Uint8Array,
): void {
  const marks = binding.alternatives.map(marksOf);
  eligible.forEach((_, unit) => {
    const holds = marks.some((each) => each[unit] === 1);
    if (holds === binding.negated) eligible[unit] = 0;
  });
}
