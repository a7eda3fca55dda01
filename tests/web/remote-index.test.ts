import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hono } from 'hono';
import { readFolder } from '../../src/ingest/read-folder.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { buildIndex } from '../../src/search/build-index.js';
import { openIndex } from '../../src/search/open-index.js';
import { inventedPlans } from '../support/invented-plans.js';
import { openRemoteIndex, type RemoteIndex } from '../support/remote-index.js';
import { appOver, folderOf, LIMITS } from '../support/site.js';

const PLAN = 'fog_nets_above_the_market_town';
const URLS = [
  '/',
  '/?hl=fr',
  '/search',
  '/search?q=market+water',
  '/search?q=markt',
  '/search?q=market&view=learnings&role=insight&country=Peru',
  '/search?q=market&country=Nowhere&year=2022',
  `/plans/${PLAN}`,
  `/plans/${PLAN}?q=market+nets&hl=es`,
  '/plans/none',
  '/browse/country',
  '/browse/partner?q=market',
  '/help',
  '/about',
  '/healthz',
  '/api/v1/search?q=market+-plastic',
  `/api/v1/plans/${PLAN}`,
  '/api/v1/facets/theme?q=market',
  '/api/v1/suggest?q=mark',
  '/search.csv?q=market',
  '/search.csv?q=market&view=learnings',
  '/search.atom',
  '/search.ris?q=water',
  '/search.bib?q=water',
];

describe('a site over an index in another thread', () => {
  let remote: RemoteIndex;
  let near: Hono;
  let far: Hono;

  beforeAll(async () => {
    const { plans } = await readFolder(folderOf(inventedPlans()), LIMITS, acceleratorLabs);
    const data = buildIndex(plans, acceleratorLabs);
    remote = await openRemoteIndex(data);
    near = appOver(openIndex(data));
    far = appOver(remote.index);
  });

  afterAll(async () => {
    await remote.close();
  });

  it.each(URLS)('answers %s as the site over the index itself', async (url) => {
    const [a, b] = await Promise.all([near.request(url), far.request(url)]);
    expect(b.status).toBe(a.status);
    expect(b.headers.get('ETag')).toBe(a.headers.get('ETag'));
    expect(timeless(await b.text())).toBe(timeless(await a.text()));
  });
});

function timeless(body: string): string {
  return body.replace(/"tookMs":[\d.]+/, '"tookMs":0');
}
