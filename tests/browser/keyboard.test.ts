import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Presses Tab until the focus is on what `selector` names; fails after a hundred presses. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} cannot be reached with ${key}`);
}

async function settled(page: Page, address: string): Promise<void> {
  await page.waitForFunction((wanted) => location.pathname + location.search === wanted, address);
  await page.waitForFunction(() => document.querySelector('.htmx-request, .htmx-swapping') === null);
}

describe('the keyboard alone', () => {
  it('searches, refines, reads and returns', async () => {
    const page = await stage.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('market');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=market');

    await tabTo(page, 'input[name="country"][value="Ghana"]');
    await page.keyboard.press('Space');
    await settled(page, '/search?q=market&country=Ghana');
    expect(await page.evaluate(() => document.activeElement?.matches('[name="country"][value="Ghana"]'))).toBe(true);

    await tabTo(page, '.hit h2 a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/plans/mending_circles_and_second_hand_cloth?q=market&country=Ghana');
    await tabTo(page, '.results-way .back');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=market&country=Ghana');
    expect(await page.locator('.hit').count()).toBe(1);
  });

  it('goes to the search box with /, from a checkbox too, but not while one types', async () => {
    const page = await stage.open('/search?q=market');
    await page.locator('input[name="country"][value="Ghana"]').focus();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.type('a/b');
    expect(await page.locator('#q').inputValue()).toBe('a/b');
  });

  it('skips to the results', async () => {
    const page = await stage.open('/search?q=market');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#outcome') !== null)).toBe(true);
  });

  it('opens and closes the drawer of a narrow screen, and focus comes back', async () => {
    const page = await stage.open('/search?q=market', { viewport: { width: 390, height: 800 } });
    await tabTo(page, '.filters-button');
    await page.keyboard.press('Enter');
    await page.locator('#facets').waitFor({ state: 'visible' });
    await tabTo(page, 'input[name="country"][value="Ghana"]');
    await page.keyboard.press('Escape');
    await page.locator('#facets').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filters-button');
  });

  it('shows where the focus is, on everything that can have it', async () => {
    const page = await stage.open('/search?q=market&country=Ghana');
    const unseen: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return '';
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const covered = middle !== null && !element.contains(middle) && !middle.contains(element);
        return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || covered
          ? element.outerHTML.slice(0, 120)
          : '';
      });
      if (seen !== '') unseen.push(seen);
    }
    expect(unseen).toEqual([]);
  });
});

describe('suggestions', () => {
  it('follow the combobox pattern: arrows walk, Escape closes, Enter takes', async () => {
    const page = await stage.open('/');
    const box = page.locator('#q');
    await box.focus();
    await page.keyboard.type('mark');
    await page.locator('#suggestions [role="option"]').first().waitFor();
    expect(await box.getAttribute('role')).toBe('combobox');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-controls')).toBe('suggestions');

    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe('suggestion-0');
    expect(await page.locator('#suggestion-0').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('#suggestions').isVisible()).toBe(false);
    expect(await box.inputValue()).toBe('mark');
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('');

    await page.keyboard.type('mark');
    await page.locator('#suggestions [role="group"] [role="option"] data').first().waitFor();
    expect(await page.locator('#suggestions-status').textContent()).toMatch(/^[1-8] suggestions?$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('Escape');

    await page.keyboard.press('ArrowDown');
    await page.locator('#suggestions [role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/');
  });

  it('lead on in the language that the address names', async () => {
    const page = await stage.open('/?hl=fr');
    await page.locator('#q').focus();
    await page.keyboard.type('phil');
    await page.getByRole('option', { name: 'pays: Philippines' }).click();
    await page.waitForURL((url) => url.pathname === '/search');
    expect(new URL(page.url()).search).toBe('?country=Philippines&hl=fr');
  });

  it('can be taken by touch', async () => {
    const page = await stage.open('/', { hasTouch: true, viewport: { width: 390, height: 800 } });
    await page.locator('#q').tap();
    await page.keyboard.type('fog');
    await page.locator('#suggestions [role="option"]').first().tap();
    await page.waitForURL((url) => url.pathname !== '/');
  });
});
