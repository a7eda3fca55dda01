import { Hono } from 'hono';
import type { Plan } from '../plan/plan.js';
import { EMPTY_QUERY } from '../query/search-query.js';
import { attachment } from './attachment.js';
import { planUrl, separatorOf } from './exports.js';
import { HttpError } from './http-error.js';
import { partnersCsv } from './results-csv.js';
import type { Site } from './site.js';

/** A partner that a request names, however it writes the name, with the plans that name it, newest first. */
export interface NamedPartner {
  /** The facet whose values are the partners. */
  readonly facet: string;
  readonly name: string;
  readonly plans: readonly Plan[];
}

/** @throws HttpError 404 where no plan names such a partner */
export async function partnerOf({ profile, index: current }: Site, text: string): Promise<NamedPartner> {
  const facet = profile.facets.find(({ partners }) => partners)?.name;
  const index = current();
  const name =
    facet === undefined ? undefined : (await index.findValues(new Map([[facet, [text]]]))).get(facet)?.get(text);
  if (facet === undefined || name === undefined) throw new HttpError('not-found', 'No plan names such a partner.');
  const results = await index.resultPlans({ ...EMPTY_QUERY, facets: new Map([[facet, [name]]]) });
  return { facet, name, plans: results.map(({ plan }) => plan) };
}

/** What was done with one partner, as a table. */
export function partnerFiles(site: Site): Hono {
  const app = new Hono();
  app.get('/partners/:file{.+\\.csv}', async (c) => {
    const { name, plans } = await partnerOf(site, c.req.param('file').slice(0, -'.csv'.length));
    const csv = partnersCsv(plans, planUrl(site), separatorOf(new URL(c.req.url).searchParams), name);
    return c.body(csv, 200, attachment('text/csv', 'partner.csv'));
  });
  return app;
}
