import { Hono, type Context } from 'hono';
import { planPath } from '../query/plan-url.js';
import { parseSearchParams } from '../query/parse-search-params.js';
import type { SearchQuery } from '../query/search-query.js';
import { searchUrl } from '../query/search-url.js';
import { resultsAtom } from './results-atom.js';
import { plansBibtex } from './results-bibtex.js';
import { learningsCsv, plansCsv } from './results-csv.js';
import { plansRis } from './results-ris.js';
import type { Site } from './site.js';

const CITATIONS = [
  { extension: 'ris', write: plansRis, type: 'application/x-research-info-systems' },
  { extension: 'bib', write: plansBibtex, type: 'application/x-bibtex' },
] as const;

/** Entries of a feed: as many as a reader shows at once. */
const FEED_ENTRIES = 50;

/** A result list, whole: as a table of plans or of learnings, and its plans as citations; its newest plans as a feed. */
export function downloads(site: Site): Hono {
  const app = new Hono();
  const { profile, config } = site;
  const planUrl = ({ id }: { readonly id: string }): string => config.baseUrl + planPath(id);
  const queryOf = (c: Context): SearchQuery => parseSearchParams(new URL(c.req.url).searchParams, profile.facets).query;

  app.get('/search.csv', async (c) => {
    const query = queryOf(c);
    const index = site.index();
    const csv =
      query.view === 'learnings'
        ? learningsCsv(profile, await index.resultLearnings(query), planUrl)
        : plansCsv(profile, await index.resultPlans(query), planUrl);
    return c.body(csv, 200, attachment('text/csv', 'csv'));
  });

  for (const { extension, write, type } of CITATIONS) {
    app.get(`/search.${extension}`, async (c) => {
      const plans = await site.index().resultPlans(queryOf(c));
      return c.body(write(plans, profile.citation, planUrl), 200, attachment(type, extension));
    });
  }

  app.get('/search.atom', async (c) => {
    const query = queryOf(c);
    const listed: SearchQuery = { ...query, sort: query.q === '' ? null : 'newest', page: 1 };
    const { collection } = profile.citation;
    const feed = resultsAtom(
      profile,
      await site.index().resultPlans(listed, FEED_ENTRIES),
      {
        title: query.q === '' ? collection : `${collection}: ${query.q}`,
        pageUrl: config.baseUrl + searchUrl('/search', listed, profile.facets),
        feedUrl: config.baseUrl + searchUrl('/search.atom', listed, profile.facets),
      },
      planUrl,
    );
    return c.body(site.render('atom.njk', feed), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });

  return app;
}

function attachment(type: string, extension: string): Record<string, string> {
  return {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="learnings.${extension}"`,
  };
}
