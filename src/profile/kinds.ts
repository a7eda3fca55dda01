/** The kinds of plan, by the form that was filled in. */
export const KINDS = ['opening', 'closing', 'both', 'other'] as const;

/** `opening`: a challenge and how the lab means to learn about it; `closing`: what was learnt. */
export type PlanKind = (typeof KINDS)[number];

/** By the forms of which a question was answered. */
export function kindOf(forms: ReadonlySet<string>): PlanKind {
  if (forms.has('opening')) return forms.has('closing') ? 'both' : 'opening';
  return forms.has('closing') ? 'closing' : 'other';
}
