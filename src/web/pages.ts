import { Hono } from 'hono';
import { FACETS } from '../plan/facet.js';
import { readFrame } from '../page/frame.js';
import { homePage } from '../page/home-page.js';
import { searchPage } from '../page/search-page.js';
import { readAddress } from '../query/read-address.js';
import { cleanAddress } from './clean-address.js';
import type { Site } from './site.js';

/** The pages that people read. Each address answers with its whole page; htmx takes from it what it swaps. */
export function pages(site: Site): Hono {
  const app = new Hono();

  app.get('/', (c) => {
    const frame = readFrame(site, c.req.raw);
    return html(c, 'home.njk', homePage(frame, site.index()), frame.language);
  });

  app.get('/search', (c) => {
    const frame = readFrame(site, c.req.raw);
    const clean = cleanAddress(frame.address);
    if (clean !== null) return c.redirect(clean, 303);
    const { query, warnings } = readAddress(frame.address.searchParams);
    return html(c, 'search.njk', searchPage(frame, site.index(), query, warnings), frame.language);
  });

  function html(
    c: import('hono').Context,
    template: string,
    view: object,
    language: string,
  ): Response | Promise<Response> {
    return c.html(site.render(template, view), 200, { 'Content-Language': language });
  }

  return app;
}
void FACETS;
