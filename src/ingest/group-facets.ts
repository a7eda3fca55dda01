import type { Plan } from '../plan/plan.js';
import { commonestForms } from './facet-twins.js';

/**
 * The second step of reading, over all plans together: values of one facet that differ only in spelling
 * become one, in their commonest form. Pure; the plans come back in the order given.
 */
export function groupFacets(plans: readonly Plan[]): readonly Plan[] {
  const themes = commonestForms(plans.flatMap((plan) => plan.themes));
  const methods = commonestForms(plans.flatMap((plan) => plan.methods));
  const datasources = commonestForms(plans.flatMap((plan) => plan.datasources));
  const countries = commonestForms(plans.flatMap((plan) => (plan.country === null ? [] : [plan.country])));
  const partners = commonestForms(plans.flatMap((plan) => plan.partners.map(({ name }) => name)));
  return plans.map((plan) => ({
    ...plan,
    themes: once(plan.themes.map(themes)),
    methods: once(plan.methods.map(methods)),
    datasources: once(plan.datasources.map(datasources)),
    country: plan.country === null ? null : countries(plan.country),
    partners: plan.partners.map((partner) => ({ ...partner, name: partners(partner.name) })),
  }));
}

function once(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
