import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf } from '../support/site.js';

/** More values than a page carries. */
const MANY = 230;

let stage: Stage;
beforeAll(async () => {
  const [first = ['', '']] = Object.entries(inventedPlans());
  const themes = Array.from({ length: MANY }, (_, at) => `[[thematic_areas:idea ${String(at).padStart(3, '0')}]]`);
  const file = first[1]
    .replace(/\[\[thematic_areas:.*\]\]\n/g, '')
    .replace('[[country:', `${themes.join('\n')}\n[[country:`);
  stage = await openStage(folderOf({ [first[0]]: file }));
});
afterAll(() => stage.close());

const THEMES = 'fieldset[data-facet="theme"] input[name="theme"]';

describe('a facet with more values than the page carries', () => {
  it('becomes whole in its place when it is opened', async () => {
    const page = await stage.open('/search');
    expect(await page.locator(THEMES).count()).toBe(200);
    await page.locator('#facet-theme > summary').click();
    await page.locator('#more-theme > summary').click();
    await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length === count, [
      THEMES,
      MANY,
    ] as const);
    expect(await page.locator('#more-theme .see-all').count()).toBe(0);
  });

  it('is searched as a whole, and the focus comes back to a value that was fetched', async () => {
    const page = await stage.open('/search');
    await page.locator('#facet-theme > summary').click();
    await page.locator('#more-theme > summary').click();
    await page.locator('#find-theme').fill('idea 229');
    const last = page.locator('fieldset[data-facet="theme"] input[value="idea 229"]');
    await last.check();
    await page.waitForURL('**/search?theme=idea+229');
    await page.waitForFunction(() => document.querySelector('.htmx-request') === null);
    expect(await last.isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('idea 229');
  });

  it('leads to the page of all its values without script', async () => {
    const page = await stage.open('/search', { javaScriptEnabled: false });
    await page.locator('#facet-theme > summary').click();
    await page.locator('#more-theme > summary').click();
    await page.getByRole('link', { name: 'All 230 values of “Theme”, A to Z' }).click();
    await page.waitForURL('**/browse/theme');
    expect(await page.locator('.values li').count()).toBe(MANY);
  });
});
