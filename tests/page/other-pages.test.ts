import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { FACETS } from '../../src/profile/facets.js';
import { parseQuery } from '../../src/query/parse-query.js';
import { MOST_SHARE } from '../../src/search/index/ranking-parameters.js';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf, siteOf } from '../support/site.js';

let app: Hono;
beforeAll(async () => {
  ({ app } = await siteOf(folderOf(inventedPlans())));
});

const text = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
  (await app.request(path, { headers })).text();

/** Every link of a page that stays on the site. */
const links = (html: string): readonly string[] =>
  [...html.matchAll(/\shref="(\/[^"#]*)/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

describe('the first page', () => {
  it('says what is in here and leads into it', async () => {
    const page = await text('/');
    expect(page).toContain('>13 plans</a>');
    expect(page).toContain('>13 countries</a>');
    expect(page).toContain('from 2021 to 2025');
    expect(page).toMatch(/href="\/search\?year=2023"/);
    expect(page).toMatch(/href="\/search\?region=RBA"/);
    expect(page).toMatch(/href="\/search\?topic=water"/);
    expect(page).toContain('href="/browse/topic"');
  });

  it('shows only examples that find something', async () => {
    const page = await text('/');
    const examples = [...page.matchAll(/<a href="(\/search\?q=[^"]*)">/g)].map((match) => match[1] ?? '');
    for (const example of examples) expect(await text(example)).not.toMatch(/data-total="0"/);
  });
});

describe('a list', () => {
  it('has all values of a facet, A to Z, with links to their plans', async () => {
    const page = await text('/browse/country');
    const countries = [...page.matchAll(/<a href="\/search\?country=([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(countries).toHaveLength(13);
    expect(countries).toEqual(countries.toSorted());
  });

  it('says in a sentence how topics are assigned, in three languages, and of other facets nothing', async () => {
    expect(await text('/browse/topic')).toContain('<p>Topics are assigned by a program that counts words');
    expect(await text('/browse/topic?hl=fr')).toContain('<p>Les sujets sont attribués par un programme');
    expect(await text('/browse/topic?hl=es')).toContain('<p>Las materias las asigna un programa');
    expect(await text('/browse/country')).not.toContain('program that counts');
  });

  it('counts within the search it was reached from', async () => {
    const page = await text('/browse/year?q=cloth');
    expect([...page.matchAll(/href="\/search\?q=cloth&amp;year=(\d+)"/g)].map((match) => match[1])).toEqual(['2023']);
  });

  it('is not found for what is no facet', async () => {
    expect((await app.request('/browse/constructor')).status).toBe(404);
  });
});

describe('every link of every kind of page', () => {
  it.each([
    '/',
    '/search?q=market',
    '/plans/fog_nets_above_the_market_town?q=market',
    '/browse/theme',
    '/help',
    '/about',
    '/nothing',
  ])('leads somewhere from %s', async (path) => {
    const elsewhere = links(await text(path)).filter((link) => !link.startsWith('/nothing'));
    for (const link of new Set(elsewhere)) expect([link, (await app.request(link)).status]).toEqual([link, 200]);
  });
});

describe('the language of a page', () => {
  it('follows the browser, and the address before it', async () => {
    expect(await text('/help', { 'Accept-Language': 'es-MX,es' })).toMatch(/<html lang="es">[^]*Cómo buscar/);
    expect(await text('/help?hl=fr', { 'Accept-Language': 'es-MX,es' })).toMatch(
      /<html lang="fr">[^]*Aide à la recherche/,
    );
    const answer = await app.request('/help', { headers: { 'Accept-Language': 'fr' } });
    expect(answer.headers.get('Vary')).toContain('Accept-Language');
    expect(answer.headers.get('Content-Language')).toBe('fr');
  });

  it('stays where the address names it, on every link but those to files', async () => {
    for (const path of [
      '/?hl=es',
      '/search?q=market&hl=es',
      '/plans/fog_nets_above_the_market_town?hl=es',
      '/browse/theme?hl=es',
      '/nothing?hl=es',
    ]) {
      const lost = links(await text(path)).filter(
        (link) => !/^\/(?:static|favicon|plans\/[^/?]+\.(?:md|json|ris|bib))/.test(link) && !/[?&]hl=/.test(link),
      );
      expect([path, lost]).toEqual([path, []]);
    }
  });

  it('can be changed on every page, errors too', async () => {
    const page = await text('/nothing?q=x');
    expect(page).toContain('href="/nothing?q=x&amp;hl=fr" lang="fr" hreflang="fr"');
  });
});

describe('the help page', () => {
  it('says by what share of the query a plan is a result', async () => {
    // The words of all three languages say "a third" and "a fifth".
    expect(MOST_SHARE).toEqual({ plans: 1 / 3, learnings: 1 / 5 });
    expect(await text('/help')).toContain('carry at least a third of the weight of your query; of a single learning');
    expect(await text('/help?hl=fr')).toContain('un cinquième');
    expect(await text('/help?hl=es')).toContain('un quinto');
    expect(await text('/help?hl=fr')).toContain('au moins un tiers du poids');
    expect(await text('/help?hl=es')).toContain('al menos un tercio del peso');
  });
});

describe('the fields on the help page', () => {
  const FIELDS =
    'title, insight, barrier, partner, challenge, kind, year, topic, region, country, sdg, theme, method, source, lang';

  it('are those of the texts and of the facets that can be asked for by name', async () => {
    for (const [hl, before] of [
      ['en', 'Fields: '],
      ['fr', 'Champs : '],
      ['es', 'Campos: '],
    ] as const) {
      expect(await text(`/help?hl=${hl}`)).toContain(`${before}${FIELDS}.`);
    }
  });

  it('are all understood', () => {
    const { warnings } = parseQuery(
      FIELDS.split(', ')
        .map((field) => `${field}:2022`)
        .join(' '),
      {
        fields: FACETS.filter(({ field }) => field !== 'none').map(({ name }) => ({
          name,
          isNumber: false,
          aliases: [],
        })),
        findSpacedCompound: () => null,
        findTranslatedName: () => null,
      },
    );
    expect(warnings.filter(({ code }) => code === 'unknown-field')).toEqual([]);
  });
});

describe('the about page', () => {
  it('says whose texts these are, what is left out, and whom to write to', async () => {
    const page = await text('/about');
    for (const said of ['SDG Commons', 'no license file', 'personal data', 'WCAG 2.2', 'How results are ordered']) {
      expect(page).toContain(said);
    }
    expect(page).toContain('href="mailto:someone@learnings.example"');
  });
});

describe('an error page', () => {
  it('keeps the words of the search, or finds them in the address', async () => {
    expect(await text('/nothing?q=old+well')).toMatch(/id="q"[^>]* value="old well"/);
    expect(await text('/plans/waste__banks_.md')).toMatch(/id="q"[^>]* value="waste banks"/);
  });

  it('says in the visitor’s language what happened, and nothing of the inside', async () => {
    const page = await text('/nothing?hl=fr');
    expect(page).toContain('Il n’y a rien à cette adresse');
    expect(page).not.toMatch(/Error|at \/|\.ts/);
  });
});
