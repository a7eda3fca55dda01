import { beforeAll, describe, expect, it } from 'vitest';
import type { Hono } from 'hono';
import type { SearchIndex } from '../../src/search/search-index.js';
import { appOver, folderOf, siteOf } from '../support/site.js';
import { usersPlanFolder } from '../support/users-plan.js';

let app: Hono;
let index: SearchIndex;
beforeAll(async () => {
  ({ app, index } = await siteOf(usersPlanFolder()));
});

const json = async (path: string) => (await (await app.request(path)).json()) as Record<string, unknown>;

describe('/api/v1/search', () => {
  it('has every part that the contract names', async () => {
    const answer = await json('/api/v1/search?q=creative+economy');
    expect(new Set(Object.keys(answer))).toEqual(
      new Set([
        'query',
        'total',
        'page',
        'pages',
        'perPage',
        'view',
        'sort',
        'match',
        'totalAll',
        'relaxed',
        'didYouMean',
        'expanded',
        'refinements',
        'respelt',
        'warnings',
        'tookMs',
        'hits',
        'facets',
      ]),
    );
    expect(answer).toMatchObject({
      query: 'creative economy',
      total: 1,
      totalAll: 1,
      relaxed: false,
      perPage: 10,
      sort: 'relevance',
    });
    expect(Object.keys(answer.facets as object)).toEqual([
      'kind',
      'year',
      'topic',
      'region',
      'country',
      'sdg',
      'theme',
      'method',
      'source',
      'partner',
      'lang',
    ]);
  });

  it('gives a hit whose snippets lead to their passage and join to text', async () => {
    const { hits } = (await json('/api/v1/search?q=creative+economy')) as { hits: Record<string, unknown>[] };
    const [hit] = hits;
    expect(new Set(Object.keys(hit ?? {}))).toEqual(
      new Set(['id', 'url', 'title', 'kind', 'year', 'country', 'region', 'language', 'score', 'lacks', 'snippets']),
    );
    const snippets = hit?.snippets as {
      anchor: string;
      url: string;
      segments: { text: string; marked: boolean }[];
    }[];
    expect(snippets.length).toBeGreaterThan(0);
    for (const { anchor, url, segments } of snippets) {
      expect(url).toBe(`/plans/${String(hit?.id)}?q=creative+economy#${anchor}`);
      expect(segments.some((segment) => segment.marked)).toBe(true);
    }
  });

  it('gives the learning that a result is', async () => {
    const { hits, total } = (await json('/api/v1/search?q=creative&view=learnings')) as {
      total: number;
      hits: Record<string, unknown>[];
    };
    expect(total).toBeGreaterThan(1);
    for (const hit of hits) {
      const { anchor } = hit.learning as { anchor: string };
      expect(hit.url).toContain(`#${anchor}`);
    }
  });
});

describe('the warnings of a search', () => {
  it.each([
    ['kind=nonsense', { code: 'value-dropped', name: 'kind', value: 'nonsense' }],
    ['page=99', { code: 'page-moved', asked: '99', page: 1 }],
    ['perPage=1000', { code: 'value-dropped', name: 'perPage', value: '1000' }],
    ['perPage=20&perPage=30', { code: 'repeated', name: 'perPage' }],
    ['q=creative+OR', { code: 'not-understood', text: 'OR', offset: 9 }],
    ['q=%22creative', { code: 'quote-open', text: 'creative', offset: 0 }],
    ['q=creative+xylophone', { code: 'word-unknown', word: 'xylophone', offset: 9 }],
    ['q=country:Atlantis', { code: 'no-such-value', field: 'country', value: 'Atlantis', offset: 8 }],
  ])('say of %s its code, what it speaks of, and a sentence', async (params, warning) => {
    const { warnings } = await json(`/api/v1/search?${params}`);
    expect(warnings).toEqual([{ ...warning, message: expect.stringMatching(/^[^{}]{10,}\.$/) as string }]);
  });
});

