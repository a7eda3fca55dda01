import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Slow 3G, as browsers call it: bytes a second and milliseconds of delay. */
const SLOW_3G = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };

/** TypeScript's types of the browser lack one property. */
interface Timing extends PerformanceResourceTiming {
  readonly renderBlockingStatus?: string;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

describe('on a slow line', () => {
  it('the results can be read before script and pictures are there', async () => {
    const page = await stage.open('/help');
    const held: (() => void)[] = [];
    await page.route('**/static/*.js', async (route) => {
      // The one script that has to run before the first paint is as small as a header.
      if (!route.request().url().includes('/early.')) await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.goto(`${stage.url}/search?q=market`, { waitUntil: 'commit' });
    await page.locator('.hit .snippet').first().waitFor({ state: 'visible' });
    expect(held.length).toBeGreaterThan(0);
    expect(await page.locator('.hit').count()).toBe(10);
    // What is pressed before the script is there works by reload.
    await page.locator('.hit h2 a').first().click({ noWaitAfter: true });
    for (const release of held) release();
    await page.waitForURL('**/plans/*', { waitUntil: 'commit' });
  });

  it('paints within three seconds, and refines', async () => {
    const page = await stage.open('/help');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', SLOW_3G);
    await page.goto(`${stage.url}/search?q=market`);
    // Reckoned from what has to be there before the first paint, not measured: a busy machine paints late too.
    const bytes = await page.evaluate(() =>
      performance
        .getEntries()
        .filter((entry): entry is Timing => entry instanceof PerformanceResourceTiming)
        .filter((entry) => entry.entryType === 'navigation' || entry.renderBlockingStatus === 'blocking')
        .map((entry) => entry.transferSize),
    );
    expect(bytes.length).toBeGreaterThan(1);
    // A connection, the page, and what it names.
    const seconds = (3 * SLOW_3G.latency) / 1000 + sum(bytes) / SLOW_3G.downloadThroughput;
    expect(seconds).toBeLessThan(3);
    await page.locator('fieldset[data-facet="country"] input[value="Ghana"]').check();
    await page.waitForURL('**/search?q=market&country=Ghana');
    await page.waitForFunction(() => document.querySelector('#result-count')?.getAttribute('data-total') === '1');
  });
});
