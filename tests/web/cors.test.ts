import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf, siteOf } from '../support/site.js';

let app: Hono;
beforeAll(async () => {
  ({ app } = await siteOf(folderOf(inventedPlans())));
});

const origin = { Origin: 'https://other.example' };

describe('what a page of another site may read', () => {
  it.each([
    '/api/v1/search?q=market',
    '/api/v1/plans/fog_nets_above_the_market_town',
    '/api/v1/facets/country',
    '/api/v1/suggest?q=m',
    '/api/v1/openapi.json',
    '/api/v1/nothing',
    '/api/v1/search?q=%ff',
    '/plans/fog_nets_above_the_market_town.json',
    '/plans/none.json',
    '/search.csv',
    '/search.ris',
    '/search.bib',
    '/search.atom',
  ])('is %s, its ETag too', async (path) => {
    const { headers } = await app.request(path, { headers: origin });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toContain('ETag');
  });

  it('is an answer that has not changed', async () => {
    const etag = (await app.request('/api/v1/search')).headers.get('etag') ?? '';
    const again = await app.request('/api/v1/search', { headers: { ...origin, 'If-None-Match': etag } });
    expect([again.status, again.headers.get('access-control-allow-origin')]).toEqual([304, '*']);
  });

  it.each(['/', '/search', '/plans/fog_nets_above_the_market_town', '/api', '/help', '/healthz', '/static/base.css'])(
    'is not %s',
    async (path) => {
      expect((await app.request(path, { headers: origin })).headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('a browser that asks first', () => {
  it.each(['/api/v1/search', '/api/v1/nothing', '/search.csv', '/search.atom'])(
    'is told at %s what a script may send, and nothing more',
    async (path) => {
      const answer = await app.request(path, {
        method: 'OPTIONS',
        headers: {
          ...origin,
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'if-none-match',
        },
      });
      expect([answer.status, await answer.text()]).toEqual([204, '']);
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-allow-methods')).toContain('GET');
      expect(answer.headers.get('access-control-allow-headers')).toBe('If-None-Match');
      expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'");
    },
  );
});
