import { CITATION_FILES, type CitationExtension } from '../page/citation-files.js';
import { asLanguage } from '../page/language.js';
import type { Plan } from '../plan/plan.js';
import { planPath } from '../query/plan-url.js';
import type { SearchQuery } from '../query/search-query.js';
import { searchUrl } from '../query/search-url.js';
import type { ResultPlan, SearchIndex } from '../search/search-index.js';
import { attachment } from './attachment.js';
import { CITATION_FORMATS } from './citation-formats.js';
import { readSearch } from './read-search.js';
import { resultsAtom } from './results-atom.js';
import { learningsCsv, partnersCsv, plansCsv, SEPARATORS, type Separator } from './results-csv.js';
import type { Site } from './site.js';

/** Entries of a feed: as many as a reader shows at once. */
const FEED_ENTRIES = 50;

/** What an export needs of the site. */
export type ExportSite = Pick<Site, 'index' | 'profile' | 'render'> & {
  readonly config: Pick<Site['config'], 'baseUrl'>;
};

/** A result list, whole, in one format: the site serves it, and the command writes it. */
export interface Export {
  /** Its address on the site. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** @param params - those of the search's URL; `hl` names the language of a table's separator */
  readonly write: (site: ExportSite, params: URLSearchParams) => Promise<string>;
}

/** A table of plans or of learnings, a table of partners, the plans as citations, the newest plans as a feed. */
export const EXPORTS = {
  csv: {
    path: '/search.csv',
    headers: attachment('text/csv', 'learnings.csv'),
    async write(site, params) {
      const index = site.index();
      const query = await queryOf(site, index, params);
      return query.view === 'learnings'
        ? learningsCsv(site.profile, await index.resultLearnings(query), planUrl(site), separatorOf(params))
        : plansCsv(site.profile, await index.resultPlans(query), planUrl(site), separatorOf(params));
    },
  },
  partners: {
    path: '/partners.csv',
    headers: attachment('text/csv', 'partners.csv'),
    async write(site, params) {
      const index = site.index();
      const results = await index.resultPlans(await queryOf(site, index, params));
      return partnersCsv(await withTheirCopies(index, results), planUrl(site), separatorOf(params));
    },
  },
  ...citations(),
  atom: {
    path: '/search.atom',
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
    async write(site, params) {
      const { profile, config } = site;
      const index = site.index();
      const query = await queryOf(site, index, params);
      const listed: SearchQuery = { ...query, sort: query.q === '' ? null : 'newest', page: 1 };
      const { collection } = profile.citation;
      const feed = resultsAtom(
        profile,
        (await index.resultPlans(listed, FEED_ENTRIES)).map(({ plan }) => plan),
        {
          state: searchUrl('', listed, profile.facets),
          title: query.q === '' ? collection : `${collection}: ${query.q}`,
          pageUrl: config.baseUrl + searchUrl('/search', listed, profile.facets),
          feedUrl: config.baseUrl + searchUrl('/search.atom', listed, profile.facets),
        },
        planUrl(site),
      );
      return site.render('atom.njk', feed);
    },
  },
} as const satisfies Record<string, Export>;

function citations(): Record<CitationExtension, Export> {
  const entries = CITATION_FILES.map(({ extension }): [CitationExtension, Export] => {
    const { type, write } = CITATION_FORMATS[extension];
    return [
      extension,
      {
        path: `/search.${extension}`,
        headers: attachment(type, `learnings.${extension}`),
        async write(site, params) {
          const index = site.index();
          const results = await index.resultPlans(await queryOf(site, index, params));
          const url = planUrl(site);
          const cited = results.map(({ plan }) => ({ plan, learning: null, url: url(plan) }));
          return write(cited, site.profile.citation);
        },
      },
    ];
  });
  // One entry for each extension of the list that the type is made from.
  return Object.fromEntries(entries) as Record<CitationExtension, Export>;
}

async function queryOf({ profile }: ExportSite, index: SearchIndex, params: URLSearchParams): Promise<SearchQuery> {
  return (await readSearch(index, profile.facets, params)).query;
}

/** The plans of a result list and those of the same text, which may name others. */
async function withTheirCopies(index: SearchIndex, results: readonly ResultPlan[]): Promise<readonly Plan[]> {
  const plans = results.map(async ({ plan, copies }) => [
    plan,
    ...(await Promise.all(copies.map((copy) => index.plan(copy.plan.id)))).filter((copy) => copy !== null),
  ]);
  return (await Promise.all(plans)).flat();
}

/** The absolute URL of a plan's page. */
export function planUrl({ config }: ExportSite): (plan: { readonly id: string }) => string {
  return ({ id }) => config.baseUrl + planPath(id);
}

/** What separates cells in the spreadsheets of the language that a URL names; a comma where it names none. */
export function separatorOf(params: URLSearchParams): Separator {
  return SEPARATORS[asLanguage(params.get('hl')) ?? 'en'];
}
