import { LANGUAGES } from '../plan/language.js';
import type { CorpusFigures } from '../search/search-index.js';
import type { PageContext } from './page-context.js';

/** The id of the whole collection in terms of schema.org: each plan is part of it. */
export function collectionId({ site }: PageContext): string {
  return `${site.config.baseUrl}/#plans`;
}

/** An organisation in terms of schema.org. */
export function organization(name: string) {
  return { '@type': 'Organization', name } as const;
}

/**
 * The site, its search and the whole collection in terms of schema.org (https://schema.org/Dataset). The type is left to be inferred: a
 * test holds it against the vocabulary.
 */
export function siteData(context: PageContext, figures: CorpusFigures) {
  const { archive, messages, profile, site } = context;
  const { baseUrl } = site.config;
  const { citation } = profile;
  const [first, last] = [figures.years[0], figures.years.at(-1)];
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${baseUrl}/search?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  } as const;
  const table = (search: string, name: string) =>
    ({
      '@type': 'DataDownload',
      name,
      encodingFormat: 'text/csv',
      contentUrl: `${baseUrl}/search.csv${search}`,
    }) as const;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': `${baseUrl}/#site`,
        name: archive.siteName,
        url: `${baseUrl}/`,
        inLanguage: LANGUAGES,
        potentialAction: search,
      },
      {
        '@type': 'Dataset',
        '@id': collectionId(context),
        name: citation.collection,
        description: `${archive.home.intro} ${messages.home.plans(figures.plans)}, ${messages.home.learnings(figures.learnings)}.`,
        url: `${baseUrl}/`,
        creator: organization(citation.author(null)),
        publisher: organization(citation.publisher),
        copyrightNotice: citation.rights,
        isAccessibleForFree: true,
        ...(first === undefined || last === undefined ? {} : { temporalCoverage: `${first}/${last}` }),
        distribution: [
          table('', messages.results.views.plans),
          table('?view=learnings', messages.results.views.learnings),
        ],
      },
    ],
  } as const;
}
