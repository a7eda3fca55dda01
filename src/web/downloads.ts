import { Hono } from 'hono';
import type { Plan } from '../plan/plan.js';
import { planPath } from '../query/plan-url.js';
import { readAddress } from '../query/parse-search-params.js';
import type { SearchQuery } from '../query/search-query.js';
import { writeAddress } from '../query/search-url.js';
import type { SearchIndex } from '../search/search-index.js';
import { citations } from './citations.js';
import { resultsAtom } from './results-atom.js';
import { learningsCsv, plansCsv } from './results-csv.js';
import type { Site } from './site.js';

const CITATIONS = [
  { extension: 'ris', format: 'ris', type: 'application/x-research-info-systems' },
  { extension: 'bib', format: 'bibtex', type: 'application/x-bibtex' },
] as const;

/** Entries of a feed: as many as a reader shows at once. */
const FEED_ENTRIES = 50;

/** A result list, whole: as a table of plans or of learnings, and its plans as citations; its newest plans as a feed. */
export function downloads(site: Site): Hono {
  const app = new Hono();
  const { baseUrl } = site.config;
  const planUrl = (plan: Plan): string => baseUrl + planPath(plan.id);

  app.get('/search.csv', (c) => {
    const { query } = readAddress(new URL(c.req.url).searchParams);
    const index = site.index();
    const csv =
      query.view === 'learnings'
        ? learningsCsv(index.resultLearnings(query), planUrl)
        : plansCsv(resultPlans(index, query), planUrl);
    return c.body(csv, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="learnings.csv"',
    });
  });

  for (const { extension, format, type } of CITATIONS) {
    app.get(`/search.${extension}`, async (c) => {
      const { query } = readAddress(new URL(c.req.url).searchParams);
      return c.body(await citations(resultPlans(site.index(), query), format, planUrl), 200, {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="learnings.${extension}"`,
      });
    });
  }

  app.get('/search.atom', (c) => {
    const { query } = readAddress(new URL(c.req.url).searchParams);
    const listed: SearchQuery = { ...query, sort: query.q === '' ? null : 'newest', page: 1 };
    const feed = resultsAtom(
      resultPlans(site.index(), listed).slice(0, FEED_ENTRIES),
      {
        title: query.q === '' ? 'Action learning plans' : `Action learning plans: ${query.q}`,
        pageUrl: baseUrl + writeAddress('/search', listed),
        feedUrl: baseUrl + writeAddress('/search.atom', listed),
        language: 'en',
      },
      planUrl,
    );
    return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });

  return app;
}

function resultPlans(index: SearchIndex, query: SearchQuery): readonly Plan[] {
  const ids = index.resultIds({ ...query, view: 'plans', role: null });
  return ids.flatMap((id) => index.plans.get(id) ?? []);
}
