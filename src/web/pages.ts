import { Hono, type Context } from 'hono';
import { aboutPage } from '../page/about-page.js';
import { apiPage } from '../page/api-page.js';
import { browsePage } from '../page/browse-page.js';
import { helpPage } from '../page/help-page.js';
import { homePage } from '../page/home-page.js';
import { link, pageContext, visitorLanguage, type PageContext } from '../page/page-context.js';
import { partnerPage } from '../page/partner-page.js';
import { isSearch, markedTexts, planPage } from '../page/plan-page.js';
import { searchPage } from '../page/search-page.js';
import { partnerDirectory } from '../plan/partner-directory.js';
import { partnerPath } from '../query/partner-url.js';
import type { ParsedSearch } from '../query/parse-search-params.js';
import type { SearchIndex } from '../search/search-index.js';
import { apiFacts } from './api-facts.js';
import { cleanUrl } from './clean-url.js';
import { corpusExamples } from './corpus-examples.js';
import { findNothing } from './find-nothing.js';
import { homeFacts } from './home-facts.js';
import { HttpError } from './http-error.js';
import { oncePerGeneration } from './once-per-generation.js';
import { partnerOf } from './partners.js';
import { readSearch } from './read-search.js';
import type { Site } from './site.js';

/** Plans named at the foot of a plan. */
const SIMILAR = 5;

/**
 * The pages that people read: each asks the index and hands what it answers to its view model. Each URL answers with
 * its whole page; htmx takes from it what it swaps.
 */
export function pages(site: Site): Hono {
  const app = new Hono();
  const { facets } = site.profile;
  const factsOfHome = homeFacts(site);
  const examplesIn = corpusExamples(site);
  const factsOfApi = apiFacts(site);
  const directory = oncePerGeneration(site.index, async (index) => partnerDirectory(await index.allPlans()));
  const contextOf = async (c: Context): Promise<PageContext> =>
    pageContext(site, c.req.raw, await examplesIn(visitorLanguage(c.req.raw)));

  app.get('/', async (c) => {
    const context = await contextOf(c);
    return html(c, context, 'home.njk', homePage(context, await factsOfHome()));
  });

  app.get('/search', async (c) => {
    const context = await contextOf(c);
    const clean = cleanUrl(context.url, facets);
    if (clean !== null) return c.redirect(clean, 303);
    const index = site.index();
    const { query, warnings } = await searchOf(index, context);
    const results = await index.search(query);
    const nothing = results.total === 0 ? await findNothing(index, query) : null;
    return html(c, context, 'search.njk', searchPage(context, query, { results, warnings, nothing }));
  });

  app.get('/plans/:id', async (c) => {
    const index = site.index();
    const plan = await index.plan(c.req.param('id'));
    if (plan === null) throw new HttpError('not-found', 'There is no plan with this id.');
    const context = await contextOf(c);
    const { query } = await searchOf(index, context);
    const texts = markedTexts(plan);
    const [ranges, position, similar, copies] = await Promise.all([
      query.q === '' ? [] : index.highlight(query, texts),
      isSearch(query, context) ? index.position(query, plan.id) : null,
      index.similar(plan.id, SIMILAR),
      index.copies(plan.id),
    ]);
    const rangesOf = new Map(texts.map((text, place) => [text, ranges[place] ?? []]));
    return html(
      c,
      context,
      'plan.njk',
      planPage(context, query, { plan, ranges: rangesOf, position, similar, copies }),
    );
  });

  app.get('/browse/:facet', async (c) => {
    const facet = facets.find(({ name }) => name === c.req.param('facet'));
    if (facet === undefined) {
      throw new HttpError('not-found', `There is no such list. Lists: ${facets.map(({ name }) => name).join(', ')}.`);
    }
    const context = await contextOf(c);
    const index = site.index();
    const { query: asked } = await searchOf(index, context);
    const query = { ...asked, page: 1 };
    const values = await index.facet(query, facet.name);
    const partners = facet.partners ? await directory() : null;
    return html(c, context, 'browse.njk', browsePage(context, facet, query, values, partners));
  });

  app.get('/partners/:name', async (c) => {
    const { name, facet, plans } = await partnerOf(site, c.req.param('name'));
    const context = await contextOf(c);
    if (name !== c.req.param('name')) return c.redirect(link(context, partnerPath(name)), 301);
    return html(c, context, 'partner.njk', partnerPage(context, facet, name, plans));
  });

  app.get('/help', async (c) => {
    const context = await contextOf(c);
    return html(c, context, 'text.njk', helpPage(context));
  });

  app.get('/about', async (c) => {
    const context = await contextOf(c);
    return html(c, context, 'text.njk', aboutPage(context, site.index().figures));
  });

  app.get('/api', async (c) => {
    const context = await contextOf(c);
    return html(c, context, 'api.njk', apiPage(context, await factsOfApi(context)));
  });

  function searchOf(index: SearchIndex, { url, language }: PageContext): Promise<ParsedSearch> {
    return readSearch(index, facets, url.searchParams, {}, language);
  }

  function html(c: Context, context: PageContext, template: string, view: object): Response | Promise<Response> {
    return c.html(site.render(template, view), 200, { 'Content-Language': context.language });
  }

  return app;
}
