import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** One address of every kind of page. */
const KINDS = {
  home: '/',
  results: '/search?q=market+waste&country=Ghana&country=Tunisia',
  learnings: '/search?q=market&view=learnings',
  'no results': '/search?q=market&country=Ghana&year=2021',
  plan: '/plans/fog_nets_above_the_market_town?q=market',
  'plan in French': '/plans/un_march_sans_plastique',
  list: '/browse/country',
  partners: '/browse/partner',
  partner: '/partners/Guild%20of%20Hill%20Weavers',
  help: '/help?hl=es',
  about: '/about?hl=fr',
  api: '/api?hl=fr',
  'not found': '/plans/nothing_here',
} as const;

const VIEWS = [
  ['wide and light', 1280, 'light'],
  ['wide and dark', 1280, 'dark'],
  ['narrow and light', 360, 'light'],
  ['narrow and dark', 360, 'dark'],
] as const;

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    // In the page itself: the other mode opens a second page for what stands in frames, and there are none.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}

describe.each(Object.entries(KINDS))('axe on the page of %s', (_kind, path) => {
  // Width and colours are style alone: one load serves all.
  let page: Page;
  beforeAll(async () => {
    page = await stage.open(path);
  });
  afterAll(() => page.context().close());

  it.each(VIEWS)('finds nothing, %s', async (_name, width, colorScheme) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  });

  it('finds nothing with scripts blocked', async () => {
    const plain = await stage.open('/help');
    await plain.route('**/*.js', (route) => route.abort());
    await plain.goto(stage.url + path);
    expect(await violations(plain)).toEqual([]);
    await plain.context().close();
  });
});

describe('axe on what opens', () => {
  it('finds nothing in the drawer, with every group and list open', async () => {
    const page = await stage.open('/search?q=market', { viewport: { width: 360, height: 800 } });
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('finds nothing with suggestions open', async () => {
    const page = await stage.open('/');
    await page.locator('#q').focus();
    await page.keyboard.type('mark');
    await page.locator('#suggestions [role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('finds nothing with a long list filtered, with and without values that fit', async () => {
    const page = await stage.open('/search?q=market');
    await page.locator('#more-country > summary').click();
    await page.locator('#find-country').fill('tun');
    await page.locator('.find-note', { hasText: 'Values that fit: 1' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('#find-country').fill('zzz');
    await page.locator('.find-note', { hasText: 'No value fits' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('finds nothing with a citation open', async () => {
    const page = await stage.open('/plans/fog_nets_above_the_market_town');
    await page.locator('#insight-1 summary').click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
