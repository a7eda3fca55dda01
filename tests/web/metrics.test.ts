import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/search/search-index.js';
import type { CorpusState } from '../../src/web/corpus-state.js';
import { inventedPlans } from '../support/invented-plans.js';
import { operatedSite, stateOf, type OperatedSite } from '../support/operated-site.js';
import { parseMetrics, type Metric, type Sample } from '../support/parse-metrics.js';
import { appOver, folderOf, siteOf } from '../support/site.js';

let index: SearchIndex;
let state: CorpusState;
let site: OperatedSite;
beforeAll(async () => {
  ({ index } = await siteOf(folderOf(inventedPlans())));
});

async function ask(...urls: readonly string[]): Promise<void> {
  for (const url of urls) await (await site.app.request(url)).text();
}

async function scrape(): Promise<ReadonlyMap<string, Metric>> {
  return parseMetrics(await (await site.app.request('/metrics')).text());
}

async function samples(metric: string): Promise<readonly Sample[]> {
  return (await scrape()).get(metric)?.samples ?? [];
}

/** The one value of a sample with these labels. */
async function value(name: string, labels: Readonly<Record<string, string>> = {}): Promise<number | undefined> {
  const metric = name.replace(/_(?:count|sum|bucket)$/, '');
  const found = await samples(metric);
  return found.find((each) => each.name === name && JSON.stringify(each.labels) === JSON.stringify(labels))?.value;
}

describe('/metrics', () => {
  beforeEach(() => {
    state = stateOf(index, { passedOver: 3 });
    site = operatedSite(index, () => state);
  });

  it('is Prometheus text that a strict reader takes, and is never stored', async () => {
    await ask('/', '/search?q=market', '/nowhere');
    const response = await site.app.request('/metrics');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(parseMetrics(await response.text()).size).toBeGreaterThan(20);
  });

  it('counts requests by the pattern of their route and by status', async () => {
    await ask('/plans/fog_nets_above_the_market_town', '/plans/none', '/plans/nobody', '/search?q=water&country=Peru');
    expect(await samples('http_requests_total')).toMatchObject([
      { labels: { route: '/plans/:id', status: '200' }, value: 1 },
      { labels: { route: '/plans/:id', status: '404' }, value: 2 },
      { labels: { route: '/search', status: '200' }, value: 1 },
    ]);
  });

  it('has one name for all addresses and methods that it does not know', async () => {
    for (let at = 0; at < 50; at += 1) await ask(`/invented-${at}`, `/wp-admin/${at}.php?q=${at}`);
    await site.app.request('/search', { method: 'POST' });
    expect(await samples('http_requests_total')).toMatchObject([
      { labels: { route: 'unknown', status: '404' }, value: 100 },
      { labels: { route: 'unknown', status: '405' }, value: 1 },
    ]);
  });

  it('has no word of what was asked', async () => {
    await ask(
      '/search?q=zebra&country=Hiddenland',
      '/plans/quiet?q=zebra',
      '/api/v1/suggest?q=zebra',
      '/static/secret',
    );
    expect(await (await site.app.request('/metrics')).text()).not.toMatch(/zebra|hidden|quiet|secret/i);
  });

  it('measures how long each route takes', async () => {
    await ask('/help', '/help', '/about');
    expect(await value('http_request_duration_seconds_count', { route: '/help' })).toBe(2);
    expect(await value('http_request_duration_seconds_sum', { route: '/about' })).toBeGreaterThan(0);
  });

  it('measures searches of pages and of programs, not the look-ups that a page makes for itself', async () => {
    await ask('/', '/search?q=market', '/api/v1/search?q=water', '/api/v1/suggest?q=mark', '/browse/country');
    expect(await value('learnings_search_duration_seconds_count')).toBe(2);
    expect(await value('learnings_search_duration_seconds_sum')).toBeGreaterThan(0);
  });

  it('counts searches that found nothing', async () => {
    await ask('/search?q=market', '/search?q=qqqqqqq', '/api/v1/search?q=xxxxxxx');
    expect(await value('learnings_searches_without_result_total')).toBe(2);
  });

  it('says which index is served, with how many plans, read when', async () => {
    state = stateOf(index, { readAt: new Date('2026-01-02T03:04:05Z'), passedOver: 3 });
    expect(await samples('learnings_index_info')).toMatchObject([
      { labels: { generation: index.generation }, value: 1 },
    ]);
    expect(await value('learnings_plans')).toBe(index.figures.plans);
    expect(await value('learnings_files_passed_over')).toBe(3);
    expect(await value('learnings_plans_read_timestamp_seconds')).toBe(Date.UTC(2026, 0, 2, 3, 4, 5) / 1000);
  });

  it('names only the index that is served now', async () => {
    await scrape();
    state = stateOf({ ...index, generation: 'another' });
    expect(await samples('learnings_index_info')).toMatchObject([{ labels: { generation: 'another' } }]);
  });

  it('counts reloads by outcome, both from the start', async () => {
    const counts = () =>
      Promise.all(['success', 'failure'].map((outcome) => value('learnings_reloads_total', { outcome })));
    expect(await counts()).toEqual([0, 0]);
    site.metrics.reload('success');
    site.metrics.reload('success');
    site.metrics.reload('failure');
    expect(await counts()).toEqual([2, 1]);
  });

  it('has the memory, the processor and the delay of the event loop', async () => {
    const metrics = await scrape();
    for (const name of [
      'process_resident_memory_bytes',
      'process_cpu_seconds_total',
      'nodejs_eventloop_lag_p99_seconds',
    ])
      expect([name, metrics.get(name)?.samples.length]).toEqual([name, 1]);
  });

  it('keeps the counts of two sites in one process apart', async () => {
    await ask('/help');
    site = operatedSite(index, () => state);
    expect(await samples('http_requests_total')).toEqual([]);
  });

  it('is not there where nothing is counted', async () => {
    expect((await appOver(index).request('/metrics')).status).toBe(404);
  });
});

describe('parseMetrics', () => {
  it.each([
    ['a value without a type', 'a 1\n'],
    ['no end of the last line', '# HELP a A.\n# TYPE a gauge\na 1'],
    ['a label without quotes', '# HELP a A.\n# TYPE a gauge\na{b=c} 1\n'],
    ['a label that is not closed', '# HELP a A.\n# TYPE a gauge\na{b="c} 1\n'],
    ['a sample twice', '# HELP a A.\n# TYPE a gauge\na 1\na 2\n'],
    ['a type twice', '# HELP a A.\n# TYPE a gauge\na 1\n# HELP a A.\n# TYPE a gauge\na 1\n'],
    ['a page', '<!doctype html>\n'],
    [
      'a shrinking histogram',
      '# HELP a A.\n# TYPE a histogram\na_bucket{le="1"} 2\na_bucket{le="+Inf"} 1\na_sum 1\na_count 1\n',
    ],
  ])('refuses %s', (_, text) => {
    expect(() => parseMetrics(text)).toThrow();
  });
});
