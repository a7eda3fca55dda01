import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf, siteOf } from '../support/site.js';

let app: Hono;
beforeAll(async () => {
  ({ app } = await siteOf(folderOf(inventedPlans())));
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => app.request(path, { headers });

describe.each(['/search?q=market', '/api/v1/search?q=market', '/search.csv', '/static/base.css', '/favicon.ico'])(
  'If-None-Match at %s',
  (path) => {
    const bare = async (): Promise<string> => {
      const etag = (await get(path)).headers.get('ETag') ?? '';
      expect(etag).toMatch(/^(?:W\/)?"[\w-]+"$/);
      return etag.replace('W/', '');
    };

    it.each([
      ['the ETag as it was sent, weak', (tag: string) => `W/${tag}`],
      ['the ETag without W/', (tag: string) => tag],
      ['a list that has it last', (tag: string) => `"other", W/"another",W/${tag}`],
      ['a list that has it first', (tag: string) => `${tag} , "other"`],
      ['*', () => '*'],
    ])('with %s gets 304 and nothing more', async (_, header) => {
      const answer = await get(path, { 'If-None-Match': header(await bare()) });
      expect(answer.status).toBe(304);
      expect(await answer.text()).toBe('');
      expect(answer.headers.get('ETag')?.replace('W/', '')).toBe(await bare());
      expect(answer.headers.get('Vary')).toContain('Accept-Encoding');
    });

    it.each([
      ['another ETag', () => '"other"'],
      ['a part of it', (tag: string) => `${tag.slice(0, -3)}"`],
      ['it without quotes', (tag: string) => tag.replaceAll('"', '')],
      ['it in small letters after w/', (tag: string) => `w/${tag}`],
      ['nothing', () => ''],
    ])('with %s gets the whole answer', async (_, header) => {
      const answer = await get(path, { 'If-None-Match': header(await bare()) });
      expect(answer.status).toBe(200);
      expect((await answer.text()).length).toBeGreaterThan(0);
    });
  },
);

describe('the ETag of a page', () => {
  it('is another for another query, language or fragment, and the same for the same', async () => {
    const tagOf = async (path: string, headers = {}) => (await get(path, headers)).headers.get('ETag');
    const tags = await Promise.all([
      tagOf('/search?q=market'),
      tagOf('/search?q=markets'),
      tagOf('/search?q=market&hl=fr'),
      tagOf('/search?q=market', { 'Accept-Language': 'fr' }),
      tagOf('/search?q=market', { 'HX-Request': 'true' }),
    ]);
    expect(new Set(tags).size).toBe(tags.length);
    expect(await tagOf('/search?q=market')).toBe(tags[0]);
  });

  it('stands on no error', async () => {
    const answer = await get('/plans/none', { 'If-None-Match': '"x"' });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('ETag')).toBeNull();
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });
});
