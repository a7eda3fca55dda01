import type { Plan } from '../plan/plan.js';
import { commonestForms, commonestSpellings, facetKey } from './facet-twins.js';

/**
 * The second step of reading, over all plans together: values of one facet that differ only in spelling
 * become one, in their commonest form, and partners that differ in an article or a short form too. Pure; the plans come back in the order given.
 */
export function groupFacets(plans: readonly Plan[]): readonly Plan[] {
  const themes = commonestSpellings(plans.flatMap((plan) => plan.themes));
  const methods = commonestSpellings(plans.flatMap((plan) => plan.methods));
  const datasources = commonestSpellings(plans.flatMap((plan) => plan.datasources));
  const countries = commonestForms(plans.flatMap((plan) => (plan.country === null ? [] : [plan.country])));
  const partners = commonestForms(
    plans.flatMap((plan) => plan.partners.map(({ name }) => name)),
    partnerKey,
  );
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

/** `The Standards Authority (SA)` is `Standards Authority`: without its article, and without its own initials in brackets. */
function partnerKey(name: string): string {
  const [, full = name, short = ''] = /^(.+?) \((\p{Lu}{2,10})\)$/u.exec(name) ?? [];
  const initials = full.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
  return facetKey((initials === short ? full : name).replace(/^(?:the|le|la|les|el|los|las) (?=.)|^l['’](?=.)/i, ''));
}
