import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf, siteOf } from '../support/site.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Blanks at the end of a line are the templates' and cost nothing once compressed.
    'no-trailing-whitespace': 'off',
    // A title holds the query, which may be long.
    'long-title': 'off',
    // Checkboxes of one facet share its name: that is what makes them one.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'submit', 'reset'] }],
    'no-inline-style': 'error',
    // Scripts and styles come from our own host, under the hash of their content.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

const PAGES = [
  '/',
  '/search',
  '/search?q=market+waste&country=Ghana&country=Tunisia&in=insights',
  '/search?q=market&view=learnings&role=barrier',
  '/search?q=market&country=Ghana&year=2021',
  '/search?q=%22%3E%3Csvg%20onload%3D1%3E&page=0&kind=nonsense',
  '/plans/fog_nets_above_the_market_town?q=market',
  '/plans/un_march_sans_plastique?hl=es',
  '/plans/goats_grass_and_the_old_well',
  '/browse/partner',
  '/browse/country?q=market&hl=fr',
  '/help',
  '/about?hl=es',
  '/api',
  '/api?hl=fr',
  '/nothing',
  '/plans/%ff',
];

describe('the HTML of every kind of page', () => {
  let get: (path: string) => Promise<string>;
  beforeAll(async () => {
    const { app } = await siteOf(folderOf(inventedPlans()));
    get = async (path) => (await app.request(path)).text();
  });

  it.each(PAGES)('is valid at %s', async (path) => {
    const report = await validator.validateString(await get(path));
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line }) => `${ruleId} (line ${line}): ${message}`),
    );
    expect(messages).toEqual([]);
  });

  it.each(PAGES)('has one h1, a language, a title and no inline style or script at %s', async (path) => {
    const html = await get(path);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<html lang="(?:en|fr|es)">/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    // JSON-LD is data: no browser runs it.
    const data = /(<script type="application\/ld\+json">)[^<]*/g;
    const bare = html.replace(data, '<script src="">').replace(/"[^"]*"/g, '""');
    expect(bare).not.toMatch(/<[a-z][^<>]*\s(?:style|on[a-z]+)=|<style|<script(?![^>]*\ssrc=)/);
  });
});
