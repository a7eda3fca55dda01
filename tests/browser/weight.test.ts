import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';
import { realPlans } from '../support/shared.js';

/** Bytes that come over the line, headers included, for an address and all that it asks for; pictures left out. */
async function weigh(stage: Stage, path: string): Promise<{ all: number; script: number; foreign: readonly string[] }> {
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const kinds = new Map<string, string>();
  const foreign: string[] = [];
  let all = 0;
  let script = 0;
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, type);
    if (!response.url.startsWith(stage.url) && type !== 'Image') foreign.push(response.url);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === 'Image') return;
    all += encodedDataLength;
    if (kinds.get(requestId) === 'Script') script += encodedDataLength;
  });
  await page.goto(stage.url + path, { waitUntil: 'networkidle' });
  await context.close();
  return { all, script, foreign };
}

describe.skipIf(realPlans === null)('the weight of pages over the real plans', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(realPlans ?? '');
  });
  afterAll(() => stage.close());

  it('is at most 100 kB for a search page with every facet, 25 kB of it script, from this site alone', async () => {
    const { all, script, foreign } = await weigh(stage, '/search');
    console.log(`/search: ${all} bytes, ${script} of them script`);
    expect(all).toBeLessThanOrEqual(100_000);
    expect(script).toBeLessThanOrEqual(25_000);
    expect(foreign).toEqual([]);
  });

  it('is at most 100 kB for a search page with long snippets', async () => {
    expect((await weigh(stage, '/search?q=community+data+local+government+women')).all).toBeLessThanOrEqual(100_000);
  });

  it('is at most 60 kB for the longest plan without its pictures', async () => {
    const answer = await fetch(`${stage.url}/api/v1/search`);
    expect(answer.ok).toBe(true);
    const { longest } = await longestPlan();
    const { all } = await weigh(stage, `/plans/${encodeURIComponent(longest)}?q=community`);
    console.log(`/plans/${longest}: ${all} bytes`);
    expect(all).toBeLessThanOrEqual(60_000);
  });
});

async function longestPlan(): Promise<{ longest: string }> {
  const { readdirSync, statSync } = await import('node:fs');
  const files = readdirSync(realPlans ?? '').map((file) => ({
    file,
    size: statSync(`${realPlans ?? ''}/${file}`).size,
  }));
  files.sort((a, b) => b.size - a.size);
  return { longest: files[0]?.file.replace(/\.md$/, '') ?? '' };
}
