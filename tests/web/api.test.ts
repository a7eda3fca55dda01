import { beforeAll, describe, expect, it } from 'vitest';
import type { Hono } from 'hono';
import { siteOf } from '../support/site.js';
import { usersPlanFolder } from '../support/users-plan.js';

let app: Hono;
beforeAll(async () => {
  ({ app } = await siteOf(usersPlanFolder()));
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
