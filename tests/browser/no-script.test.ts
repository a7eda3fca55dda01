import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const PLAIN: BrowserContextOptions = { javaScriptEnabled: false };

describe('without script', () => {
  it('searches, narrows, goes Back and reads, by reload', async () => {
    const page = await stage.open('/', PLAIN);
    await page.locator('#q').fill('market');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=market');
    expect(await page.locator('#result-count').getAttribute('data-total')).toBe('13');

    await page.locator('fieldset[data-facet="country"] input[value="Kenya"]').check();
    await page.getByRole('button', { name: 'Show results' }).click();
    await page.waitForURL('**/search?q=market&country=Kenya');
    expect(await page.locator('#result-count').getAttribute('data-total')).toBe('1');
    expect(await page.locator('fieldset[data-facet="country"] input:checked').getAttribute('value')).toBe('Kenya');

    await page.goBack();
    expect(await page.locator('#result-count').getAttribute('data-total')).toBe('13');
    expect(await page.locator('#facets input:checked').count()).toBe(0);
    await page.goForward();

    await page.locator('.snippet').first().click();
    await page.waitForURL('**/plans/bicycle_libraries_for_porters?q=market&country=Kenya#*');
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Back to the results' }).click();
    await page.waitForURL('**/search?q=market&country=Kenya');
  });

  it('comes to a clean address from a form with nothing in it', async () => {
    const page = await stage.open('/search?q=&view=plans&page=1&country=&match=most', PLAIN);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('#result-count').getAttribute('data-total')).toBe('13');
  });

  it('opens the drawer and applies it on a narrow screen', async () => {
    const page = await stage.open('/search?q=market', { ...PLAIN, viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.locator('fieldset[data-facet="year"] input[value="2023"]').check();
    await page.getByRole('button', { name: 'Show results' }).click();
    await page.waitForURL('**/search?q=market&year=2023');
    expect(await page.locator('.hit').count()).toBe(4);
  });

  it('shows every page and every value of a long list', async () => {
    const page = await stage.open('/search', PLAIN);
    const values = page.locator('fieldset[data-facet="country"] input[type="checkbox"]');
    expect(await values.count()).toBe(13);
    await page.locator('#more-country > summary').click();
    expect(await page.locator('fieldset[data-facet="country"] li:visible').count()).toBe(13);
    await page.locator('a[rel="next"]').click();
    await page.waitForURL('**/search?page=2');
    expect(await page.locator('.hit').count()).toBe(3);
  });

  it('has nothing on a plan that only script could work, and everything else', async () => {
    const page = await stage.open('/plans/seed_swaps_after_the_flood?q=flood', PLAIN);
    expect(await page.getByRole('button', { name: /Copy link/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Go to the first match' }).click();
    expect(new URL(page.url()).hash).toBe('#match-1');
    await page.locator('#insight-2 summary').click();
    expect(await page.locator('#insight-2 .citation').innerText()).toContain(
      '/plans/seed_swaps_after_the_flood#insight-2',
    );
  });
});

describe('with every request for a script failing', () => {
  it('works as without script', async () => {
    const page = await stage.open('/');
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${stage.url}/search?q=market`);
    await page.locator('fieldset[data-facet="country"] input[value="Kenya"]').check();
    await page.getByRole('button', { name: 'Show results' }).click();
    await page.waitForURL('**/search?q=market&country=Kenya');
    expect(await page.locator('.hit').count()).toBe(1);
  });
});
