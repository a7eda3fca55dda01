import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const PLAN = '/plans/fog_nets_above_the_market_town';

describe('the page of a plan', () => {
  it('copies the link of one learning and says so', async () => {
    const page = await stage.open(PLAN, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#insight-2').getByRole('button', { name: 'Copy link' }).click();
    await page.waitForFunction(() => document.querySelector('#status')?.textContent === 'Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `https://learnings.example${PLAN}#insight-2`,
    );
  });

  it('says so where the browser lets nothing be copied, and goes back to its name', async () => {
    const page = await stage.open(PLAN);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    const button = await page.locator('#insight-2').getByRole('button', { name: 'Copy link' }).elementHandle();
    const labelled = (text: string) =>
      page.waitForFunction(([shown, wanted]) => shown.firstChild?.textContent === wanted, [button, text] as const);
    await button.click();
    await labelled('The link could not be copied');
    expect(await page.locator('#status').innerText()).toBe('The link could not be copied');
    await labelled('Copy link');
  });

  it('copies the citation of one learning', async () => {
    const page = await stage.open(PLAN, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#insight-1 summary').click();
    await page.locator('#insight-1').getByRole('button', { name: 'Copy citation' }).click();
    await page.waitForFunction(() => document.querySelector('#status')?.textContent === 'Citation copied');
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toMatch(/^UNDP Accelerator Lab Peru \(2022\)\. “Fog nets give .*#insight-1$/);
  });

  it('walks the matches by button and key, round and back', async () => {
    const page = await stage.open(`${PLAN}?q=market`);
    const now = () => page.locator('mark.now').getAttribute('id');
    await page.getByRole('button', { name: 'Next match' }).click();
    const first = await now();
    await page.keyboard.press('n');
    expect(await now()).not.toBe(first);
    await page.keyboard.press('p');
    expect(await now()).toBe(first);
    expect(await page.locator('mark.now').isVisible()).toBe(true);
    expect(await page.locator('mark.now').evaluate((mark) => mark.getBoundingClientRect().top < innerHeight)).toBe(
      true,
    );
  });

  it('shows in the contents where one is reading', async () => {
    const page = await stage.open(PLAN);
    await page.locator('#section-partner').scrollIntoViewIfNeeded();
    await page.locator('.contents a[href="#section-partner"]').click();
    await page.waitForFunction(
      () => document.querySelector('.contents [aria-current]')?.getAttribute('href') === '#section-partner',
    );
  });

  it('lands on the passage that a result names, and marks it', async () => {
    const page = await stage.open('/search?q=grandmothers');
    await page.locator('.snippet[data-role="insight"]').first().click();
    await page.waitForURL('**/plans/seed_swaps_after_the_flood?q=grandmothers#insight-2');
    const target = page.locator(':target');
    expect(await target.locator('mark').allInnerTexts()).toEqual(['Grandmothers']);
    expect(await target.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(600);
  });

  it('leads back to the list and on to its neighbours', async () => {
    const page = await stage.open('/search?q=market');
    const ids = await page.locator('.hit').evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-plan-id')));
    await page.locator('.hit h2 a').nth(1).click();
    await page.waitForURL(`**/plans/${ids[1] ?? ''}?q=market`);
    expect(await page.locator('.results-way').innerText()).toContain('Result 2 of 13');
    await page.locator('a[rel="next"]').click();
    await page.waitForURL(`**/plans/${ids[2] ?? ''}?q=market`);
    await page.getByRole('link', { name: 'Back to the results' }).click();
    await page.waitForURL('**/search?q=market');
  });

  it('reserves the place of its pictures and loads them late', async () => {
    const page = await stage.open(PLAN);
    const picture = page.locator('.picture img');
    expect(await picture.getAttribute('loading')).toBe('lazy');
    const { width, height } = (await picture.boundingBox()) ?? { width: 0, height: 0 };
    expect(width / height).toBeCloseTo(4 / 3, 1);
    expect(await page.locator('.picture-away a').innerText()).toContain('pictures.example.net');
  });

  it('prints as a clean document with its address and date', async () => {
    const page = await stage.open(`${PLAN}?q=market`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.masthead, form, .contents, .matches, .tools').locator('visible=true').count()).toBe(0);
    const foot = await page.locator('.printed').innerText();
    expect(foot).toContain(`https://learnings.example${PLAN}`);
    expect(foot).toMatch(/\d{4}/);
    expect(await page.locator('#insight-1').isVisible()).toBe(true);
  });
});
