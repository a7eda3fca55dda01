import { Hono, type Context } from 'hono';
import { aboutPage } from '../page/about-page.js';
import { browsePage } from '../page/browse-page.js';
import { readFrame, type Frame } from '../page/frame.js';
import { helpPage } from '../page/help-page.js';
import { homePage } from '../page/home-page.js';
import { planPage } from '../page/plan-page.js';
import { searchPage } from '../page/search-page.js';
import { FACETS } from '../plan/facet.js';
import { readAddress } from '../query/parse-search-params.js';
import { cleanAddress } from './clean-address.js';
import { HttpError } from './http-error.js';
import type { Site } from './site.js';

/** The pages that people read. Each address answers with its whole page; htmx takes from it what it swaps. */
export function pages(site: Site): Hono {
  const app = new Hono();

  app.get('/', (c) => {
    const frame = readFrame(site, c.req.raw);
    return html(c, frame, 'home.njk', homePage(frame, site.index()));
  });

  app.get('/search', (c) => {
    const frame = readFrame(site, c.req.raw);
    const clean = cleanAddress(frame.address);
    if (clean !== null) return c.redirect(clean, 303);
    const { query, warnings } = readAddress(frame.address.searchParams);
    return html(c, frame, 'search.njk', searchPage(frame, site.index(), query, warnings));
  });

  app.get('/plans/:id', (c) => {
    const index = site.index();
    const plan = index.plans.get(c.req.param('id'));
    if (plan === undefined) throw new HttpError('not-found', 'There is no plan with this id.');
    const frame = readFrame(site, c.req.raw);
    const { query } = readAddress(frame.address.searchParams);
    return html(c, frame, 'plan.njk', planPage(frame, index, plan, query));
  });

  app.get('/browse/:facet', (c) => {
    const facet = FACETS.find((name) => name === c.req.param('facet'));
    if (facet === undefined) throw new HttpError('not-found', `There is no such list. Lists: ${FACETS.join(', ')}.`);
    const frame = readFrame(site, c.req.raw);
    const { query } = readAddress(frame.address.searchParams);
    return html(c, frame, 'browse.njk', browsePage(frame, site.index(), facet, { ...query, page: 1 }));
  });

  app.get('/help', (c) => {
    const frame = readFrame(site, c.req.raw);
    return html(c, frame, 'text.njk', helpPage(frame));
  });

  app.get('/about', (c) => {
    const frame = readFrame(site, c.req.raw);
    return html(c, frame, 'text.njk', aboutPage(frame, site.index()));
  });

  function html(c: Context, frame: Frame, template: string, view: object): Response | Promise<Response> {
    return c.html(site.render(template, view), 200, { 'Content-Language': frame.language });
  }

  return app;
}
