import { utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { EMPTY_QUERY } from '../../src/query/search-query.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { crawlers } from '../../src/web/crawlers.js';
import { createRenderer } from '../../src/web/render.js';
import { inventedPlans } from '../support/invented-plans.js';
import { parseXml, textOf, type XmlElement } from '../support/parse-xml.js';
import { folderOf, siteOf } from '../support/site.js';

/** The package's types describe a module of another kind than it is. */
const readRobots = createRequire(import.meta.url)('robots-parser') as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined; getSitemaps(): string[] };

const SITE = 'https://learnings.example';
const FOG = 'fog_nets_above_the_market_town';

let app: Hono;
let index: SearchIndex;
beforeAll(async () => {
  const dir = folderOf({ ...inventedPlans(), 'a & b "c".md': '# A\n\n[[type:learningplan]]\n[[country:Kenya]]' });
  utimesSync(join(dir, `${FOG}.md`), new Date('2024-03-01'), new Date('2024-03-01'));
  ({ app, index } = await siteOf(dir));
});

/** The entries of a document by the protocol's schema: its root, `loc` and `lastmod` in this order and nothing else. */
async function entries(from: Hono, path: string, root: 'urlset' | 'sitemapindex'): Promise<readonly XmlElement[]> {
  const answer = await from.request(path);
  expect(answer.headers.get('Content-Type')).toBe('application/xml; charset=utf-8');
  const document = parseXml(await answer.text(), 'http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(document.name).toBe(root);
  for (const { name, children } of document.children) {
    expect(name).toBe(root === 'urlset' ? 'url' : 'sitemap');
    expect(['loc', 'loc lastmod']).toContain(children.map((child) => child.name).join(' '));
  }
  return document.children;
}

describe('/sitemap.xml', () => {
  it('lists every plan and every fixed page once, under URLs that answer and that they are known by', async () => {
    const urls = (await entries(app, '/sitemap.xml', 'urlset')).map((entry) => textOf(entry, 'loc') ?? '');
    expect(new Set(urls).size).toBe(urls.length);
    const plans = await index.resultPlans(EMPTY_QUERY);
    expect(urls.filter((url) => url.startsWith(`${SITE}/plans/`))).toHaveLength(plans.length);
    for (const path of ['/', '/search', '/browse/country', '/browse/lang', '/help', '/about'])
      expect(urls).toContain(SITE + path);
    for (const url of urls) {
      const answer = await app.request(url);
      expect(answer.status, url).toBe(200);
      const page = await answer.text();
      expect(page, url).toContain(`<link rel="canonical" href="${url.replaceAll("'", '&#39;')}">`);
      expect(page, url).toContain('<meta name="robots" content="index, follow">');
    }
  });

  it('says when a plan came into this copy', async () => {
    const found = (await entries(app, '/sitemap.xml', 'urlset')).find((entry) => textOf(entry, 'loc')?.endsWith(FOG));
    expect(found === undefined ? null : textOf(found, 'lastmod')).toBe('2024-03-01T00:00:00.000Z');
  });

  it('is sent compressed to whoever takes it', async () => {
    const answer = await app.request('/sitemap.xml', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(answer.headers.get('Content-Encoding')).toBe('gzip');
  });

  it('has no parts where it is whole', async () => {
    expect((await app.request('/sitemap-1.xml')).status).toBe(404);
  });

  it('is an index of parts where there are too many URLs for one', async () => {
    const site = {
      index: () => index,
      profile: acceleratorLabs,
      config: { baseUrl: SITE, contact: undefined, sourceUrl: '' },
      render: createRenderer(),
      assetUrl: String,
    };
    const whole = (await entries(app, '/sitemap.xml', 'urlset')).map((entry) => textOf(entry, 'loc'));
    const small = crawlers(site, 10);
    const parts = await entries(small, '/sitemap.xml', 'sitemapindex');
    expect(parts).toHaveLength(Math.ceil(whole.length / 10));
    const joined: (string | undefined)[] = [];
    for (const part of parts) {
      const urls = await entries(small, new URL(textOf(part, 'loc') ?? '').pathname, 'urlset');
      expect(urls.length).toBeLessThanOrEqual(10);
      joined.push(...urls.map((entry) => textOf(entry, 'loc')));
    }
    expect(joined).toEqual(whole);
  });
});

describe('/robots.txt', () => {
  let allows: (path: string) => boolean | undefined;
  let sitemaps: readonly string[];
  beforeAll(async () => {
    const answer = await app.request('/robots.txt');
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/);
    const robots = readRobots(`${SITE}/robots.txt`, await answer.text());
    allows = (path) => robots.isAllowed(SITE + path, 'AnyBot');
    sitemaps = robots.getSitemaps();
  });

  it.each([
    '/',
    '/?hl=fr',
    '/search',
    '/search?hl=es',
    `/plans/${FOG}`,
    `/plans/${FOG}?q=market`,
    `/plans/${FOG}.md`,
    '/browse/country',
    '/browse/country?hl=fr',
    '/help?hl=fr',
    '/about',
    '/search.csv',
    '/search.atom',
    '/api',
    '/sitemap.xml',
    '/opensearch.xml',
    '/static/base.css',
  ])('allows %s', (path) => {
    expect(allows(path)).toBe(true);
  });

  it.each([
    '/search?q=market',
    '/search?country=Kenya&hl=fr',
    '/search?page=2',
    '/search.csv?country=Kenya',
    '/search.atom?q=market',
    '/partners.csv?q=market',
    '/browse/country?q=market&hl=fr',
    '/api/v1/search',
    '/opensearch/suggest?q=m',
  ])('asks to leave %s, of which there is no end', (path) => {
    expect(allows(path)).toBe(false);
  });

  it('says where the sitemap is', () => {
    expect(sitemaps).toEqual([`${SITE}/sitemap.xml`]);
  });
});
