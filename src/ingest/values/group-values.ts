import type { FacetDefinition, PlanFacts } from '../../plan/facet.js';
import type { Partner } from '../../plan/plan.js';
import { valueKey } from '../../text/value-key.js';
import { commonestSpellings } from './value-forms.js';

/** What is grouped of a plan, its country and partners in their common form: everything else passes through. */
export type Ungrouped = Omit<PlanFacts, 'metadata'> & { readonly headValues: PlanFacts['metadata'] };

export interface Grouped {
  readonly country: string | null;
  readonly partners: readonly Partner[];
  /** By facet; a facet without values has no entry. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/**
 * The values of all plans, those that differ only in spelling, or are other names of one thing, under one form,
 * and a list of values is those values. One answer for each plan, in the order given.
 *
 * @param inText - how often each word, as `valueWords` gives it, stands in the running text of the plans
 */
export function groupValues(
  plans: readonly Ungrouped[],
  facets: readonly FacetDefinition[],
  inText: ReadonlyMap<string, number>,
): readonly Grouped[] {
  const facts = plans.map(({ headValues, ...plan }): PlanFacts => ({ ...plan, metadata: headValues }));
  const byFacet = facets.map((facet) => {
    const given = facts.map(facet.valuesOf);
    const formsOf = facet.grouping === 'spelling' ? freeForms(given.flat(), facet, inText) : (value: string) => [value];
    return { name: facet.name, byPlan: given.map((values) => [...new Set(values.flatMap(formsOf))]) };
  });
  return facts.map((own, at) => ({
    country: own.country,
    partners: own.partners,
    values: new Map(
      byFacet.map(({ name, byPlan }) => [name, byPlan[at] ?? []] as const).filter(([, values]) => values.length > 0),
    ),
  }));
}

/** The values that a text in a free vocabulary stands for. */
function freeForms(
  given: readonly string[],
  { sameValueOf }: FacetDefinition,
  inText: ReadonlyMap<string, number>,
): (value: string) => readonly string[] {
  const spelling = commonestSpellings(given, inText);
  const formOf = (value: string): string => {
    const form = spelling(value);
    const same = sameValueOf(form);
    return same === null ? form : spelling(same);
  };
  const single = new Set(given.filter((value) => !value.includes(',')).map((value) => valueKey(formOf(value))));
  return (value) => {
    const form = formOf(value);
    if (!form.includes(',') || sameValueOf(form) !== null) return [form];
    const parts = form.split(',').map((part) => formOf(part.trim()));
    return parts.every((part) => part !== '' && single.has(valueKey(part))) ? parts : [form];
  };
}
