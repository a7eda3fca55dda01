import type { CorpusProfile } from '../plan/corpus-profile.js';
import type { FacetDefinition } from '../plan/facet.js';
import { facetValues, type Plan } from '../plan/plan.js';

/** A facet with its place in tables and JSON. */
export type ExportedFacet = FacetDefinition & { readonly exported: NonNullable<FacetDefinition['exported']> };

/** The facets that are exported, in their order. */
export function exportedFacets(profile: CorpusProfile): readonly ExportedFacet[] {
  return profile.facets.filter((facet): facet is ExportedFacet => facet.exported !== null);
}

/** A value as programs get it: itself, a number, or its English label. */
export function exportedValue(
  profile: CorpusProfile,
  facet: string,
  { as }: ExportedFacet['exported'],
  value: string,
): string | number {
  if (as === 'number') return Number(value);
  return as === 'label' ? (profile.messages.en.facets[facet]?.valueLabel(value) ?? value) : value;
}

/** All values of a plan in a facet, as programs get them. */
export function exportedValues(profile: CorpusProfile, plan: Plan, facet: ExportedFacet): readonly (string | number)[] {
  return facetValues(plan, facet.name).map((value) => exportedValue(profile, facet.name, facet.exported, value));
}
