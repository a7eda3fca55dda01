import { beforeAll, describe, expect, it } from 'vitest';
import { pageContext } from '../../src/page/page-context.js';
import { searchPage, type SearchPage } from '../../src/page/search-page.js';
import { FACETS } from '../../src/profile/facets.js';
import { parseSearchParams } from '../../src/query/parse-search-params.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { inventedPlans } from '../support/invented-plans.js';
import { findNothing } from '../../src/web/find-nothing.js';
import { PAGE_SITE } from '../support/page-site.js';
import { folderOf, siteOf } from '../support/site.js';

let index: SearchIndex;
let html: (path: string) => Promise<string>;
beforeAll(async () => {
  const { app, index: built } = await siteOf(folderOf(inventedPlans()));
  index = built;
  html = async (path) => (await app.request(path)).text();
});

async function pageOf(path: string): Promise<SearchPage> {
  const context = pageContext(PAGE_SITE, new Request(`https://learnings.example${path}`));
  const { query, warnings } = parseSearchParams(context.url.searchParams, FACETS);
  const results = await index.search(query);
  const nothing = results.total === 0 ? await findNothing(index, query) : null;
  return searchPage(context, query, { results, warnings, nothing });
}

describe('the title of a search page', () => {
  it('holds the query and the count', async () => {
    expect((await pageOf('/search?q=market')).page.title).toBe('market – 13 plans · Learnings');
    expect((await pageOf('/search')).page.title).toBe('13 plans · Learnings');
    expect((await pageOf('/search?q=market&page=2')).page.title).toBe('market – 13 plans – Page 2 · Learnings');
  });
});

describe('a search page among those that search engines list', () => {
  it.each([
    ['/search', 'index, follow'],
    ['/search?page=2', 'noindex'],
    ['/search?q=market', 'noindex'],
    ['/search?country=Ghana', 'noindex'],
  ])('%s: %s', async (path, robots) => {
    expect((await pageOf(path)).page.robots).toBe(robots);
  });
});

describe('the facets', () => {
  const total = async (query: string): Promise<number> => (await pageOf(`/search?${query}`)).total;

  it('count what choosing a value alone would give, whatever else is chosen', async () => {
    for (const state of ['', 'q=market&year=2023', 'q=market&country=Ghana&region=RBA', 'q=waste&theme=waste']) {
      const { facets } = await pageOf(`/search?${state}`);
      for (const group of facets) {
        const others = new URLSearchParams(state);
        others.delete(group.name);
        for (const option of [...group.shown, ...(group.more?.options ?? [])]) {
          const alone = new URLSearchParams(others);
          alone.append(group.name, option.value);
          expect([state, group.name, option.value, option.count]).toEqual([
            state,
            group.name,
            option.value,
            await total(alone.toString()),
          ]);
        }
      }
    }
  });

  it('show eight values, the rest in place, and all of them in all', async () => {
    const country = (await pageOf('/search')).facets.find((group) => group.name === 'country');
    expect(country?.shown).toHaveLength(8);
    expect(country?.more?.options).toHaveLength(5);
    expect(country?.more?.label).toBe('Show all 13');
    const year = (await pageOf('/search')).facets.find((group) => group.name === 'year');
    expect(year?.more).toBeNull();
    expect(year?.shown.map((option) => option.value)).toEqual(['2025', '2024', '2023', '2022', '2021']);
  });

  it('say in words how many values are chosen, and stay open then', async () => {
    const { facets } = await pageOf('/search?method=Walking+along&country=Ghana&country=Peru');
    expect(facets.find((group) => group.name === 'method')).toMatchObject({ selected: '1 selected', open: true });
    expect(facets.find((group) => group.name === 'country')).toMatchObject({ selected: '2 selected' });
    expect(facets.find((group) => group.name === 'source')).toMatchObject({ selected: '', open: false });
  });

  it('keep a chosen value that nothing has, so that it can be taken off', async () => {
    const { facets } = await pageOf('/search?country=Atlantis');
    const options = facets
      .filter((group) => group.name === 'country')
      .flatMap((group) => [...group.shown, ...(group.more?.options ?? [])]);
    expect(options.filter((option) => option.checked).map((option) => [option.value, option.count])).toEqual([
      ['Atlantis', 0],
    ]);
  });

  it('have ids that differ and that html allows', async () => {
    const ids = (await pageOf('/search')).facets.flatMap((group) =>
      [...group.shown, ...(group.more?.options ?? [])].map((option) => option.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][\w-]*$/i.test(id))).toEqual([]);
  });

  it('are named in the language of the page', async () => {
    const { facets } = await pageOf('/search?hl=fr');
    const labels = (name: string): readonly string[] =>
      facets
        .filter((group) => group.name === name)
        .flatMap((group) => [...group.shown, ...(group.more?.options ?? [])].map(({ label }) => label));
    expect(labels('country')).toContain('Tchad');
    expect(labels('region')).toContain('Afrique');
    expect(labels('lang')).toContain('français');
    expect(labels('sdg')).toContain('7. Énergie propre et d’un coût abordable');
  });
});

