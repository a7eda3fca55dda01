import type { Plan } from './plan.js';

/** The facets, named as in an address, in the order in which a page shows them. */
export const FACETS = [
  'kind',
  'year',
  'region',
  'country',
  'sdg',
  'theme',
  'method',
  'source',
  'partner',
  'lang',
] as const;

export type FacetName = (typeof FACETS)[number];

/** The values a plan has in a facet, as they stand in an address; each once. */
export function facetValues(plan: Plan, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'kind':
      return [plan.kind];
    case 'year':
      return plan.year === null ? [] : [String(plan.year)];
    case 'region':
      return plan.region === null ? [] : [plan.region];
    case 'country':
      return plan.country === null ? [] : [plan.country];
    case 'sdg':
      return plan.sdgs.map(String);
    case 'theme':
      return plan.themes;
    case 'method':
      return plan.methods;
    case 'source':
      return plan.datasources;
    case 'partner':
      return [...new Set(plan.partners.map((partner) => partner.name))];
    case 'lang':
      return [plan.language];
  }
}
