import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf, siteOf } from '../support/site.js';

let app: Hono;
beforeAll(async () => {
  ({ app } = await siteOf(folderOf(inventedPlans())));
});

async function suggest(params: string): Promise<readonly { text: string; kind: string; url: string }[]> {
  const answer = await app.request(`/api/v1/suggest?${params}`);
  const { suggestions } = (await answer.json()) as { suggestions: { text: string; kind: string; url: string }[] };
  return suggestions;
}

describe('/api/v1/suggest', () => {
  it.each([
    ['q=phil', 'country: Philippines'],
    ['q=phil&hl=en', 'country: Philippines'],
    ['q=phil&hl=xx', 'country: Philippines'],
    ['q=phil&hl=fr', 'pays: Philippines'],
    ['q=phil&hl=es', 'país: Filipinas'],
  ])('%s names a facet and its value in the language asked for, else in English', async (params, text) => {
    expect(await suggest(params)).toContainEqual({ text, kind: 'facet', url: '/search?country=Philippines', count: 1 });
  });

  it('keeps the words before, the other filters and the view in every address', async () => {
    const found = await suggest('q=market+phil&view=learnings&region=RBAP&hl=fr');
    const url = found.find(({ kind }) => kind === 'facet')?.url;
    if (url !== undefined) expect(url).toBe('/search?q=market&view=learnings&region=RBAP&country=Philippines');
    for (const each of await suggest('q=mark&year=2022')) {
      if (each.kind !== 'plan') expect(each.url).toContain('year=2022');
    }
  });

  it('gives eight, and no more', async () => {
    expect(await suggest('q=m')).toHaveLength(8);
  });

  it('leads to plans and searches by addresses of this site, whatever the language', async () => {
    for (const { url, kind } of await suggest('q=market&hl=fr')) {
      expect(url).toMatch(kind === 'plan' ? /^\/plans\/[\w-]+$/ : /^\/search\?/);
    }
  });
});
