import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedPlans } from '../support/invented-plans.js';
import { childrenOf, parseXml, textOf, type XmlElement } from '../support/parse-xml.js';
import { folderOf, siteOf } from '../support/site.js';

const SITE = 'https://learnings.example';

let app: Hono;
beforeAll(async () => {
  ({ app } = await siteOf(folderOf(inventedPlans())));
});

const description = async (search = ''): Promise<XmlElement> =>
  parseXml(await (await app.request(`/opensearch.xml${search}`)).text(), 'http://a9.com/-/spec/opensearch/1.1/');

/** The URL that a browser makes of a template for words. */
function fill(document: XmlElement, type: string, words: string): string {
  const url = childrenOf(document, 'Url').find(({ attributes }) => attributes.type === type);
  return (url?.attributes.template ?? '').replace('{searchTerms}', encodeURIComponent(words));
}

describe('/opensearch.xml', () => {
  it('is of the type that browsers look for, and every page leads to it', async () => {
    expect((await app.request('/opensearch.xml')).headers.get('Content-Type')).toBe(
      'application/opensearchdescription+xml; charset=utf-8',
    );
    for (const path of ['/', '/search?q=market', '/help', '/nothing'])
      expect(await (await app.request(path)).text()).toContain(
        '<link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title="Learnings">',
      );
  });

  it.each(['', '?hl=fr', '?hl=es'])('keeps the rules of OpenSearch 1.1 at %s', async (search) => {
    const root = await description(search);
    expect(root.name).toBe('OpenSearchDescription');
    for (const [name, length] of [
      ['ShortName', 16],
      ['LongName', 48],
      ['Description', 1024],
    ] as const) {
      expect(childrenOf(root, name)).toHaveLength(1);
      expect(textOf(root, name)?.length).toBeGreaterThan(0);
      expect(textOf(root, name)?.length).toBeLessThanOrEqual(length);
    }
    for (const { attributes } of childrenOf(root, 'Url')) {
      expect(attributes.template).toMatch(/^https:\/\/learnings\.example\//);
      expect([...(attributes.template ?? '').matchAll(/\{([^}]*)\}/g)].map((match) => match[1])).toEqual(
        attributes.rel === 'self' ? [] : ['searchTerms'],
      );
    }
    expect(childrenOf(root, 'Language').map(({ text }) => text)).toEqual(['en', 'fr', 'es']);
    expect(textOf(root, 'InputEncoding')).toBe('UTF-8');
  });

  it('gives URLs that answer, whatever the words', async () => {
    const root = await description();
    for (const words of ['market', 'café & "tea"', 'a+b #1']) {
      const page = await app.request(fill(root, 'text/html', words));
      expect(await page.text()).toContain(`value="${words.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
      const suggestions = await app.request(fill(root, 'application/x-suggestions+json', words));
      expect(((await suggestions.json()) as unknown[])[0]).toBe(words);
      expect((await app.request(fill(root, 'application/atom+xml', words))).status).toBe(200);
    }
    expect((await app.request(textOf(root, 'Image') ?? '')).headers.get('Content-Type')).toBe('image/svg+xml');
  });

  it('has an example that finds something', async () => {
    const words = childrenOf(await description(), 'Query')[0]?.attributes.searchTerms ?? '';
    const { total } = (await (await app.request(`/api/v1/search?q=${encodeURIComponent(words)}`)).json()) as {
      total: number;
    };
    expect(total).toBeGreaterThan(0);
  });

  it('is in the language that it is asked in, and leads to pages in a language that its URL names', async () => {
    const asked = await app.request('/opensearch.xml', { headers: { 'Accept-Language': 'fr' } });
    expect(await asked.text()).toContain('<Description>Cherchez');
    expect(fill(await description('?hl=es'), 'text/html', 'agua')).toBe(`${SITE}/search?q=agua&hl=es`);
    expect(fill(await description(), 'text/html', 'agua')).toBe(`${SITE}/search?q=agua`);
  });
});

describe('/opensearch/suggest', () => {
  type Suggestions = [string, string[], string[], string[]];
  const suggest = async (q: string, more = ''): Promise<Suggestions> =>
    (await app.request(`/opensearch/suggest?q=${encodeURIComponent(q)}${more}`)).json() as Promise<Suggestions>;

  it('answers with the words, and completions, notes and URLs side by side', async () => {
    const answer = await app.request('/opensearch/suggest?q=mar');
    expect(answer.headers.get('Content-Type')).toBe('application/x-suggestions+json; charset=utf-8');
    const [q, words, notes, urls] = (await answer.json()) as Suggestions;
    expect(q).toBe('mar');
    expect(words.length).toBeGreaterThan(0);
    expect([notes.length, urls.length]).toEqual([words.length, words.length]);
  });

  it('completes with words that find something when a browser searches for them', async () => {
    for (const typed of ['mar', 'ken', 'fog', 'ener']) {
      const [, words, , urls] = await suggest(typed);
      expect(words.length).toBeGreaterThan(0);
      for (const each of words) {
        const found = await app.request(`/api/v1/search?spell=off&q=${encodeURIComponent(each)}`);
        expect(((await found.json()) as { total: number }).total, each).toBeGreaterThan(0);
      }
      for (const url of urls) expect((await app.request(url)).status, url).toBe(200);
    }
  });

  it('says in the language of the page what a completion is', async () => {
    const [, words, notes] = await suggest('ken', '&hl=fr');
    expect(notes[words.indexOf('country:Kenya')]).toBe('pays: Kenya');
  });

  it.each(['', ' ', '</script>', '"\\', '\u0000'])('answers %j, which completes to nothing', async (typed) => {
    expect(await suggest(typed)).toEqual([typed, [], [], []]);
  });
});
