import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/search/search-index.js';
import type { CorpusState } from '../../src/web/corpus-state.js';
import { readinessOf } from '../../src/web/readiness.js';
import { inventedPlans } from '../support/invented-plans.js';
import { operatedSite, stateOf } from '../support/operated-site.js';
import { appOver, folderOf, siteOf } from '../support/site.js';

let index: SearchIndex;
beforeAll(async () => {
  ({ index } = await siteOf(folderOf(inventedPlans())));
});

const readyz = (state: CorpusState, url = '/readyz') => operatedSite(index, () => state).app.request(url);

describe('/readyz', () => {
  it('answers 200 with what is served, how old it is and how the last reload went', async () => {
    const response = await readyz(stateOf(index, { passedOver: 2 }));
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual({
      status: 'ready',
      generation: index.generation,
      ageSeconds: 0,
      plans: index.figures.plans,
      passedOver: 2,
      lastReload: { at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string, fault: null },
    });
  });

  it('answers 200 and degraded, with the fault, where a reload failed and the index of before is served on', async () => {
    const fault = 'Cannot read the folder: there is no such folder';
    const response = await readyz(stateOf(index, { lastReload: { at: new Date('2026-02-03T04:05:06Z'), fault } }));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'degraded',
      plans: index.figures.plans,
      lastReload: { at: '2026-02-03T04:05:06.000Z', fault },
    });
  });

  it('answers 503 where there is no index', async () => {
    const response = await readyz(stateOf(null));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      status: 'unavailable',
      generation: null,
      ageSeconds: null,
      plans: 0,
    });
  });

  it('answers 503 where the folder holds no plan', async () => {
    const empty = { ...index, figures: { ...index.figures, plans: 0 } };
    expect((await readyz(stateOf(empty))).status).toBe(503);
  });

  it('answers /healthz with 200 all the same: the process lives', async () => {
    expect((await readyz(stateOf(null), '/healthz')).status).toBe(200);
  });

  it('has errors as JSON', async () => {
    const response = await operatedSite(index, () => stateOf(index)).app.request('/readyz', { method: 'POST' });
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({ error: { code: 'method-not-allowed' } });
  });

  it('is not there where nobody says how the plans were read', async () => {
    expect((await appOver(index).request('/readyz')).status).toBe(404);
  });
});

describe('readinessOf', () => {
  it('counts the age from when the plans were read, not from a reload that failed', () => {
    const readAt = new Date('2026-01-01T00:00:00Z');
    const lastReload = { at: new Date('2026-01-01T00:01:00Z'), fault: 'no' };
    const now = new Date('2026-01-01T00:01:30Z');
    expect(readinessOf(stateOf(index, { readAt, lastReload }), now).ageSeconds).toBe(90);
  });
});