describe('the active filters', () => {
  it('are chips that each lead to the search without them', async () => {
    const { chips, clearAll } = await pageOf(
      '/search?q=market&in=insights&country=Ghana&country=Peru&match=all&page=2',
    );
    expect(chips.map(({ label, href }) => [label, href])).toEqual([
      ['Look only in: Insights', '/search?q=market&country=Ghana&country=Peru&match=all'],
      ['Country: Ghana', '/search?q=market&in=insights&country=Peru&match=all'],
      ['Country: Peru', '/search?q=market&in=insights&country=Ghana&match=all'],
      ['All words', '/search?q=market&in=insights&country=Ghana&country=Peru'],
    ]);
    expect(clearAll).toBe('/search?q=market');
  });

  it('stand in the form, so that a new query keeps them', async () => {
    const page = await html('/search?q=market&view=learnings&role=barrier&country=Ghana&sort=oldest&match=all&hl=en');
    for (const field of [
      'name="view" value="learnings"',
      'name="role" value="barrier"',
      'name="sort" value="oldest"',
      'name="match" value="all"',
      'name="hl" value="en"',
    ]) {
      expect(page).toContain(`<input type="hidden" ${field}>`);
    }
    expect(page).toMatch(/name="country" value="Ghana" checked/);
  });
});

describe('a search that finds nothing', () => {
  it('offers each filter that can be lifted, with what it would give', async () => {
    const { nothing } = await pageOf('/search?q=market&country=Ghana&country=Peru&year=2021&theme=coast');
    const links = nothing?.links ?? [];
    expect(links.map(({ label, count }) => [label, count])).toEqual([
      ['Without “Country: Ghana”, “Country: Peru”', '1 plan'],
      ['Without any filter', '13 plans'],
    ]);
    expect(await Promise.all(links.map(async ({ href }) => (await pageOf(href)).total))).toEqual([1, 13]);
  });

  it('offers to lift two filters together too', async () => {
    const { nothing } = await pageOf('/search?q=market&country=Ghana&year=2021');
    expect(nothing?.links.at(-1)).toMatchObject({ label: 'Without any filter', href: '/search?q=market' });
  });

  it('offers the spelling that would find something', async () => {
    const { nothing } = await pageOf('/search?q=bicicle&spell=off');
    expect(nothing?.spelling).toMatchObject({ query: 'bicycle', count: '1 plan' });
  });

  it('offers that spelling without the filters where they alone keep it from finding', async () => {
    const { nothing } = await pageOf('/search?q=bicicle&spell=off&country=Atlantis');
    expect(nothing?.spelling).toMatchObject({ query: 'bicycle', href: '/search?q=bicycle', count: '1 plan' });
    expect(nothing?.links).toEqual([]);
  });

  it('is said to have found nothing, not “0 plans”', async () => {
    expect((await pageOf('/search?q=qqqq')).announcement).not.toMatch(/\d/);
    expect((await pageOf('/search?q=market')).announcement).toContain('13 plans');
  });

  it('is helped only when it is needed', async () => {
    expect((await pageOf('/search?q=market')).nothing).toBeNull();
  });
});

