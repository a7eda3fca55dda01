import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, siteOf } from '../support/site.js';
import { inventedPlans } from '../support/invented-plans.js';

const SITE = 'https://learnings.example';
const PLAN = '/plans/fog_nets_above_the_market_town';

let app: Hono;
beforeAll(async () => {
  ({ app } = await siteOf(folderOf(inventedPlans())));
});

/** Paths that a browser would read as the name of a host, were they written into a link as they are. */
const PATHS = [
  '//other.example/x',
  '//other.example',
  '//other.example/',
  '//other.example/search?q=a',
  '//other.example/search?q=a&hl=fr',
  '//other.example/plans/x',
  '//user@other.example/x',
  '//other.example:8080/x',
  '///other.example',
  '////other.example/x',
  '/%2f/other.example',
  '/%2fother.example/x',
  '/%5cother.example/x',
  '/%5c%5cother.example/x',
  '/%09/other.example',
  '/%0d%0a/other.example',
  '/\\other.example',
  '/\\other.example/search?q=a',
  '/\\/other.example/x',
  '\\\\other.example/x',
  '/./\\other.example',
  '/.//other.example/x',
  '/x/..//other.example/x',
  '/https://other.example/x',
  '/javascript:alert(1)',
];

/** Answers asked as another program would: the path reaches the site as it was sent, not as `URL` tidies it. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const request = new Request(SITE, { headers });
  Object.defineProperty(request, 'url', { value: SITE + path });
  return Promise.resolve(app.fetch(request));
}

interface Link {
  readonly attribute: string;
  readonly target: string;
}

/** Every address that a page leads to or loads. */
function linksOf(html: string): readonly Link[] {
  // What a page is called and how it is described are texts: they may hold the visitor's words.
  const texts = /<meta (?:name="description"|property="og:(?:title|description)") content="[^"]*">/g;
  const attributes = html
    .replace(texts, '')
    .matchAll(
      /\s(href|action|formaction|src|srcset|poster|hx-get|hx-post|hx-push-url|hx-replace-url|data-[\w-]*url|content)="([^"]*)"/g,
    );
  return [...attributes]
    .map(([, attribute = '', value = '']) => ({ attribute, target: unescaped(value) }))
    .filter(({ attribute, target }) => attribute !== 'content' || /^(?:[\w+.-]+:|[/\\])/.test(target));
}

function unescaped(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#92;', '\\')
    .replaceAll('&amp;', '&');
}

/** Where a browser would go that sees a page at this path. */
function hostOf({ target }: Link, path: string): string {
  return new URL(target, new URL(SITE + path)).origin;
}

describe('a path that looks like the name of a host', () => {
  it.each(PATHS)('%s gives a page that leads to no other site', async (path) => {
    for (const headers of [
      {},
      { 'HX-Request': 'true' },
      { Host: 'other.example', 'X-Forwarded-Host': 'other.example' },
    ]) {
      const answer = await ask(path, headers);
      expect(answer.status).toBeLessThan(500);
      const location = answer.headers.get('Location');
      if (location !== null) expect(new URL(location, SITE + path).origin).toBe(SITE);
      const html = await answer.text();
      const links = linksOf(html);
      if (answer.headers.get('Content-Type')?.startsWith('text/html')) expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(hostOf(link, path), `${link.attribute}="${link.target}"`).toBe(SITE);
    }
  });

  it.each([
    '?q=%2F%2Fother.example%2Fx',
    '?q=https://other.example',
    '?country=//other.example',
    '?hl=//other.example',
    '?sort=%5C%5Cother.example',
  ])('and neither does %s in a search or a plan', async (search) => {
    for (const path of ['/', '/search', PLAN, '/browse/country', '/help', '/nowhere']) {
      const links = linksOf(await (await ask(path + search)).text());
      expect(links.length).toBeGreaterThan(0);
      // The archive, its pictures and what a plan itself links to are other hosts, and meant to be.
      expect(links.filter((link) => hostOf(link, path).includes('other.example'))).toEqual([]);
    }
  });

  it('finds a foreign link where there is one', () => {
    const path = '//other.example/x';
    expect(linksOf(`<a href="//other.example/x?a=1&amp;hl=fr">`).map((link) => hostOf(link, path))).toEqual([
      'https://other.example',
    ]);
    expect(linksOf('<a href="/\\other.example">').map((link) => hostOf(link, '/'))).toEqual(['https://other.example']);
  });
});
