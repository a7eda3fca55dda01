import type { FacetDefinition, PlanFacts } from '../../plan/facet.js';
import type { Partner } from '../../plan/plan.js';
import { valueKey } from '../../text/value-key.js';
import { commonestForms, commonestSpellings } from './value-forms.js';

/** What is grouped of a plan, as its file alone gives it: everything else passes through. */
export type Ungrouped = Omit<PlanFacts, 'metadata'> & { readonly headValues: PlanFacts['metadata'] };

export interface Grouped {
  readonly country: string | null;
  readonly partners: readonly Partner[];
  /** By facet; a facet without values has no entry. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/**
 * The second step of reading, over all plans together: values that differ only in spelling become one, in their
 * commonest form, and partners that differ in an article or a short form too. One answer for each plan, in the order given.
 */
export function groupValues(plans: readonly Ungrouped[], facets: readonly FacetDefinition[]): readonly Grouped[] {
  const country = commonestForms(plans.flatMap((plan) => (plan.country === null ? [] : [plan.country])));
  const partner = commonestForms(
    plans.flatMap((plan) => plan.partners.map(({ name }) => name)),
    partnerKey,
  );
  const facts = plans.map((plan): PlanFacts => ({
    kind: plan.kind,
    year: plan.year,
    country: plan.country === null ? null : country(plan.country),
    region: plan.region,
    language: plan.language,
    topics: plan.topics,
    partners: plan.partners.map((each) => ({ ...each, name: partner(each.name) })),
    metadata: plan.headValues,
  }));
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

/** `The Standards Authority (SA)` is `Standards Authority`: without its article, and without its own initials in brackets. */
function partnerKey(name: string): string {
  const [, full = name, short = ''] = /^(.+?) \((\p{Lu}{2,10})\)$/u.exec(name) ?? [];
  const initials = full.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
  return valueKey((initials === short ? full : name).replace(/^(?:the|le|la|les|el|los|las) (?=.)|^l['’](?=.)/i, ''));
}
