import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf } from '../support/site.js';

/** More themes than the page carries, in the first plan alone. */
const MANY = 230;
/** As long as the longest value seen. */
const LONGEST = `long ${'and longer '.repeat(28)}theme`;

let stage: Stage;
beforeAll(async () => {
  const files = Object.entries(inventedPlans()).map(([name, text], at) => {
    const own = Array.from({ length: MANY }, (_, number) => `idea ${String(number).padStart(3, '0')}`);
    const themes = ['river water', ...(at === 0 ? [...own, 'tidewater', 'wastewater', 'water points', LONGEST] : [])];
    const lines = themes.map((theme) => `[[thematic_areas:${theme}]]`).join('\n');
    return [name, text.replace(/\[\[thematic_areas:.*\]\]\n/g, '').replace('[[country:', `${lines}\n[[country:`)];
  });
  stage = await openStage(folderOf(Object.fromEntries(files) as Record<string, string>));
});
afterAll(() => stage.close());

async function openList(path: string, facet: string): Promise<Page> {
  const page = await stage.open(path);
  await page.locator(`#facet-${facet}`).evaluate((details: HTMLDetailsElement) => (details.open = true));
  await page.locator(`#more-${facet} > summary`).click();
  return page;
}

/** The labels that are seen in the list below the box. */
function offered(page: Page, facet: string): Promise<readonly string[]> {
  return page.locator(`#more-${facet} .scroll li:visible span`).allInnerTexts();
}

async function total(page: Page): Promise<number> {
  return Number(await page.locator('#result-count').getAttribute('data-total'));
}

/** Types, and waits until the note says so: then the values that are fetched have been looked through too. */
async function type(page: Page, facet: string, text: string, note: string): Promise<void> {
  await page.locator(`#find-${facet}`).fill(text);
  await page.locator(`#more-${facet} .find-note`).filter({ hasText: note }).waitFor();
}

describe('the filter box of a long list', () => {
  it('searches the first eight values too, and puts them back when it is emptied', async () => {
    const page = await openList('/search', 'theme');
    const first = page.locator('fieldset[data-facet="theme"] > ul');
    const before = await first.locator('span').allInnerTexts();
    expect(before).toHaveLength(8);
    await type(page, 'theme', 'river', 'Values that fit: 1');
    expect(await offered(page, 'theme')).toEqual(['river water']);
    await page.locator('#find-theme').fill('');
    expect(await first.locator('li:visible span').allInnerTexts()).toEqual(before);
    expect(await page.locator('#more-theme .find-note').innerText()).toBe('');
    await page.context().close();
  });

  it('shows values with a word that begins so before those that have it inside a word', async () => {
    const page = await openList('/search', 'theme');
    await type(page, 'theme', 'water', 'Values that fit: 4');
    expect(await offered(page, 'theme')).toEqual(['river water', 'water points', 'tidewater', 'wastewater']);
    await page.context().close();
  });

  it('leads from each value that it offers to as many plans as stand beside it', async () => {
    const page = await openList('/search', 'theme');
    for (const [typed, value, count] of [
      ['river', 'river water', 13],
      ['idea 229', 'idea 229', 1],
      ['and longer', LONGEST, 1],
    ] as const) {
      await type(page, 'theme', typed, 'Values that fit: 1');
      const item = page.locator('#more-theme .scroll li:visible');
      expect(await item.locator('data').getAttribute('value')).toBe(String(count));
      await item.locator('input').check();
      await page.waitForFunction((wanted) => new URLSearchParams(location.search).get('theme') === wanted, value);
      await page.locator(`#result-count[data-total="${count}"]`).waitFor();
      await page.locator(`a[data-remove-filter="theme"]`).click();
      await page.waitForFunction(() => location.search === '' && !document.querySelector('[data-remove-filter]'));
    }
    await page.context().close();
  });

  it('says where nothing fits and how many do, in #status too', async () => {
    const page = await openList('/search', 'theme');
    await type(page, 'theme', 'zzz', 'No value fits');
    expect(await offered(page, 'theme')).toEqual([]);
    await page.waitForFunction(() => document.querySelector('#status')?.textContent === 'No value fits');
    await type(page, 'theme', 'idea', 'Values that fit: 230. The first 50 are shown.');
    expect(await offered(page, 'theme')).toHaveLength(50);
    await page.waitForFunction(() => document.querySelector('#status')?.textContent.startsWith('Values that fit: 230'));
    await page.context().close();
  });

  it('is announced where the list opens only after a word was typed', async () => {
    const page = await stage.open('/search');
    await page.locator('#more-theme').evaluate((details: HTMLDetailsElement) => {
      // The box hears of the letters at once, of the opening in a task of its own.
      details.open = true;
      const input = details.querySelector<HTMLInputElement>('.find');
      if (input) input.value = 'zzz';
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForFunction(() => document.querySelector('#status')?.textContent === 'No value fits');
    await page.context().close();
  });

  it('keeps a chosen value in the search while other values are shown', async () => {
    const page = await openList('/search?theme=river+water', 'theme');
    await type(page, 'theme', 'idea 229', 'Values that fit: 1');
    await page.locator('#more-theme .scroll li:visible input').check();
    await page.waitForFunction(() => new URLSearchParams(location.search).getAll('theme').length === 2);
    expect(await total(page)).toBe(13);
    await page.context().close();
  });

  it('works by keyboard: from the box to the value and back to it', async () => {
    const page = await openList('/search', 'theme');
    await type(page, 'theme', 'tidewater', 'Values that fit: 1');
    await page.locator('#find-theme').press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => location.search === '?theme=tidewater');
    await page.waitForFunction(() => document.activeElement?.matches('.scroll [value="tidewater"]:checked'));
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find-theme');
    await page.context().close();
  });

  it.each([
    ['fr', 'Aucune valeur ne convient', 'Valeurs qui conviennent : 1'],
    ['es', 'Ningún valor coincide', 'Valores que coinciden: 1'],
  ])('speaks the language of the page: %s', async (language, none, one) => {
    const page = await openList(`/search?hl=${language}`, 'theme');
    await type(page, 'theme', 'zzz', none);
    await type(page, 'theme', 'idea 229', one);
    await page.context().close();
  });

  it('finds a country by its name in the language of the page', async () => {
    const page = await openList('/search?hl=fr', 'country');
    await type(page, 'country', 'tunisie', 'Valeurs qui conviennent : 1');
    expect(await offered(page, 'country')).toEqual(['Tunisie']);
    await page.context().close();
  });

  it('says so where the other values cannot be fetched, and asks again at the next letter', async () => {
    const page = await stage.open('/search');
    await page.route('**/api/v1/facets/**', (route) => route.abort());
    await page.locator('#facet-theme').evaluate((details: HTMLDetailsElement) => (details.open = true));
    await page.locator('#more-theme > summary').click();
    await type(page, 'theme', 'idea 22', 'could not be fetched');
    await page.unroute('**/api/v1/facets/**');
    await type(page, 'theme', 'idea 229', 'Values that fit: 1');
    await page.context().close();
  });
});
