import type { FacetDefinition, PlanFacts } from '../../plan/facet.js';
import type { Partner } from '../../plan/plan.js';
import { commonestSpellings } from './value-forms.js';

/** What is grouped of a plan, its country and partners in their common form: everything else passes through. */
export type Ungrouped = Omit<PlanFacts, 'metadata'> & { readonly headValues: PlanFacts['metadata'] };

export interface Grouped {
  readonly country: string | null;
  readonly partners: readonly Partner[];
  /** By facet; a facet without values has no entry. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** The values of all plans, those that differ only in spelling under one form. One answer for each plan, in the order given. */
export function groupValues(plans: readonly Ungrouped[], facets: readonly FacetDefinition[]): readonly Grouped[] {
  const facts = plans.map(({ headValues, ...plan }): PlanFacts => ({ ...plan, metadata: headValues }));
  const byFacet = facets.map(({ name, valuesOf, grouping }) => {
    const given = facts.map(valuesOf);
    const form = grouping === 'spelling' ? commonestSpellings(given.flat()) : (value: string) => value;
    return { name, byPlan: given.map((values) => [...new Set(values.map(form))]) };
  });
  return facts.map((own, at) => ({
    country: own.country,
    partners: own.partners,
    values: new Map(
      byFacet.map(({ name, byPlan }) => [name, byPlan[at] ?? []] as const).filter(([, values]) => values.length > 0),
    ),
  }));
}
