import { Hono, type Context } from 'hono';
import { CITATION_FILES } from '../page/citation-files.js';
import { asLanguage } from '../page/language.js';
import { planPath } from '../query/plan-url.js';
import { parseSearchParams } from '../query/parse-search-params.js';
import type { SearchQuery } from '../query/search-query.js';
import { searchUrl } from '../query/search-url.js';
import { attachment } from './attachment.js';
import { CITATION_FORMATS } from './citation-formats.js';
import { resultsAtom } from './results-atom.js';
import { learningsCsv, partnersCsv, plansCsv, SEPARATORS, type Separator } from './results-csv.js';
import type { Site } from './site.js';

/** Entries of a feed: as many as a reader shows at once. */
const FEED_ENTRIES = 50;

/**
 * A result list, whole: as a table of plans, of learnings or of partners, and its plans as citations; its newest plans as a
 * feed.
 */
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
        ? learningsCsv(profile, await index.resultLearnings(query), planUrl, separatorOf(c))
        : plansCsv(profile, await index.resultPlans(query), planUrl, separatorOf(c));
    return c.body(csv, 200, attachment('text/csv', 'learnings.csv'));
  });

  app.get('/partners.csv', async (c) => {
    const plans = await site.index().resultPlans(queryOf(c));
    return c.body(partnersCsv(plans, planUrl, separatorOf(c)), 200, attachment('text/csv', 'partners.csv'));
  });

  for (const { extension } of CITATION_FILES) {
    const { type, write } = CITATION_FORMATS[extension];
    app.get(`/search.${extension}`, async (c) => {
      const plans = await site.index().resultPlans(queryOf(c));
      const cited = plans.map((plan) => ({ plan, learning: null, url: planUrl(plan) }));
      return c.body(write(cited, profile.citation), 200, attachment(type, `learnings.${extension}`));
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
        state: searchUrl('', listed, profile.facets),
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

/** What separates cells in the spreadsheets of the language that a URL names; a comma where it names none. */
function separatorOf(c: Context): Separator {
  return SEPARATORS[asLanguage(c.req.query('hl') ?? null) ?? 'en'];
}
