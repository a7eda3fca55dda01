import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What a request can come to: answers of the server and of a proxy, and no answer. */
const FAILURES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  '500': (route) => route.fulfill({ status: 500, body: '<h1>mistake</h1>', contentType: 'text/html' }),
  '503': (route) => route.fulfill({ status: 503, body: 'busy' }),
  'no network': (route) => route.abort(),
};

const TEXTS = [
  ['en', 'could not be fetched', 'Try again'],
  ['fr', 'n’ont pas pu être chargés', 'Réessayer'],
  ['es', 'No se pudieron obtener', 'Intentar de nuevo'],
] as const;

/** Lets every search fail until it is called again; pages that are asked for as a whole still come. */
async function breakSearch(page: Page, fail: (route: Route) => Promise<void>): Promise<() => Promise<void>> {
  const isRefinement = (url: URL): boolean => url.pathname === '/search';
  await page.route(isRefinement, (route) => (route.request().isNavigationRequest() ? route.continue() : fail(route)));
  return () => page.unroute(isRefinement);
}

function ghana(page: Page) {
  return page.locator('fieldset[data-facet="country"] input[value="Ghana"]');
}

async function total(page: Page): Promise<string | null> {
  return page.locator('#result-count').getAttribute('data-total');
}

async function noticed(page: Page): Promise<void> {
  await page.locator('#failed').waitFor({ state: 'visible' });
}

