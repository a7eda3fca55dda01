import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf } from '../support/site.js';

/** Partners of one letter, more than are shown at once. */
const MANY = 30;

let stage: Stage;
beforeAll(async () => {
  const files = Object.entries(inventedPlans()).map(([name, text], at) => {
    const named = Array.from({ length: MANY }, (_, number) => `1. Zebra Circle ${String(number + 10)}: mended nets`);
    return [
      name,
      at === 0 ? text.replace('Guild of Hill Weavers', `Guild of Hill Weavers\n${named.join('\n')}`) : text,
    ];
  });
  stage = await openStage(folderOf(Object.fromEntries(files) as Record<string, string>));
});
afterAll(() => stage.close());

describe('the box that filters a list of all values', () => {
  it('shows what fits, opens what is folded, says how many, and puts all back', async () => {
    const page = await stage.open('/browse/partner');
    const visible = page.locator('.values li:visible');
    const before = await visible.allInnerTexts();
    await page.locator('#find-value').fill('weavers');
    await page.locator('#find-note').filter({ hasText: 'Values that fit: ' }).waitFor();
    for (const text of await visible.allInnerTexts()) expect(text).toMatch(/Weavers/);
    await page.locator('#find-value').fill('zzz');
    await page.locator('#find-note').filter({ hasText: 'No value fits' }).waitFor();
    expect(await visible.count()).toBe(0);
    await page.locator('#find-value').fill('');
    await page.waitForFunction(() => document.querySelector('#find-note')?.textContent === '');
    expect(await visible.allInnerTexts()).toEqual(before);
    await page.context().close();
  });

  it('is not there where nothing could move it', async () => {
    const page = await stage.open('/browse/partner', { javaScriptEnabled: false });
    expect(await page.locator('#find-value').isVisible()).toBe(false);
    expect(await page.locator('.values li:visible').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
