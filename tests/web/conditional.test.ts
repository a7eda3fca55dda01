import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { createApp } from '../../src/web/app.js';
import { loadAssets } from '../../src/web/assets.js';
import { createRenderer } from '../../src/web/render.js';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf, siteOf } from '../support/site.js';

let app: Hono;
let index: SearchIndex;
beforeAll(async () => {
  ({ app, index } = await siteOf(folderOf(inventedPlans())));
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

  it('is another once the index, the program or the settings are others', async () => {
    const assets = loadAssets();
    const tagOf = async (generation: string, revision: string, contact: string): Promise<string | null> => {
      const other = createApp({
        site: {
          index: () => ({ ...index, generation }),
          profile: acceleratorLabs,
          config: { baseUrl: 'https://learnings.example', contact, sourceUrl: 'https://archive.example/{id}.md' },
          render: createRenderer(),
          assetUrl: assets.url,
        },
        assets,
        revision,
        log: () => undefined,
      });
      return (await other.request('/about')).headers.get('ETag');
    };
    const one = await tagOf('g1', 'r1', 'one@learnings.example');
    expect(await tagOf('g1', 'r1', 'one@learnings.example')).toBe(one);
    expect(await tagOf('g2', 'r1', 'one@learnings.example')).not.toBe(one);
    expect(await tagOf('g1', 'r2', 'one@learnings.example')).not.toBe(one);
    expect(await tagOf('g1', 'r1', 'two@learnings.example')).not.toBe(one);
  });

  it('stands beside all that the answer depends on', async () => {
    expect((await get('/search?q=market')).headers.get('Vary')).toBe(
      'Accept-Encoding, Accept-Language, HX-Request, HX-History-Restore-Request, HX-Request-Type',
    );
    const tagOf = async (headers = {}) => (await get('/search?q=market', headers)).headers.get('ETag');
    expect(await tagOf({ 'HX-History-Restore-Request': 'true' })).not.toBe(await tagOf());
  });

  it('stands on no error', async () => {
    const answer = await get('/plans/none', { 'If-None-Match': '"x"' });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('ETag')).toBeNull();
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });
});