describe('the results', () => {
  it('link every snippet to its passage with the whole search state', async () => {
    const [hit] = (await pageOf('/search?q=grandmothers&country=Nepal')).hits;
    expect(hit?.snippets[0]).toMatchObject({
      role: 'insight',
      href: '/plans/seed_swaps_after_the_flood?q=grandmothers&country=Nepal#insight-2',
    });
  });

  it('name their language where it is not English, and mark it for a screen reader', async () => {
    const page = await pageOf('/search?q=lagune');
    expect(page.hits[0]).toMatchObject({ lang: 'fr' });
    expect(page.hits[0]?.facts).toContain('in French');
    expect(await html('/search?q=lagune')).toMatch(/<span class="words" lang="fr">/);
    expect((await pageOf('/search?q=lagune&hl=fr')).hits[0]).toMatchObject({ lang: null });
  });

  it('are single learnings where that is asked', async () => {
    const page = await pageOf('/search?q=market&view=learnings&role=barrier');
    expect(page.total).toBe(page.hits.length);
    expect(page.hits.every((hit) => hit.single && hit.snippets[0]?.role === 'barrier')).toBe(true);
    expect(page.learningRoles.map(({ current }) => current)).toEqual([false, false, true]);
  });

  it('can be ordered by relevance only where there are words', async () => {
    const labels = async (path: string) => (await pageOf(path)).sorts.map(({ label }) => label);
    expect(await labels('/search')).toEqual((await labels('/search?q=market')).slice(1));
  });

  it('are downloaded and followed whole, from whichever page', async () => {
    const { downloads, feed } = await pageOf('/search?q=market&page=2');
    expect(downloads.map(({ href }) => href)).toEqual(
      ['csv', 'ris', 'bib', 'atom'].map((extension) => `/search.${extension}?q=market`),
    );
    expect(feed).toBe('/search.atom?q=market');
  });

  it('say that none has every word, without a link that would find nothing', async () => {
    const { all } = await pageOf('/search?q=bicycle+grandmothers');
    expect(all).toMatchObject({ href: null });
  });

  it('have a way to the next page and back, and no further', async () => {
    expect((await pageOf('/search')).pager).toMatchObject({ previous: null, next: '/search?page=2' });
    expect((await pageOf('/search?page=2')).pager).toMatchObject({ previous: '/search', next: null });
    expect((await pageOf('/search?q=bicycle')).pager).toBeNull();
  });
});

describe('what the HTML promises', () => {
  it('is kept by a search page', async () => {
    const page = await html('/search?q=market&country=Ghana');
    expect(page).toMatch(/<form id="search-form" action="\/search" method="get" role="search"/);
    expect(page).toMatch(/<label for="q">/);
    expect(page).toMatch(/<input id="q" name="q" type="search" value="market"/);
    expect(page).toMatch(/id="result-count" data-total="1"/);
    expect(page).toMatch(/<p id="status"[^>]* role="status"><\/p>/);
    expect(page).toMatch(
      /<div id="results"[^>]*>\s*<article class="hit" data-plan-id="mending_circles_and_second_hand_cloth">/,
    );
    expect(page).toMatch(
      /<a class="chip" data-remove-filter="country" href="\/search\?q=market"><span class="visually-hidden">Remove filter: <\/span>/,
    );
    expect(page).toMatch(/<mark>market<\/mark>/);
    for (const facet of FACETS.map(({ name }) => name).filter((name) => name !== 'sdg'))
      expect(page).toContain(`<fieldset data-facet="${facet}">`);
    expect(page).toMatch(
      /name="country" value="Ghana" checked><span>Ghana<\/span> <data class="count" value="1">1<\/data>/,
    );
  });

  it('is kept by what is said about a query', async () => {
    expect(await html('/search?q=bicicle')).toMatch(/id="did-you-mean"[^]*?spell=off/);
    expect(await html('/search?q=market&page=99')).toMatch(/id="warnings"/);
    expect(await html('/search?q=market')).not.toMatch(/id="(?:did-you-mean|warnings|relaxed)"/);
  });

  it('is literal text, whatever was typed', async () => {
    const page = await html(`/search?q=${encodeURIComponent('"><svg onload=1>{{7*7}}</script>')}`);
    expect(page).not.toContain('<svg onload');
    expect(page).toMatch(/<q>&quot;&gt;&lt;svg onload=1&gt;\{\{7\*7\}\}&lt;\/script&gt;<\/q>/);
  });
});
