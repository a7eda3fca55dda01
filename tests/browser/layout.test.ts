import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const PAGES = [
  '/',
  '/search?q=market&country=Ghana',
  '/search?q=market&view=learnings&role=barrier',
  '/search?q=market&country=Ghana&year=2021',
  '/plans/fog_nets_above_the_market_town?q=market',
  `/search?q=${'long'.repeat(100)}&country=${'wide'.repeat(50)}`,
  '/browse/partner',
  '/help?hl=fr',
  '/about?hl=es',
  '/api?hl=fr',
  '/nothing',
];

/** Everything that can be pressed and is smaller than `least` pixels, where WCAG 2.5.8 makes no exception for it. */
function tooSmall(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((size) => {
    const pressed = 'a[href], button, summary, input:not([type="hidden"]), label:has(input)';
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip'))
      .filter((element) => {
        // A box inside its label is pressed through the label; a link in a sentence is as high as its line.
        if (element.closest('label') !== null && element.tagName === 'INPUT') return false;
        const sentence = element.closest('p, dd, .words');
        if (sentence !== null && sentence.textContent.trim() !== element.textContent.trim()) return false;
        const { width, height } = element.getBoundingClientRect();
        return width < size || height < size;
      })
      .map((element) => `${element.outerHTML.slice(0, 100)} ${JSON.stringify(element.getBoundingClientRect())}`);
  }, least);
}

/** The layout shift of a page's life so far, as Chromium reckons it. */
function shift(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifted?: number }).shifted ?? 0);
}

const COUNT_SHIFTS = `
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

describe.each(PAGES)('%s', (path) => {
  // Width is style alone: one load serves all.
  let page: Page;
  beforeAll(async () => {
    page = await stage.open(path);
  });
  afterAll(() => page.context().close());

  it('needs no sideways scrolling at 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(
          (element) => element.checkVisibility() && !element.matches('.visually-hidden, .visually-hidden *, .skip'),
        )
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.each([360, 1280])('has targets of at least 24 pixels, %d wide', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await tooSmall(page, 24)).toEqual([]);
  });
});

describe('on a wide screen', () => {
  it('lets the results run as far as the head of the page, with lines that are still easily read', async () => {
    const page = await stage.open('/search?q=market', { viewport: { width: 1280, height: 800 } });
    const right = async (selector: string): Promise<number> => {
      const box = await page.locator(selector).first().boundingBox();
      return Math.round((box?.x ?? 0) + (box?.width ?? 0));
    };
    const head = await right('.masthead nav a >> nth=-1');
    for (const part of ['.search-line', '.toolbar', '.hit']) expect([part, await right(part)]).toEqual([part, head]);
    expect((await page.locator('.snippet').first().boundingBox())?.width).toBeLessThanOrEqual(680);
  });

  it('starts a plan’s contents level with its head', async () => {
    const page = await stage.open('/plans/fog_nets_above_the_market_town', { viewport: { width: 1280, height: 800 } });
    const top = async (selector: string): Promise<number> => (await page.locator(selector).boundingBox())?.y ?? 0;
    expect(Math.abs((await top('.contents')) - (await top('.plan-head')))).toBeLessThan(2);
  });
});

describe('nothing shifts', () => {
  it.each(PAGES)('while %s loads', async (path) => {
    const page = await stage.open('/help');
    await page.addInitScript(COUNT_SHIFTS);
    await page.goto(stage.url + path, { waitUntil: 'networkidle' });
    expect(await shift(page)).toBe(0);
    await page.context().close();
  });

  it('while results come in slowly', async () => {
    const page = await stage.open('/help');
    await page.addInitScript(COUNT_SHIFTS);
    await page.goto(`${stage.url}/search?q=market`, { waitUntil: 'networkidle' });
    await page.route('**/search?*', async (route) => {
      // Longer than the half second after which Chromium no longer takes a shift for the visitor's doing.
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.locator('fieldset[data-facet="country"] input[value="Ghana"]').check();
    await page.waitForURL('**/search?q=market&country=Ghana');
    await page.locator('#q').focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' cloth');
    await page.waitForURL('**/search?q=market+cloth&country=Ghana');
    await page.waitForFunction(() => document.querySelector('.htmx-request') === null);
    expect(await shift(page)).toBe(0);
  });

  it('while pictures come in', async () => {
    const page = await stage.open('/help');
    await page.addInitScript(COUNT_SHIFTS);
    await page.goto(`${stage.url}/plans/fog_nets_above_the_market_town`);
    await page.locator('.picture img').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.picture img')?.complete);
    expect(await shift(page)).toBe(0);
  });
});
