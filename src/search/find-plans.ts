import type { ResolvedQuery } from './resolve-query.js';
import type { Evidence } from './select-matches.js';
import type { Binding, BindingAlternative } from './sought.js';
import { textsWith, type TextCorpus } from './text-corpus.js';

/** Looks up in every plan which words of the query it has and whether all that binds holds. */
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
  return { words, eligible };
}

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
