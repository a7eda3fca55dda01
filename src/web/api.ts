import { Hono } from 'hono';
import { asLanguage } from '../page/language.js';
import { MOST_SUGGESTIONS } from '../page/search-form.js';
import { HttpError } from './http-error.js';
import { openApiDocument } from './openapi/document.js';
import { planJson } from './plan-json.js';
import { readSearch } from './read-search.js';
import { facetJson, searchJson } from './search-json.js';
import type { Site } from './site.js';
import { suggestJson } from './suggestion-json.js';

/** `/api/v1`: JSON, with the parameters of the pages and the same numbers. */
export function api(site: Site): Hono {
  const app = new Hono();
  const { profile, config } = site;
  const document = openApiDocument(profile, config.baseUrl);

  app.get('/search', async (c) => {
    const started = performance.now();
    const params = new URL(c.req.url).searchParams;
    const index = site.index();
    const { query, warnings } = await readSearch(index, profile.facets, params, { forApi: true });
    const results = await index.search(query);
    const tookMs = Math.round((performance.now() - started) * 100) / 100;
    return c.json(searchJson(profile, query, results, warnings, tookMs));
  });

  app.get('/plans/:id', async (c) => {
    const index = site.index();
    const plan = await index.plan(c.req.param('id'));
    if (plan === null) throw new HttpError('not-found', 'There is no plan with this id.');
    return c.json(planJson(profile, plan, await index.copies(plan.id), site.config));
  });

  app.get('/facets/:facet', async (c) => {
    const index = site.index();
    const facet = index.facets.find((name) => name === c.req.param('facet'));
    if (facet === undefined) {
      throw new HttpError('not-found', `There is no such facet. Facets: ${index.facets.join(', ')}.`);
    }
    const { query } = await readSearch(index, profile.facets, new URL(c.req.url).searchParams);
    const values = await index.facet(query, facet);
    const language = asLanguage(c.req.query('hl') ?? null);
    return c.json(facetJson(profile, facet, values, language));
  });

  app.get('/suggest', async (c) => {
    const index = site.index();
    const { query } = await readSearch(index, profile.facets, new URL(c.req.url).searchParams);
    const suggestions = await index.suggest(query, MOST_SUGGESTIONS);
    return c.json(suggestJson(profile, query, suggestions));
  });

  app.get('/openapi.json', (c) => c.json(document));

  return app;
}
