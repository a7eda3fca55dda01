import { beforeAll, describe, expect, it } from 'vitest';
import { Hono } from 'hono';
import { securityHeaders } from '../../src/web/headers.js';
import { folderOf, siteOf } from '../support/site.js';

const PLAN = `# =Rain\u0000 gardens <b>"soak"</b> & more

[[focal_point:someone@undp.org]]
[[year:2022]]
[[type:learningplan]]
[[country:Kenya]]
[[thematic_areas:__proto__]]
[[thematic_areas:constructor]]
[[thematic_areas:water]]
## Learnings on your challenge

> What are the top 5 key insights you generated about your frontier challenge during this Action Learning Plan?

1. Rain gardens hold water where drains fail. Write to someone@undp.org.
2. Neighbours look after what they planted.
`;

let app: Hono;
beforeAll(async () => {
  ({ app } = await siteOf(
    folderOf({
      'rain.md': PLAN,
      'toString.md': PLAN.replace('Rain', 'String').replace('where drains fail', 'and feed bees all summer'),
    }),
  ));
});

const get = (path: string, init?: RequestInit) => app.request(`https://learnings.example${path}`, init);
const search = async (query: string) => (await (await get(`/api/v1/search?${query}`)).json()) as SearchAnswer;

interface SearchAnswer {
  readonly total: number;
  readonly page: number;
  readonly warnings: readonly { readonly code: string }[];
  readonly hits: readonly { readonly id: string }[];
  readonly facets: Readonly<Record<string, readonly { value: string; count: number }[]>>;
}

describe('a hostile address', () => {
  it.each([
    ['1,000 distinct words', Array.from({ length: 1000 }, (_, n) => `w${n}`).join(' ')],
    ['one word 100 times', 'water '.repeat(100)],
    ['a 400-letter word', 'x'.repeat(400)],
    ['26 one-letter words', 'a b c d e f g h i j k l m n o p q r s t u v w x y z'],
    ['names of objects', 'toString constructor __proto__ hasOwnProperty'],
    ['only operators', '-"*()'],
    ['an unclosed quote', '"rain gar'],
    ['an unknown field', 'colour:red'],
    ['markup', '"><svg onload=alert(1)></script>{{191*733}}'],
    ['an expression', '(a+)+$ [ \\'],
    ['control characters', 'rain\u0000\r\nSet-Cookie: a=b'],
    ['emoji, currency and marks', '😀 € \u202Erain İstanbul'],
  ])('with %s gets its page and its JSON', async (_, q) => {
    for (const path of ['/search', '/api/v1/search', '/search.csv', '/search.atom', '/plans/rain', '/api/v1/suggest']) {
      const answer = await get(`${path}?${new URLSearchParams({ q }).toString()}`);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('set-cookie')).toBeNull();
      const text = await answer.text();
      if (answer.headers.get('content-type')?.includes('html')) expect(text).not.toContain('<svg onload');
      // An expression that was worked out; a smaller number may be a time or a count.
      expect(text).not.toContain('140003');
    }
    expect((await get('/healthz')).status).toBe(200);
  });

  it('leaves the next answers as they were', async () => {
    const before = await search('q=rain');
    await get('/search?__proto__[x]=1&constructor=1&country=__proto__&theme=constructor&q=__proto__');
    expect({ ...(await search('q=rain')), tookMs: 0 }).toEqual({ ...before, tookMs: 0 });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('counts facet values named like parts of an object as any other', async () => {
    const { facets } = await search('');
    expect(facets.theme?.map(({ value, count }) => [value, count])).toEqual(
      expect.arrayContaining([
        ['__proto__', 2],
        ['constructor', 2],
      ]),
    );
    expect((await search('theme=__proto__')).total).toBe(2);
    expect((await search('theme=hasOwnProperty')).total).toBe(0);
  });

  it('serves a plan whose id is the name of a method', async () => {
    expect((await get('/plans/toString')).status).toBe(200);
    for (const id of ['constructor', '__proto__', 'hasOwnProperty'])
      expect((await get(`/plans/${id}`)).status, id).toBe(404);
  });

  it('shows the nearest page and says so where the page is past the last', async () => {
    const { page, hits, warnings } = await search('page=99');
    expect([page, hits.length, warnings]).toEqual([1, 2, [expect.objectContaining({ code: 'page-moved' })]]);
  });

  it.each([
    '/plans/..%2f..%2fetc%2fpasswd',
    '/static/%2e%2e%2fpackage.json',
    '/static/../package.json',
    '/static/.env',
    '/static/',
    '/nothing',
    '/browse/nothing',
    '/browse/__proto__',
  ])('%s is not found', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).not.toMatch(/node_modules|at .*\.(?:ts|js):\d/);
  });

  it('answers JSON to what is wrong under /api', async () => {
    for (const [path, code, status] of [
      ['/api/v1/nothing', 'not-found', 404],
      ['/api/v1/plans/none', 'not-found', 404],
      ['/api/v1/facets/colour', 'not-found', 404],
      ['/api/v1/search?q=%ff', 'bad-address', 400],
    ] as const) {
      const answer = await get(path);
      expect(answer.status, path).toBe(status);
      expect(await answer.json()).toMatchObject({ error: { code } });
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused with what is allowed', async (method) => {
    for (const path of [
      '/',
      '/search',
      '/api',
      '/healthz',
      ...(method === 'OPTIONS' ? [] : ['/api/v1/search', '/search.csv']),
    ]) {
      const answer = await get(path, { method });
      const isOpen = path === '/api/v1/search' || path === '/search.csv';
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, isOpen ? 'GET, HEAD, OPTIONS' : 'GET, HEAD']);
    }
  });
});

