import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What a visitor sees of the state of the search page. */
function state(page: Page) {
  return page.evaluate(() => ({
    address: location.pathname + location.search,
    total: Number(document.querySelector<HTMLElement>('#result-count')?.dataset.total),
    words: document.querySelector<HTMLInputElement>('#q')?.value,
    ticked: [...document.querySelectorAll<HTMLInputElement>('#facets input:checked')].map((box) => box.value),
    hits: [...document.querySelectorAll<HTMLElement>('#results .hit')].map((hit) => hit.dataset.planId),
  }));
}

async function reach(page: Page, address: string): Promise<void> {
  await page.waitForFunction((wanted) => location.pathname + location.search === wanted, address);
  await page.waitForFunction(() => document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling') === null);
}

async function handle(page: Page, selector: string) {
  const element = await page.$(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
}

async function type(page: Page, words: string): Promise<void> {
  await page.locator('#q').fill('');
  await page.locator('#q').pressSequentially(words, { delay: 15 });
}

/** Stays set for as long as the document is not loaded anew. */
async function brand(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    document.body.ownerDocument.documentElement.setAttribute('data-branded', '');
  });
  return () => page.evaluate(() => document.documentElement.hasAttribute('data-branded'));
}

describe('refining in place', () => {
  it('goes on from the words of the link that was taken: a filter in place of the words that name it', async () => {
    const page = await stage.open('/search?q=market+Peru');
    const stillThere = await brand(page);
    await page.locator('#refinements a', { hasText: 'Peru' }).click();
    await reach(page, '/search?q=market&country=Peru');
    expect(await state(page)).toMatchObject({ words: 'market', ticked: ['Peru'] });
    await (await handle(page, '#search-form button[type=submit]')).click();
    await reach(page, '/search?q=market&country=Peru');
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('#facets input:checked').length === 0);
    expect(await state(page)).toMatchObject({ address: '/search?q=market+Peru', words: 'market Peru' });
    expect(await stillThere()).toBe(true);
  });

  it('searches while the visitor types, without a reload, and replaces the address', async () => {
    const page = await stage.open('/search');
    const stillThere = await brand(page);
    const entries = await page.evaluate(() => history.length);
    await type(page, 'market');
    await reach(page, '/search?q=market');
    const { total, words, hits } = await state(page);
    expect(total).toBe(13);
    expect(words).toBe('market');
    expect(hits).toHaveLength(10);
    expect(await stillThere()).toBe(true);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(await page.title()).toMatch(/^market – 13 plans/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  it('asks once for a word typed at a stretch', async () => {
    const page = await stage.open('/search');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/search') asked.push(request.url());
    });
    await type(page, 'bicycle');
    await reach(page, '/search?q=bicycle');
    expect(asked).toHaveLength(1);
  });

  it('narrows by a tick, pushes the address, and keeps the focus on the box', async () => {
    const page = await stage.open('/search?q=market');
    const stillThere = await brand(page);
    const entries = await page.evaluate(() => history.length);
    const box = page.locator('fieldset[data-facet="country"] input[value="Kenya"]');
    await box.check();
    await reach(page, '/search?q=market&country=Kenya');
    expect(await state(page)).toMatchObject({ total: 1, ticked: ['Kenya'], hits: ['bicycle_libraries_for_porters'] });
    expect(await stillThere()).toBe(true);
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('Kenya');
  });

  it('restores words, ticks and results on Back and Forward', async () => {
    const page = await stage.open('/search');
    const stillThere = await brand(page);
    await type(page, 'market');
    await reach(page, '/search?q=market');
    await page.locator('fieldset[data-facet="region"] input[value="RBA"]').check();
    await reach(page, '/search?q=market&region=RBA');
    const narrowed = await state(page);
    await page.locator('fieldset[data-facet="year"] input[value="2023"]').check();
    await reach(page, '/search?q=market&year=2023&region=RBA');

    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('#facets input:checked').length === 1);
    expect(await state(page)).toEqual(narrowed);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('#facets input:checked').length === 0);
    expect(await state(page)).toMatchObject({ address: '/search?q=market', total: 13, words: 'market', ticked: [] });
    await page.goForward();
    await page.waitForFunction(() => document.querySelectorAll('#facets input:checked').length === 1);
    expect(await state(page)).toEqual(narrowed);
    expect(await stillThere()).toBe(true);
  });

  it('leads Back from a submitted search to the one before it, not to half a word', async () => {
    const page = await stage.open('/search?q=bicycle');
    await type(page, 'seed');
    await reach(page, '/search?q=seed');
    await page.locator('#q').fill('seed flood');
    await page.keyboard.press('Enter');
    await reach(page, '/search?q=seed+flood');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#q')?.value === 'bicycle');
    expect(await state(page)).toMatchObject({ address: '/search?q=bicycle', total: 1 });
  });

  it('announces the count alone, in a region that stays the same element', async () => {
    const page = await stage.open('/search?q=market');
    const status = await handle(page, '#status');
    expect(await status.textContent()).toBe('');
    await page.locator('fieldset[data-facet="country"] input[value="Ghana"]').check();
    await page.waitForFunction(() => document.querySelector('#status')?.textContent !== '');
    expect(await status.textContent()).toBe('1 plan found');
    await type(page, 'zzzqqqxxx');
    await page.waitForFunction(() => document.querySelector('#status')?.textContent === 'Nothing found');
    expect(await status.evaluate((element) => element.isConnected)).toBe(true);
  });

  it('never swaps the search box', async () => {
    const page = await stage.open('/search?q=market');
    const box = await handle(page, '#q');
    await page.locator('fieldset[data-facet="country"] input[value="Ghana"]').check();
    await reach(page, '/search?q=market&country=Ghana');
    await page.getByRole('link', { name: 'Newest' }).click();
    await reach(page, '/search?q=market&country=Ghana&sort=newest');
    expect(await box.evaluate((element) => element.isConnected)).toBe(true);
  });

  it('takes a filter off by its chip, and goes on from the new results', async () => {
    const page = await stage.open('/search?q=market&country=Peru&year=2022');
    const stillThere = await brand(page);
    const chip = page.locator('a[data-remove-filter="country"]');
    expect(await chip.innerText()).toContain('Country: Peru');
    await chip.click();
    await reach(page, '/search?q=market&year=2022');
    expect(await state(page)).toMatchObject({ ticked: ['2022'] });
    expect(await stillThere()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-heading');
  });

  it('keeps a group open that the visitor opened, and a filtered long list filtered', async () => {
    const page = await stage.open('/search');
    await page.locator('#facet-method > summary').click();
    await page.locator('#more-country > summary').click();
    await page.locator('#find-country').fill('tun');
    const tunisia = page
      .locator('#more-country input[value="Tunisia"], fieldset[data-facet="country"] input[value="Tunisia"]')
      .first();
    await tunisia.check();
    await reach(page, '/search?country=Tunisia');
    expect(await page.locator('#facet-method').getAttribute('open')).not.toBeNull();
    expect(await page.locator('#find-country').inputValue()).toBe('tun');
    const shown = await page.locator('#more-country li:visible').allInnerTexts();
    expect(shown.every((text) => text.toLowerCase().includes('tun'))).toBe(true);
  });

  it('on a narrow screen waits for the drawer’s button', async () => {
    const page = await stage.open('/search?q=market', { viewport: { width: 390, height: 800 } });
    const stillThere = await brand(page);
    expect(await page.locator('#facets').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.locator('fieldset[data-facet="country"] input[value="Kenya"]').check();
    await page.locator('fieldset[data-facet="country"] input[value="Ghana"]').check();
    expect(await state(page)).toMatchObject({ address: '/search?q=market', total: 13 });
    await page.getByRole('button', { name: 'Show results' }).click();
    await reach(page, '/search?q=market&country=Ghana&country=Kenya');
    expect(await state(page)).toMatchObject({ total: 2 });
    expect(await page.locator('#facets').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Filters (2)' }).isVisible()).toBe(true);
    expect(await stillThere()).toBe(true);
  });

  it('gives up spelling help for one query, not for the next', async () => {
    const page = await stage.open('/search?q=bicicle&spell=off');
    await type(page, 'market');
    await reach(page, '/search?q=market');
    expect(await state(page)).toMatchObject({ total: 13 });
  });

  it('keeps the language that the address names', async () => {
    const page = await stage.open('/search?q=market&hl=fr');
    await page.locator('fieldset[data-facet="country"] input[value="Kenya"]').check();
    await reach(page, '/search?q=market&country=Kenya&hl=fr');
    expect(await page.locator('#result-count').innerText()).toBe('1 plan');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });
});

describe('Back while a refinement is still loading', () => {
  it('shows what its address says, and lets the late answer go', async () => {
    const page = await stage.open('/search?q=market');
    await page.locator('fieldset[data-facet="country"] input[value="Ghana"]').check();
    await reach(page, '/search?q=market&country=Ghana');
    await page.route('**/search?q=market&country=Ghana&country=Kenya', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.locator('fieldset[data-facet="country"] input[value="Kenya"]').check();
    // Two requests end: the late one, and that of Back.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let left = 2;
          document.addEventListener('htmx:finally:request', () => {
            left -= 1;
            if (left === 0) resolve();
          });
          history.back();
        }),
    );
    expect(await state(page)).toMatchObject({ address: '/search?q=market', total: 13, ticked: [] });
  });
});
