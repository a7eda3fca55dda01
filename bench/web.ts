/**
 * The site in a browser whose processor is slowed four times, and once more on a slow line.
 * Prints medians of several runs: `npm run bench:web [-- FOLDER]`.
 */
import type { CDPSession, Page } from 'playwright-core';
import { openStage, type Stage } from '../tests/support/browser.js';
import { launchBrowser } from '../tests/support/launch-browser.js';
import { realPlans } from '../tests/support/shared.js';

const RUNS = 5;
const SLOWER = 4;
/** What browsers call Slow 3G: bytes a second and milliseconds of delay. */
const SLOW_3G = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };

const OBSERVE = `
  window.paint = 0; window.slowest = 0; window.shifted = 0;
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.paint = e.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const e of list.getEntries()) if (e.interactionId) window.slowest = Math.max(window.slowest, e.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.shifted += e.value; })
    .observe({ type: 'layout-shift', buffered: true });
`;

interface Seen {
  readonly paint: number;
  readonly slowest: number;
  readonly shifted: number;
}

const read = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const { paint, slowest, shifted } = window as unknown as Seen;
    return { paint, slowest, shifted };
  });

async function newPage(stage: Stage, line: typeof SLOW_3G | null): Promise<{ page: Page; devtools: CDPSession }> {
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(OBSERVE);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await devtools.send('Network.enable');
  if (line !== null) await devtools.send('Network.emulateNetworkConditions', line);
  return { page, devtools };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function largestPaint(stage: Stage, path: string, line: typeof SLOW_3G | null): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < (line === null ? RUNS : 1); run += 1) {
    const { page } = await newPage(stage, line);
    await page.goto(stage.url + path, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForTimeout(300);
    times.push((await read(page)).paint);
    await page.context().close();
  }
  return median(times);
}

/** Types a word, ticks a value, opens a long list: the slowest interaction, and how long results took to come. */
async function interact(stage: Stage): Promise<{ slowest: number; tick: number; shifted: number }> {
  const slowest: number[] = [];
  const ticks: number[] = [];
  let shifted = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const { page } = await newPage(stage, null);
    await page.goto(`${stage.url}/search`, { waitUntil: 'networkidle' });
    await page.locator('#q').click();
    await page.keyboard.type('waste', { delay: 120 });
    await page.waitForURL('**/search?q=waste');
    await page.waitForFunction(() => document.querySelector('.htmx-request') === null);
    await page.locator('#more-country > summary').click();
    await page.waitForTimeout(300);
    const box = page.locator('fieldset[data-facet="country"] input').first();
    const started = performance.now();
    await box.check();
    await page.waitForURL('**/search?q=waste&country=*');
    ticks.push(performance.now() - started);
    await page.waitForTimeout(500);
    const seen = await read(page);
    slowest.push(seen.slowest);
    shifted = Math.max(shifted, seen.shifted);
    await page.context().close();
  }
  return { slowest: median(slowest), tick: median(ticks), shifted };
}

const dir = process.argv[2] ?? realPlans ?? new URL('../seeds', import.meta.url).pathname;
const browser = await launchBrowser();
const stage = await openStage(dir, browser.wsEndpoint());
try {
  const first = (await (await fetch(`${stage.url}/api/v1/search?q=waste`)).json()) as { hits: { url: string }[] };
  const plan = first.hits[0]?.url ?? '/about';
  console.log(`largest paint, processor slowed ${SLOWER} times (target: under 1000 ms)`);
  for (const path of ['/', '/search', '/search?q=waste', plan]) {
    console.log(`  ${(await largestPaint(stage, path, null)).toFixed(0).padStart(6)} ms  ${path}`);
  }
  const { slowest, tick, shifted } = await interact(stage);
  console.log(`slowest interaction: ${slowest.toFixed(0)} ms (target: under 100 ms)`);
  console.log(`from a tick to its results: ${tick.toFixed(0)} ms; layout shift: ${shifted}`);
  console.log('largest paint on slow 3G as well');
  for (const path of ['/', '/search?q=waste', plan]) {
    console.log(`  ${(await largestPaint(stage, path, SLOW_3G)).toFixed(0).padStart(6)} ms  ${path}`);
  }
} finally {
  await stage.close();
  await browser.close();
}
