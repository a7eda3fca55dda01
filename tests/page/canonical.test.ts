import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf, siteOf } from '../support/site.js';

const SITE = 'https://learnings.example';
const FOG = '/plans/fog_nets_above_the_market_town';

let app: Hono;
beforeAll(async () => {
  ({ app } = await siteOf(folderOf(inventedPlans())));
});

const html = async (path: string): Promise<string> => (await app.request(path)).text();
const canonical = (page: string): string | undefined =>
  /<link rel="canonical" href="([^"]*)">/.exec(page)?.[1]?.replaceAll('&amp;', '&');
const alternates = (page: string): readonly (readonly (string | undefined)[])[] =>
  [...page.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g)].map(([, code, href]) => [code, href]);

describe('the URL that a page is known by', () => {
  it.each([
    ['/', '/'],
    ['/?utm_source=mail&fbclid=1', '/'],
    ['/help?x=1', '/help'],
    ['/help?hl=fr&x=1', '/help?hl=fr'],
    ['/browse/country?ref=1', '/browse/country'],
    ['/search?utm_source=mail', '/search'],
    ['/search?country=Kenya&q=market&ref=1', '/search?q=market&country=Kenya'],
    ['/search?q=market&page=999', '/search?q=market&page=2'],
    ['/search?hl=xx', '/search'],
    [`${FOG}?q=market&hl=es`, FOG],
    [`${FOG}?utm_source=mail`, FOG],
  ])('of %s is %s', async (asked, known) => {
    expect(canonical(await html(asked))).toBe(SITE + known);
  });

  it('is known by itself', async () => {
    for (const asked of ['/?hl=fr', '/browse/year?hl=es', '/search?q=market&page=2', FOG]) {
      const known = canonical(await html(asked)) ?? '';
      expect(canonical(await html(known.slice(SITE.length)))).toBe(known);
    }
  });
});

describe('the same page in other languages', () => {
  it('is named by each of them alike, with the one where the browser chooses', async () => {
    const expected = [
      ['en', `${SITE}/about?hl=en`],
      ['fr', `${SITE}/about?hl=fr`],
      ['es', `${SITE}/about?hl=es`],
      ['x-default', `${SITE}/about`],
    ];
    for (const path of ['/about', '/about?hl=en', '/about?hl=fr', '/about?hl=es&x=1'])
      expect(alternates(await html(path)), path).toEqual(expected);
  });

  it('is known by the URL under which the others name it', async () => {
    for (const [, href = ''] of alternates(await html('/browse/country')))
      expect(canonical(await html(href.slice(SITE.length)))).toBe(href);
  });

  it('is not there for a plan, whose text has one language, nor for a list that is not to be listed', async () => {
    for (const path of [FOG, '/search?q=market', '/nothing']) expect(alternates(await html(path)), path).toEqual([]);
  });
});

describe('what search engines are asked not to list', () => {
  it.each([
    '/search?q=market',
    '/search?country=Kenya',
    '/search?page=2',
    '/search?sort=title',
    '/search?view=learnings',
  ])('holds %s, a choice out of the same plans', async (path) => {
    expect(await html(path)).toContain('<meta name="robots" content="noindex">');
  });

  it.each([
    '/',
    '/search',
    '/search?hl=fr',
    '/search?utm_source=x',
    FOG,
    `${FOG}?q=market`,
    '/browse/country',
    '/help',
  ])('does not hold %s', async (path) => {
    expect(await html(path)).toContain('<meta name="robots" content="index, follow">');
  });

  it('does not hold a digest', async () => {
    const digest = '# Short\n\n[[type:learningplan]]\n[[country:Kenya]]\n[[digest_of:whole.md]]\n';
    const { app: own } = await siteOf(folderOf({ 'short.md': digest }));
    const page = await (await own.request('/plans/short')).text();
    expect(page).toContain('A short digest of a public plan');
    expect(page).toContain('<meta name="robots" content="index, follow">');
  });
});
