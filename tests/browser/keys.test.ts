import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const PLAN = '/plans/fog_nets_above_the_market_town?q=market';

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** The match that was last gone to; null: none yet. */
function match(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('mark.now')?.id ?? null);
}

describe('single-key shortcuts', () => {
  it('are turned off on the help page for all pages, and on again', async () => {
    const page = await stage.open('/help');
    const box = page.getByRole('checkbox', { name: 'Use the keys /, n and p as shortcuts' });
    expect(await box.isChecked()).toBe(true);
    await box.uncheck();
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('keys');
    expect(await page.locator('#keys-note').innerText()).toBe('');

    await page.goto(`${stage.url}/search?q=market`);
    await page.keyboard.press('/');
    expect(await focused(page)).not.toBe('q');

    await page.goto(stage.url + PLAN);
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    expect(await match(page)).toBeNull();
    // The buttons still do what the keys did.
    await page.getByRole('button', { name: 'Next match' }).click();
    expect(await match(page)).not.toBeNull();

    await page.goto(`${stage.url}/help`);
    expect(await box.isChecked()).toBe(false);
    await box.check();
    await page.goto(stage.url + PLAN);
    await page.keyboard.press('n');
    expect(await match(page)).not.toBeNull();
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('q');
    await page.context().close();
  });

  it('are turned off in other tabs too', async () => {
    const page = await stage.open('/search?q=market');
    const other = await page.context().newPage();
    await other.goto(`${stage.url}/help`);
    await other.locator('#keys').uncheck();
    await page.waitForFunction(() => document.documentElement.dataset.keys === 'off');
    await page.keyboard.press('/');
    expect(await focused(page)).not.toBe('q');
    await page.context().close();
  });

  it('can be turned off for the page where the browser keeps nothing, which is said', async () => {
    const page = await stage.open('/about');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(`${stage.url}/help`);
    await page.locator('#keys').uncheck();
    expect(await page.locator('#keys-note').innerText()).toContain('on this page only');
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('keys');
    await page.goto(`${stage.url}/search`);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('q');
    await page.context().close();
  });

  it.each([
    ['en', 'Use the keys'],
    ['fr', 'Utiliser les touches'],
    ['es', 'Usar las teclas'],
  ])('are named in the language of the page: %s', async (language, text) => {
    const page = await stage.open(`/help?hl=${language}`);
    expect(await page.locator('.keys label').innerText()).toContain(text);
    await page.locator('.keys label').click();
    expect(await page.locator('#keys').isChecked()).toBe(false);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.keys').analyze();
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('have no switch where no script runs', async () => {
    const page = await stage.open('/help', { javaScriptEnabled: false });
    expect(await page.locator('#keys').count()).toBe(1);
    expect(await page.locator('#keys').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('the search box', () => {
  it('asks for suggestions in the language of the page', async () => {
    const page = await stage.open('/?hl=fr');
    const asked = page.waitForRequest('**/api/v1/suggest?**');
    await page.locator('#q').pressSequentially('ken');
    expect(new URL((await asked).url()).searchParams.get('hl')).toBe('fr');
    await page
      .locator('#suggestions [role="option"]', { hasText: /^pays ?: Kenya/ })
      .first()
      .waitFor();
    await page.context().close();
  });

  it('leaves keys to a character that is being composed', async () => {
    const page = await stage.open('/');
    await page.locator('#q').pressSequentially('mark');
    await page.locator('#suggestions [role="option"]').first().waitFor();
    const press = (isComposing: boolean): Promise<boolean> =>
      page.locator('#q').evaluate(
        (box, composing) =>
          box.dispatchEvent(
            new KeyboardEvent('keydown', {
              key: 'ArrowDown',
              bubbles: true,
              cancelable: true,
              isComposing: composing,
            }),
          ),
        isComposing,
      );
    expect(await press(true)).toBe(true);
    expect(await page.locator('#q').getAttribute('aria-activedescendant')).toBeNull();
    expect(await press(false)).toBe(false);
    expect(await page.locator('#q').getAttribute('aria-activedescendant')).toBe('suggestion-0');
    await page.context().close();
  });
});
