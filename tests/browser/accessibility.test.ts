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
  help: '/help?hl=es',
  about: '/about?hl=fr',
  'not found': '/plans/nothing_here',
} as const;

const WIDTHS = { wide: 1280, narrow: 360 } as const;

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}

describe.each(Object.entries(KINDS))('axe on the page of %s', (_kind, path) => {
  for (const [name, width] of Object.entries(WIDTHS)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`finds nothing, ${name} and ${colorScheme}`, async () => {
        const page = await stage.open(path, { viewport: { width, height: 900 }, colorScheme });
        expect(await violations(page)).toEqual([]);
        await page.context().close();
      });
    }
  }

  it('finds nothing with scripts blocked', async () => {
    const page = await stage.open('/help');
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(stage.url + path);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
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
  });

  it('finds nothing with suggestions open', async () => {
    const page = await stage.open('/');
    await page.locator('#q').focus();
    await page.keyboard.type('mark');
    await page.locator('#suggestions [role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });

  it('finds nothing with a citation open', async () => {
    const page = await stage.open('/plans/fog_nets_above_the_market_town');
    await page.locator('#insight-1 summary').click();
    expect(await violations(page)).toEqual([]);
  });
});
