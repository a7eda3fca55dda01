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
  const asked = askedFor(query.words, query.bindings);
  if (asked.some(({ roles }) => (roles & HEAD) !== 0)) {
    const said = new Uint8Array(plans.texts.length);
    const add = (marks: Uint8Array): void => {
      marks.forEach((mark, plan) => (said[plan] = (said[plan] ?? 0) | mark));
    };
    for (const sought of asked) add(textsWith(plans, { ...sought, roles: sought.roles & ~HEAD }));
    for (const alternative of query.bindings.filter(isEither).flatMap((binding) => binding.alternatives)) {
      if (alternative.kind === 'values') add(alternative.plans);
    }
    eligible.forEach((mark, plan) => (eligible[plan] = mark & (said[plan] ?? 0)));
  }
  return { words, eligible };
}

/** True for a clause such as `waste OR country:Kenya`, where a value alone is enough. */
function isEither({ negated, alternatives }: Binding): boolean {
  return !negated && alternatives.some((each) => each.kind === 'text');
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
