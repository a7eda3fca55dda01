import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf, siteOf } from '../support/site.js';

let app: Hono;
beforeAll(async () => {
  ({ app } = await siteOf(folderOf(inventedPlans())));
});
const get = (path: string) => app.request(`https://learnings.example${path}`);
const html = async (path: string) => (await get(path)).text();

describe('the page of a partner', () => {
  it('lists the plans that name it, each with a link to where it does, and what was done', async () => {
    const page = await html('/partners/Guild%20of%20Hill%20Weavers');
    expect(page).toMatch(/<h1[^>]*>Guild of Hill Weavers<\/h1>/);
    expect(page).toMatch(/href="\/plans\/fog_nets_above_the_market_town#partner-\d+"/);
    expect(page).toContain('/search?country=Peru&amp;partner=Guild+of+Hill+Weavers');
  });

  it('is found however the name is written, under its one address', async () => {
    const answer = await get('/partners/guild%20of%20hill%20weavers?hl=fr');
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      301,
      '/partners/Guild%20of%20Hill%20Weavers?hl=fr',
    ]);
  });

  it.each(['/partners/Nobody', '/partners/Nobody.csv', '/partners/%3Cscript%3E'])('is not there: %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('<script>');
  });

  it('is a table too, of this partner alone', async () => {
    const answer = await get('/partners/Guild%20of%20Hill%20Weavers.csv');
    expect(answer.headers.get('Content-Disposition')).toContain('attachment');
    const [head, ...rows] = (await answer.text()).trim().split('\r\n');
    expect(head).toContain('name,sector,country,collaboration,plan,year,url');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^Guild of Hill Weavers,/);
  });
});

describe('the list of partners', () => {
  it('leads to their pages, with sector and country beside each', async () => {
    const page = await html('/browse/partner');
    expect(page).toContain('href="/partners/Guild%20of%20Hill%20Weavers"');
    expect(page).toMatch(/Guild of Hill Weavers[\s\S]{0,200}<p class="details">[^<]*Peru/);
  });

  it('leads to the plans of a search where it is the list of a search', async () => {
    expect(await html('/browse/partner?country=Peru')).toContain(
      'href="/search?country=Peru&amp;partner=Guild+of+Hill+Weavers"',
    );
  });

  it('is what a plan links to from each of its partners', async () => {
    expect(await html('/plans/fog_nets_above_the_market_town')).toContain('/partners/');
  });
});
