import { facetValues, type Plan } from '../plan/plan.js';
import { summaryText } from '../plan/summary-text.js';
import { originalUrl } from '../query/plan-url.js';
import { oneLine } from '../text/one-line.js';
import { absoluteUrl } from './citation.js';
import { valueLabel } from './facet-label.js';
import type { PageContext } from './page-context.js';
import { shortDescription } from './short-description.js';
import { collectionId, organization } from './site-data.js';

const REPORT = { '@type': 'Report' } as const;

/**
 * A plan in terms of schema.org (https://schema.org/Report). A digest says of which report it is one. The type is left to be
 * inferred: a test holds it against the vocabulary.
 */
export function planData(context: PageContext, plan: Plan) {
  const { archive, profile, site } = context;
  const { citation } = profile;
  const summary = shortDescription(summaryText(plan));
  const subjects = profile.facets
    .filter(({ subject }) => subject)
    .flatMap(({ name }) => facetValues(plan, name).map((value) => valueLabel(context, name, value)));
  const original = originalUrl(site.config.sourceUrl, plan);
  return {
    '@context': 'https://schema.org',
    ...REPORT,
    url: absoluteUrl(context, plan),
    headline: oneLine(plan.title),
    genre: plan.digestOf === null ? archive.citationKind : archive.citationKindOfDigest,
    author: organization(citation.author(plan.country)),
    publisher: organization(citation.publisher),
    isPartOf: { '@id': collectionId(context) },
    isBasedOn: plan.digestOf === null ? original : { ...REPORT, url: original, genre: archive.citationKind },
    ...(summary === '' ? {} : { description: summary }),
    ...(plan.year === null ? {} : { datePublished: String(plan.year) }),
    ...(plan.language === 'und' ? {} : { inLanguage: plan.language }),
    ...(plan.country === null ? {} : { spatialCoverage: countryData(context, plan.country, plan.iso3) }),
    ...(subjects.length === 0 ? {} : { about: subjects.map((name) => ({ '@type': 'Thing', name }) as const) }),
  };
}

function countryData(context: PageContext, country: string, iso3: string | null) {
  const name = valueLabel(context, 'country', country);
  return { '@type': 'Country', name, ...(iso3 === null ? {} : { identifier: iso3 }) } as const;
}
