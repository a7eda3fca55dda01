import { describe, expect, it } from 'vitest';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { appOver } from '../support/site.js';

describe('the order by country', () => {
  const app = appOver(indexOf(['Zambia', 'Germany', 'Ethiopia'].map((country) => makePlan({ id: country, country }))));
  const text = async (url: string, headers = {}) => (await app.request(url, { headers })).text();
  const ENGLISH = ['Ethiopia', 'Germany', 'Zambia'];
  const FRENCH = ['Germany', 'Ethiopia', 'Zambia'];

  it('is that of the names on the page, by its URL or by the browser', async () => {
    const order = (html: string) => [...html.matchAll(/data-plan-id="(\w+)"/g)].map(([, id]) => id);
    expect(order(await text('/search?sort=country'))).toEqual(ENGLISH);
    expect(order(await text('/search?sort=country&hl=fr'))).toEqual(FRENCH);
    expect(order(await text('/search?sort=country', { 'Accept-Language': 'fr' }))).toEqual(FRENCH);
  });

  it('is the same on the way from plan to plan', async () => {
    const next = /<a [^>]*rel="next"[^>]*href="([^"?]+)/.exec(await text('/plans/Germany?sort=country&hl=fr'))?.[1];
    expect(next).toBe('/plans/Ethiopia');
  });

  it('is the same in the API and in a table', async () => {
    const { hits } = JSON.parse(await text('/api/v1/search?sort=country&hl=fr')) as { hits: readonly { id: string }[] };
    expect(hits.map(({ id }) => id)).toEqual(FRENCH);
    const rows = (await text('/search.csv?sort=country&hl=fr')).match(/\/plans\/\w+/g);
    expect(rows).toEqual(FRENCH.map((id) => `/plans/${id}`));
  });
});
