import type { RoleMask } from './plan-text.js';
import type { ScoreTerm } from './score-terms.js';

/** One thing that a text may show: a word in some forms, or a phrase. */
export interface Sought {
  /** Folded forms by number; for a phrase in their order, else in any. -1: a word that no plan has. */
  readonly forms: readonly number[];
  readonly phrase: boolean;
  /** Roles in which it must stand. */
  readonly roles: RoleMask;
  /** What it is scored by; none where it was only asked to be there. */
  readonly terms: readonly ScoreTerm[];
}

/** A plain word of the query, or several joined by `OR`: what `match` counts. */
export interface SoughtWord {
  /** As typed: what a result is said to lack. */
  readonly typed: string;
  readonly alternatives: readonly Sought[];
  /** How much it weighs among the words: more the fewer plans have it. */
  readonly weight: number;
}

/** A clause that always binds. */
export interface Binding {
  readonly negated: boolean;
  readonly alternatives: readonly BindingAlternative[];
}

export type BindingAlternative =
  | { readonly kind: 'text'; readonly sought: Sought }
  /** 1 for each plan whose values are as asked. */
  | { readonly kind: 'values'; readonly plans: Uint8Array };

/** All that is asked to be in a text: of a result, one of these at least can be shown. */
export function askedFor(words: readonly SoughtWord[], bindings: readonly Binding[]): Sought[] {
  const bound = bindings.filter((binding) => !binding.negated).flatMap((binding) => binding.alternatives);
  return [
    ...words.flatMap((word) => word.alternatives),
    ...bound.flatMap((alternative) => (alternative.kind === 'text' ? [alternative.sought] : [])),
  ];
}
