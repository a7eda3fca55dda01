import { Hono } from 'hono';
import { FACETS } from '../plan/facet.js';
import { readAddress } from '../query/parse-search-params.js';
import { HttpError } from './http-error.js';
import { planJson } from './plan-json.js';
import { facetValueJson, searchJson, suggestionJson, warningText } from './search-json.js';
import type { Site } from './site.js';

/** Suggestions given at most. */
const SUGGESTIONS = 8;

/** `/api/v1`: JSON, with the parameters of the pages and the same numbers. */
export function api(site: Site): Hono {
  const app = new Hono();

  app.get('/search', (c) => {
    const started = performance.now();
    const { query, warnings } = readAddress(new URL(c.req.url).searchParams);
    const results = site.index().search(query);
    const tookMs = Math.round((performance.now() - started) * 100) / 100;
    return c.json(searchJson(query, results, [...warnings, ...results.warnings].map(warningText), tookMs));
  });

  app.get('/plans/:id', (c) => {
    const plan = site.index().plans.get(c.req.param('id'));
    if (plan === undefined) throw new HttpError('not-found', 'There is no plan with this id.');
    return c.json(planJson(plan, site.config));
  });

  app.get('/facets/:facet', (c) => {
    const facet = FACETS.find((name) => name === c.req.param('facet'));
    if (facet === undefined) throw new HttpError('not-found', `There is no such facet. Facets: ${FACETS.join(', ')}.`);
    const { query } = readAddress(new URL(c.req.url).searchParams);
    return c.json({ facet, values: site.index().facet(query, facet).map(facetValueJson) });
  });

  app.get('/suggest', (c) => {
    const typed = (c.req.query('q') ?? '').slice(0, 100);
    const suggestions = site.index().suggest(typed, SUGGESTIONS);
    return c.json({ suggestions: suggestions.map((suggestion) => suggestionJson(suggestion)) });
  });

  return app;
}