describe('every answer', () => {
  it.each([
    '/',
    '/search?q=rain',
    '/plans/rain',
    '/browse/country',
    '/help',
    '/about',
    '/api',
    '/nothing',
    '/plans/%ff',
  ])('%s carries the headers of a page', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https://undp-accelerator-labs.github.io; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    for (const power of ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'])
      expect(headers.get('permissions-policy')).toContain(`${power}=()`);
    expect(headers.get('strict-transport-security')).not.toBeNull();
  });

  it('asks for TLS only where visitors come over TLS', async () => {
    const strict = async (https: boolean): Promise<string | null> => {
      const site = new Hono().use(securityHeaders(https, null)).get('/', (c) => c.text(''));
      return (await site.request('/')).headers.get('strict-transport-security');
    };
    expect([await strict(false), await strict(true)]).toEqual([null, 'max-age=31536000; includeSubDomains']);
  });

  it.each(['/healthz', '/nothing', '/static/nothing.css', '/plans/%ff', '/api/v1/plans/none'])(
    '%s, which may be another at any time, is kept by nobody',
    async (path) => {
      expect((await get(path)).headers.get('cache-control')).toBe('no-store');
    },
  );

  it.each([
    '/api/v1/search',
    '/api/v1/plans/rain',
    '/api/v1/facets/country',
    '/api/v1/suggest',
    '/api/v1/openapi.json',
    '/api/v1/nothing',
    '/api/v1/search?q=%ff',
    '/healthz',
    '/search.csv',
    '/search.ris',
    '/search.bib',
    '/search.atom',
  ])('%s, which is no page, may load nothing and says its type and charset', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-type')).toMatch(/^[a-z]+\/[a-z+.-]+; charset=utf-8$/);
    if (path.startsWith('/api')) expect(headers.get('content-type')).toMatch(/^application\/json;/);
  });

  it.each([
    '/',
    '/search?q=write',
    '/plans/rain',
    '/browse/country',
    '/api/v1/plans/rain',
    '/api/v1/search?q=undp',
    '/search.csv',
    '/search.atom',
  ])('%s names nobody', async (path) => {
    expect(await (await get(path)).text()).not.toMatch(/@undp\.org/i);
  });

  it('has an ETag that fits the address and the language, and is not sent twice', async () => {
    const first = await get('/search?q=rain');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"/);
    const again = await get('/search?q=rain', { headers: { 'If-None-Match': etag } });
    expect([again.status, again.headers.get('content-security-policy')]).toEqual([304, null]);
    expect((await get('/search?q=gardens', { headers: { 'If-None-Match': etag } })).status).toBe(200);
    const french = await get('/search?q=rain', { headers: { 'Accept-Language': 'fr', 'If-None-Match': etag } });
    expect(french.status).toBe(200);
    expect(first.headers.get('vary')).toContain('Accept-Language');
  });

  it('leads from what a form sends to the clean address, which may be another tomorrow', async () => {
    const answer = await get('/search?q=rain&country=&view=plans');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/search?q=rain']);
  });

  it('answers HEAD as GET without a body', async () => {
    const answer = await get('/search?q=rain', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});

describe('a static file', () => {
  it('is sent compressed and for good under the address with its hash', async () => {
    const page = await (await get('/')).text();
    const path = /\/static\/[\w.-]+\.css/.exec(page)?.[0] ?? '';
    const answer = await get(path, { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect((await get(path, { headers: { 'Accept-Encoding': 'br;q=0' } })).headers.get('content-encoding')).toBeNull();
  });

  it('is asked for again under its plain name', async () => {
    const { headers } = await get('/static/search.js');
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['public, no-cache', 'Accept-Encoding']);
  });

  it('is there for the icon that browsers ask for', async () => {
    expect((await get('/favicon.ico')).status).toBe(200);
  });
});

describe('/search.csv', () => {
  it('neutralises a cell that a spreadsheet would run, and is an attachment', async () => {
    const answer = await get('/search.csv');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="learnings.csv"');
    const lines = (await answer.text()).split('\r\n');
    expect(lines[0]).toContain('id,title,kind,year');
    expect(lines[1]).toMatch(/,"'=/);
  });

  it('has a row for each learning in the view of learnings', async () => {
    const lines = (await (await get('/search.csv?view=learnings&q=gardens')).text()).trim().split('\r\n');
    expect(lines[0]).toContain('id,role,text,title');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^rain\.insight-1,insight,Rain gardens hold/);
  });
});

describe('/search.ris and /search.bib', () => {
  it('cite each plan once, under its own address and label', async () => {
    const ris = await (await get('/search.ris')).text();
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(2);
    expect(ris).toContain('UR  - https://learnings.example/plans/rain');
    const bib = await get('/search.bib');
    expect(bib.headers.get('content-disposition')).toContain('attachment');
    expect([...(await bib.text()).matchAll(/^@\w+\{([^,]+),/gm)].map((match) => match[1]).sort()).toEqual([
      'rain',
      'toString',
    ]);
  });
});

describe('/search.atom', () => {
  it('is well-formed with its own addresses and without control characters', async () => {
    const text = await (await get('/search.atom?q=rain')).text();
    expect(text).toContain('href="https://learnings.example/plans/rain"');
    expect(text).not.toContain('\u0000');
    expect(text).toContain('&lt;b&gt;');
    expect(text).not.toContain('<b>');
  });
});
