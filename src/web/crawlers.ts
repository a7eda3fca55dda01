import { Hono } from 'hono';
import { planPath } from '../query/plan-url.js';
import { LANGUAGES } from '../plan/language.js';
import { HttpError } from './http-error.js';
import { oncePerGeneration } from './once-per-generation.js';
import type { Site } from './site.js';

/** URLs of one sitemap at most (https://www.sitemaps.org/protocol.html). */
const SITEMAP_URLS = 50_000;

/** Pages of running text: what they say does not depend on the plans. */
const TEXTS = ['/help', '/about'];

interface SitemapUrl {
  readonly url: string;
  /** RFC 3339; null: unknown. */
  readonly changed: string | null;
}

/**
 * What crawlers ask for: where they may go, and every page that is worth listing. Result lists are choices out of the same plans
 * without end: they are neither listed nor to be fetched.
 *
 * @param perSitemap - URLs of one sitemap; of more, `/sitemap.xml` is an index of several
 */
export function crawlers(site: Site, perSitemap = SITEMAP_URLS): Hono {
  const app = new Hono();
  const { baseUrl } = site.config;
  const listed = oncePerGeneration(site.index, async (index): Promise<readonly SitemapUrl[]> => {
    const plans = await index.allPlans();
    const latest = plans.reduce((last, { addedAt }) => (addedAt > last ? addedAt : last), '');
    const changed = latest === '' ? null : latest;
    return [
      ...['/', '/search', ...index.facets.map((name) => `/browse/${name}`)].map((path) => ({ path, changed })),
      ...TEXTS.map((path) => ({ path, changed: null })),
      ...plans.map(({ id, addedAt }) => ({ path: planPath(id), changed: addedAt })),
    ].map(({ path, changed: when }) => ({ url: baseUrl + path, changed: when }));
  });
  const xml = { 'Content-Type': 'application/xml; charset=utf-8' };

  app.get('/robots.txt', (c) => c.text(robots(baseUrl)));

  app.get('/sitemap.xml', async (c) => {
    const urls = await listed();
    if (urls.length <= perSitemap) return c.body(site.render('sitemap.njk', { urls }), 200, xml);
    const parts = Array.from({ length: Math.ceil(urls.length / perSitemap) }, (_, at) => ({
      url: `${baseUrl}/sitemap-${at + 1}.xml`,
      changed: lastOf(urls.slice(at * perSitemap, (at + 1) * perSitemap)),
    }));
    return c.body(site.render('sitemap-index.njk', { parts }), 200, xml);
  });

  app.get('/:file{sitemap-[1-9][0-9]{0,4}\\.xml}', async (c) => {
    const urls = await listed();
    const at = Number(c.req.param('file').replace(/\D/g, '')) - 1;
    const part = urls.length <= perSitemap ? [] : urls.slice(at * perSitemap, (at + 1) * perSitemap);
    if (part.length === 0) throw new HttpError('not-found', 'There is no such part of the sitemap.');
    return c.body(site.render('sitemap.njk', { urls: part }), 200, xml);
  });

  return app;
}

function lastOf(urls: readonly SitemapUrl[]): string | null {
  return urls.reduce<string | null>((last, { changed }) => ((changed ?? '') > (last ?? '') ? changed : last), null);
}

/** By RFC 9309: the longest rule that fits an address holds. `$` is its end. */
function robots(baseUrl: string): string {
  return [
    'User-agent: *',
    ...LANGUAGES.flatMap((hl) => [`Allow: /search?hl=${hl}$`, `Allow: /browse/*?hl=${hl}$`]),
    'Disallow: /search?',
    'Disallow: /browse/*?',
    'Disallow: /search.*?',
    'Disallow: /partners.csv?',
    'Disallow: /api/',
    'Disallow: /opensearch/',
    '',
    `Sitemap: ${baseUrl}/sitemap.xml`,
    '',
  ].join('\n');
}