describe('a tick whose request fails', () => {
  it.each(Object.entries(FAILURES))(
    '%s: keeps the earlier results, marked, and can be tried again',
    async (_, fail) => {
      const page = await stage.open('/search?q=market');
      const mend = await breakSearch(page, fail);
      await ghana(page).check();
      await noticed(page);
      expect(await total(page)).toBe('13');
      expect(await page.locator('.hit').count()).toBe(10);
      expect(await page.locator('#outcome').getAttribute('data-old')).toBe('');
      expect(await page.locator('#outcome').getAttribute('aria-busy')).toBeNull();
      expect(new URL(page.url()).search).toBe('?q=market');
      // What is ticked is what is tried again.
      expect(await ghana(page).isChecked()).toBe(true);

      await mend();
      await page.locator('#failed button').click();
      await page.waitForURL('**/search?q=market&country=Ghana');
      await page.locator('#result-count[data-total="1"]').waitFor();
      expect(await ghana(page).isChecked()).toBe(true);
      expect(await page.locator('#failed').isVisible()).toBe(false);
      expect(await page.locator('#outcome').getAttribute('data-old')).toBeNull();
      await page.context().close();
    },
  );

  it('is told after the time that a request may take', async () => {
    const page = await stage.open('/help');
    await page.route('**/search?q=market', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('"defaultTimeout":30000', '"defaultTimeout":200');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`${stage.url}/search?q=market`);
    const held: Route[] = [];
    await page.route('**/search?q=market&country=Ghana', (route) => {
      held.push(route);
    });
    await ghana(page).check();
    await noticed(page);
    expect(held).toHaveLength(1);
    expect(await total(page)).toBe('13');
    await page.context().close();
  });

  it.each(TEXTS)('is told in the language of the page, in #status too: %s', async (language, text, button) => {
    const page = await stage.open(`/search?q=market&hl=${language}`);
    await breakSearch(page, (route) => route.abort());
    await ghana(page).check();
    await noticed(page);
    expect(await page.locator('#failed p').innerText()).toContain(text);
    expect(await page.locator('#failed button').innerText()).toBe(button);
    await page.waitForFunction((said) => document.querySelector('#status')?.textContent.includes(said), text);
    await page.context().close();
  });

  it('can be taken back, which shows the results that the page had', async () => {
    const page = await stage.open('/search?q=market');
    const mend = await breakSearch(page, (route) => route.abort());
    await ghana(page).check();
    await noticed(page);
    await mend();
    await ghana(page).uncheck();
    await page.locator('#failed').waitFor({ state: 'hidden' });
    expect(await total(page)).toBe('13');
    expect(new URL(page.url()).search).toBe('?q=market');
    await page.context().close();
  });

  it('is told again when it fails again, and by keyboard alone', async () => {
    const page = await stage.open('/search?q=market');
    const mend = await breakSearch(page, (route) => route.abort());
    await ghana(page).check();
    await noticed(page);
    await page.waitForFunction(() => document.querySelector('#status')?.textContent !== '');
    await page.evaluate(() => {
      const changes: string[] = [];
      const status = document.querySelector('#status');
      if (status === null) throw new Error('no #status');
      new MutationObserver(() => {
        changes.push(status.textContent);
        document.documentElement.dataset.changes = changes.join('|');
      }).observe(status, { childList: true });
    });
    await page.locator('#failed button').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /^\|.*fetched/.test(document.documentElement.dataset.changes ?? ''));
    expect(await page.evaluate(() => document.activeElement?.closest('#failed') !== null)).toBe(true);
    await mend();
    await page.keyboard.press('Enter');
    await page.locator('#result-count[data-total="1"]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-heading');
    await page.context().close();
  });

  it('closes the drawer of a narrow screen, so that it is seen', async () => {
    const page = await stage.open('/search?q=market', { viewport: { width: 390, height: 800 } });
    await breakSearch(page, (route) => route.abort());
    await page.locator('#filters-button').click();
    await ghana(page).check();
    await page.locator('.apply button').click();
    await noticed(page);
    expect(await page.locator('#refine').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('other requests for results that fail', () => {
  it('a link to another order can be tried again', async () => {
    const page = await stage.open('/search?q=market');
    const mend = await breakSearch(page, (route) => route.fulfill({ status: 503, body: 'busy' }));
    await page.getByRole('link', { name: 'Newest' }).click();
    await noticed(page);
    await mend();
    await page.locator('#failed button').click();
    await page.waitForURL('**/search?q=market&sort=newest');
    await page.locator('#failed').waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('words that are typed leave the results and stay in the box', async () => {
    const page = await stage.open('/search?q=market');
    await breakSearch(page, (route) => route.fulfill({ status: 503, body: 'busy' }));
    await page.locator('#q').focus();
    await page.keyboard.press('End');
    await page.keyboard.type('x');
    await noticed(page);
    expect(await total(page)).toBe('13');
    expect(await page.locator('#q').inputValue()).toBe('marketx');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.context().close();
  });

  it('Back can be tried again', async () => {
    const page = await stage.open('/search?q=market');
    await ghana(page).check();
    await page.waitForURL('**/search?q=market&country=Ghana');
    await page.locator('#result-count[data-total="1"]').waitFor();
    const mend = await breakSearch(page, (route) => route.abort());
    await page.evaluate(() => {
      history.back();
    });
    await noticed(page);
    expect(await total(page)).toBe('1');
    await page.locator('#failed button').click();
    await page.waitForFunction(() => document.querySelector('#outcome')?.hasAttribute('aria-busy') === false);
    await noticed(page);
    await mend();
    await page.locator('#failed button').click();
    await page.locator('#result-count[data-total="13"]').waitFor();
    expect(await ghana(page).isChecked()).toBe(false);
    expect(await page.locator('#failed').isVisible()).toBe(false);
    expect(await page.locator('#outcome').getAttribute('data-old')).toBeNull();
    await page.context().close();
  });
});

describe('waiting', () => {
  it('is marked while it lasts, also when a request replaces another', async () => {
    const page = await stage.open('/search?q=market');
    const held: Route[] = [];
    await page.route('**/search?q=market&country=*', (route) => {
      held.push(route);
    });
    await ghana(page).check();
    await page.locator('#outcome[aria-busy="true"]').waitFor();
    await page.locator('fieldset[data-facet="country"] input[value="Kenya"]').check();
    await expect.poll(() => held.length).toBe(2);
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('#outcome') ?? document.body, '::before').visibility === 'visible',
    );
    expect(await page.locator('#outcome').getAttribute('aria-busy')).toBe('true');
    await held[1]?.continue();
    await page.locator('#result-count[data-total="2"]').waitFor();
    await page.locator('#outcome:not([aria-busy])').waitFor();
    await page.context().close();
  });
});

describe.each([
  ['wide', 1280],
  ['narrow', 360],
])('the notice, %s', (_, width) => {
  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
    const page = await stage.open('/search?q=market', { viewport: { width, height: 800 }, colorScheme });
    await breakSearch(page, (route) => route.abort());
    await page.getByRole('link', { name: 'Newest' }).click();
    await noticed(page);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});
