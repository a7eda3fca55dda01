import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiOperations } from '../../src/page/api-operations.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf, siteOf } from '../support/site.js';
import { TRIP_NOTES, tripNotes } from '../support/trip-notes.js';

let app: Hono;
beforeAll(async () => {
  ({ app } = await siteOf(folderOf(inventedPlans())));
});

const text = async (path: string, site = app): Promise<string> => (await site.request(path)).text();
const examples = (page: string): readonly string[] =>
  [...page.matchAll(/href="([^"]+)" data-example/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

describe('/api', () => {
  it.each(['en', 'fr', 'es'])('has examples in %s that find something', async (language) => {
    const links = examples(await text(`/api?hl=${language}`));
    expect(links.length).toBeGreaterThanOrEqual(6);
    for (const path of links) {
      const answer = (await (await app.request(path)).json()) as Record<string, unknown>;
      const found =
        answer.total ??
        (answer.values as unknown[] | undefined)?.length ??
        (answer.suggestions as unknown[] | undefined)?.length ??
        1;
      expect([path, answer.error, found]).toEqual([path, undefined, expect.toSatisfy((count: number) => count > 0)]);
      if ('total' in answer) expect(answer.warnings, path).toEqual([]);
    }
  });

  it('has an example of every operation', async () => {
    const links = examples(await text('/api'));
    for (const { path } of apiOperations(acceleratorLabs)) {
      const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/?]+')}(?:\\?|$)`);
      expect(links.filter((link) => pattern.test(link)).length, path).toBeGreaterThan(0);
    }
  });

  it('shows every parameter, every key and every code', async () => {
    const page = await text('/api');
    for (const { parameters } of apiOperations(acceleratorLabs))
      for (const { name } of parameters) expect(page).toContain(`<dt><code>${name}</code>`);
    for (const name of ['totalAll', 'didYouMean', 'perPage', 'newAndUnusual', 'segments', 'not-found', 'value-dropped'])
      expect(page).toContain(`<code>${name}</code>`);
  });

  it('has a target for each link within it', async () => {
    const page = await text('/api');
    for (const [, id = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
  });

  it('leads to the OpenAPI document, and every page leads to it', async () => {
    expect(await text('/api')).toContain('href="/api/v1/openapi.json"');
    for (const path of ['/', '/search?hl=fr', '/help', '/about', '/nothing'])
      expect(await text(path)).toMatch(/<a href="\/api(?:\?hl=fr)?">/);
  });

  it.each([
    ['an empty folder', acceleratorLabs, {}],
    ['another archive', tripNotes, TRIP_NOTES],
  ])('stands over %s, its examples too', async (_, profile, files) => {
    const { app: other } = await siteOf(folderOf(files), profile);
    const links = examples(await text('/api', other));
    expect(links.length).toBeGreaterThan(0);
    for (const path of links) expect([path, (await other.request(path)).status]).toEqual([path, 200]);
  });
});
