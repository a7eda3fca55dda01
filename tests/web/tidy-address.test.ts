import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { tidyPaths } from '../../src/web/tidy-address.js';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf, siteOf } from '../support/site.js';

const FOG = '/plans/fog_nets_above_the_market_town';
const SITE = 'https://learnings.example';

describe('an address with a stray end', () => {
  let app: Hono;
  beforeAll(async () => {
    const plans = inventedPlans();
    const [any = ''] = Object.values(plans);
    ({ app } = await siteOf(folderOf({ ...plans, 'ends_so_.md': any, 'in brackets (2).md': any })));
  });
  /** As another program would ask: the path reaches the site as it was sent. */
  const ask = (address: string): Promise<Response> => {
    const request = new Request(SITE);
    Object.defineProperty(request, 'url', { value: SITE + address });
    return Promise.resolve(app.fetch(request));
  };

  it.each([
    ['/search/', '/search'],
    ['/search/?q=market&country=Kenya', '/search?q=market&country=Kenya'],
    ['/help/.', '/help'],
    ['/about,', '/about'],
    ['/browse/country/', '/browse/country'],
    [`${FOG}/`, FOG],
    [`${FOG}.`, FOG],
    [`${FOG})`, FOG],
    [`${FOG}).`, FOG],
    [`${FOG}>`, FOG],
    [`${FOG}%3E`, FOG],
    [`${FOG}%3e.`, FOG],
    [`${FOG}%22`, FOG],
    [`${FOG}'`, FOG],
    [`${FOG}%E2%80%9D.`, FOG],
    [`${FOG}%C2%BB`, FOG],
    [`${FOG}.?q=market`, `${FOG}?q=market`],
    [`${FOG}.md.`, `${FOG}.md`],
    ['/api/v1/search/', '/api/v1/search'],
    ['/sitemap.xml.', '/sitemap.xml'],
    ['/.', '/'],
    ['/)', '/'],
    // The sign before the stray one is the id's own.
    ['/plans/ends_so_.', '/plans/ends_so_'],
  ])('%s leads for good to %s, which is there', async (address, expected) => {
    // Brought to its own form as an HTTP client does.
    const answer = await ask(address === '/.' ? '/%2E.' : address);
    if (address !== '/.') {
      expect(answer.status).toBe(301);
      expect(answer.headers.get('Location')).toBe(expected);
    }
    expect((await ask(expected)).status).toBe(200);
  });

  it.each([
    '/nothing/',
    '/plans/..%2f/',
    '/static/..%2f',
    '/plans/none.',
    '/plans/none/',
    '/browse/none/',
    '/sitemap-9.xml.',
    '/api/v1/none/',
  ])('has nothing at %s, where there is nothing without it either', async (address) => {
    expect((await ask(address)).status).toBe(404);
  });

  it('is no stray one where a plan has it', async () => {
    const { app: own } = await siteOf(folderOf({ 'half)..md': '# Half\n\n[[type:learningplan]]\n[[country:Kenya]]' }));
    const { hits } = (await (await own.request('/api/v1/search')).json()) as { hits: { url: string }[] };
    expect((await own.request(hits[0]?.url ?? '')).status).toBe(200);
  });

  it.each([
    '//other.example/x/',
    '//other.example/',
    '//other.example.',
    '//search/',
    '/\\other.example/',
    '/.//other.example/x/',
    '/x/..//other.example/',
    '///',
    '/%2f/other.example/',
    '/%09/other.example/',
    '/%5cother.example/.',
    '/https://other.example/',
  ])('%s never leads to another host', async (address) => {
    const location = (await ask(address)).headers.get('Location');
    expect(new URL(location ?? '/', SITE).origin).toBe(SITE);
    expect(location ?? '/').toMatch(/^\/(?![/\\])/);
  });

  it('leads in one step to an address that leads no further', async () => {
    const answer = await ask(`${FOG}/.),;/`);
    expect(answer.headers.get('Location')).toBe(FOG);
    expect((await ask(FOG)).headers.get('Location')).toBeNull();
  });

  it('is answered with an error page that no cache keeps where it is none of ours', async () => {
    expect((await ask('/nothing.')).headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('tidyPaths', () => {
  it('takes one sign at a time, eight at most', () => {
    expect(tidyPaths('/a).')).toEqual(['/a)', '/a']);
    expect(tidyPaths(`/a${'.'.repeat(5_000)}`)).toHaveLength(8);
    expect(tidyPaths('/')).toEqual([]);
    expect(tidyPaths('/a')).toEqual([]);
  });

  it('has none for a path that a browser would take for the name of a host', () => {
    for (const path of ['//other.example/x/', '//search/', '/\\other.example/']) expect(tidyPaths(path)).toEqual([]);
  });

  it('takes time that does not grow with what is before the end', () => {
    const started = performance.now();
    tidyPaths('/'.padEnd(16_000, '.x%2'));
    tidyPaths(`/x${'/'.repeat(16_000)}`);
    expect(performance.now() - started).toBeLessThan(50);
  });
});