describe('paging', () => {
  const ids = (answer: Record<string, unknown>): readonly string[] =>
    (answer.hits as { id: string; learning?: { anchor: string } }[]).map(
      ({ id, learning }) => `${id} ${learning?.anchor ?? ''}`,
    );
  let many: Hono;
  beforeAll(async () => {
    const plans = Array.from({ length: 117 }, (_, n) => [
      `plan_${n}.md`,
      `# Lamp ${n % 7}\n\n[[type:learningplan]]\n[[year:${2019 + (n % 5)}]]\n\n## Learnings\n\n` +
        `> What are the top 5 key insights you generated about your frontier challenge during this Action Learning Plan?\n\n` +
        `1. Lamp ${n} burns at night.\n2. A second lamp ${n} helps.\n`,
    ]);
    ({ app: many } = await siteOf(folderOf(Object.fromEntries(plans) as Record<string, string>)));
  });
  const ask = async (path: string) => (await (await many.request(path)).json()) as Record<string, unknown>;

  it.each([
    ['', 10, 12],
    ['q=lamp', 10, 12],
    ['q=lamp&perPage=50', 50, 3],
    ['q=lamp&perPage=100', 100, 2],
    ['q=lamp&perPage=13&sort=title', 13, 9],
    ['q=lamp&perPage=37&view=learnings', 37, 7],
  ])('to the end of %s gives each result once', async (params, perPage, pages) => {
    const found: string[] = [];
    for (let page = 1; page <= pages; page += 1) {
      const answer = await ask(`/api/v1/search?${params}&page=${page}`);
      expect(answer).toMatchObject({ page, pages, perPage, warnings: [] });
      found.push(...ids(answer));
    }
    const { total } = await ask(`/api/v1/search?${params}`);
    expect([found.length, new Set(found).size]).toEqual([total, total]);
  });

  it('gives the same order, however many at a time', async () => {
    const first = ids(await ask('/api/v1/search?q=lamp&perPage=100'));
    const tens = [];
    for (let page = 1; page <= 10; page += 1) tens.push(...ids(await ask(`/api/v1/search?q=lamp&page=${page}`)));
    expect(tens).toEqual(first);
  });

  it('leads from each hit to a plan that leads back to the page of the site with it', async () => {
    const { hits } = (await ask('/api/v1/search?q=lamp&perPage=50&page=2')) as unknown as { hits: { url: string }[] };
    expect(hits[0]?.url).toMatch(/\?q=lamp&page=6$/);
    expect(hits[49]?.url).toMatch(/\?q=lamp&page=10$/);
    const pages = await (await many.request('/search?q=lamp&page=6&perPage=50')).text();
    expect(pages.match(/data-plan-id=/g)).toHaveLength(10);
  });
});

describe('/api/v1/plans/ID', () => {
  it('has every part that the contract names, the five insights and the barrier of our user', async () => {
    const { hits } = (await json('/api/v1/search')) as { hits: { id: string }[] };
    const plan = await json(`/api/v1/plans/${hits[0]?.id ?? ''}`);
    expect(new Set(Object.keys(plan))).toEqual(
      new Set([
        'id',
        'url',
        'source',
        'title',
        'kind',
        'year',
        'country',
        'iso3',
        'region',
        'latlng',
        'language',
        'datasources',
        'methods',
        'sdgs',
        'themes',
        'topics',
        'learnings',
        'partners',
        'sections',
        'links',
        'pictures',
      ]),
    );
    const roles = (plan.learnings as { role: string }[]).map((learning) => learning.role);
    expect(roles).toEqual(['insight', 'insight', 'insight', 'insight', 'insight', 'barrier']);
    expect(plan).toMatchObject({ country: 'Kyrgyzstan', iso3: 'KGZ', region: 'RBEC', kind: 'closing', year: 2023 });
    expect(plan.source).toMatch(/^https:\/\/archive\.example\/creative_economy[^/]*\.md$/);
  });
});

describe('/api/v1/facets/FACET', () => {
  it('gives all values under a search', async () => {
    expect(await json('/api/v1/facets/country?q=creative')).toEqual({
      facet: 'country',
      values: [{ value: 'Kyrgyzstan', label: 'Kyrgyzstan', count: 1, selected: false }],
    });
  });

  it.each([
    ['fr', 'Kirghizstan'],
    ['es', 'Kirguistán'],
    ['xx', 'Kyrgyzstan'],
  ])('labels them as on a page of the language asked for: %s', async (language, label) => {
    const { values } = (await json(`/api/v1/facets/country?q=creative&hl=${language}`)) as { values: unknown };
    expect(values).toEqual([{ value: 'Kyrgyzstan', label, count: 1, selected: false }]);
  });
});

describe('/api/v1/suggest', () => {
  it('suggests from the first letter on what leads to a result', async () => {
    const { suggestions } = (await json('/api/v1/suggest?q=c')) as { suggestions: { url: string; text: string }[] };
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { url } of suggestions) {
      const answer = url.startsWith('/plans/') ? { total: 1 } : await json(url.replace('/search', '/api/v1/search'));
      expect(answer.total, url).toBeGreaterThan(0);
    }
  });
});

describe('an error', () => {
  it.each([
    ['GET', '/api/v1/nothing', 404, 'not-found'],
    ['GET', '/api/v1', 404, 'not-found'],
    ['GET', '/api/v1/', 404, 'not-found'],
    ['GET', '/api/v2/search', 404, 'not-found'],
    ['GET', '/api/v1/plans/none', 404, 'not-found'],
    ['GET', '/api/v1/facets/__proto__', 404, 'not-found'],
    ['GET', '/api/v1/suggest?q=%ff', 400, 'bad-address'],
    ['GET', '/api/v1/%c0%ae', 400, 'bad-address'],
    ['POST', '/api/v1/search', 405, 'method-not-allowed'],
    ['DELETE', '/api/v1/openapi.json', 405, 'method-not-allowed'],
  ])('of %s %s is %i, %s', async (method, path, status, code) => {
    const answer = await app.request(path, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toEqual({ error: { code, message: expect.stringMatching(/\.$/) as string } });
  });

  it('of ours says so, and nothing of what happened', async () => {
    const broken = { ...index, search: () => Promise.reject(new Error('secret')) };
    const answer = await appOver(broken, undefined, () => undefined).request('/api/v1/search');
    expect([answer.status, await answer.json()]).toEqual([
      500,
      { error: { code: 'internal', message: 'Something went wrong on our side.' } },
    ]);
  });
});
