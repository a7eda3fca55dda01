import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder, type Corpus } from '../../src/ingest/read-folder.js';
import { folderOf, LIMITS, siteOf } from '../support/site.js';
import { TRIP_NOTES, tripNotes } from '../support/trip-notes.js';

/** What is particular to the archive that the program serves, in the three languages of its pages. */
const OTHER_ARCHIVE =
  /undp|pnud|\bsdgs?\b|\bodd\b|\bods\b|accelerator|countr(?:y|ies)|\bpays\b|\bpaís|\bregi|\bthemes?\b|\bthèmes?\b|\btemas?\b|\blabs?\b|\blaborato|kenya/i;

const PAGES = [
  '/',
  '/search',
  '/search?q=lantern',
  '/search?q=lantern+traps&view=learnings&season=autumn',
  '/search?q=submarine',
  '/plans/two_boats_one_net?q=lantern',
  '/plans/fog_on_the_bar',
  '/plans/none',
  '/browse/boat',
  '/browse/season?q=lantern',
  '/help',
  '/about',
];
const DATA = [
  '/api/v1/search?q=lantern',
  '/api/v1/plans/eels_at_low_water',
  '/api/v1/facets/boat',
  '/api/v1/facets/none',
  '/api/v1/suggest?q=h',
  '/search.csv',
  '/search.csv?view=learnings',
  '/search.ris',
  '/search.bib',
  '/search.atom',
  '/opensearch.xml',
  '/opensearch.xml?hl=fr',
  '/opensearch/suggest?q=heron&hl=es',
  '/sitemap.xml',
  '/robots.txt',
];

describe('another archive', () => {
  let corpus: Corpus;
  let app: Hono;
  const text = async (url: string): Promise<string> => (await app.request(url)).text();
  const json = async (url: string): Promise<unknown> => (await app.request(url)).json();
  const hits = async (url: string): Promise<readonly (string | undefined)[]> =>
    [...(await text(url)).matchAll(/data-plan-id="([^"]*)"/g)].map((match) => match[1]);

  beforeAll(async () => {
    const dir = folderOf(TRIP_NOTES);
    corpus = await readFolder(dir, LIMITS, tripNotes);
    ({ app } = await siteOf(dir, tripNotes));
  });

  describe('read from its files', () => {
    const plan = (id: string) => corpus.plans.find((each) => each.id === id);

    it('has the facets of its own head, one spelling a value', () => {
      expect(corpus.plans.map(({ id, values }) => [id, Object.fromEntries(values)])).toEqual([
        ['crabs_for_the_school', { boat: ['Tern'], season: ['summer'] }],
        ['eels_at_low_water', { boat: ['Grey Heron'], season: ['autumn'] }],
        ['fog_on_the_bar', { boat: ['Curlew'] }],
        ['herring_by_moonlight', { boat: ['Grey Heron'], season: ['winter'] }],
        ['two_boats_one_net', { boat: ['Tern', 'Grey Heron'], season: ['spring'] }],
      ]);
    });

    it('finds learnings and partners by its own questions', () => {
      const { learnings, partners } = plan('eels_at_low_water') ?? { learnings: [], partners: [] };
      expect(learnings.map(({ role, text: said }) => [role, said])).toEqual([
        ['insight', 'Eel traps set across the channel fill at low water.'],
        ['insight', 'A lantern keeps the otters away from the traps.'],
        ['barrier', 'The harbour gate was closed for repairs for nine days.'],
      ]);
      expect(partners.map(({ name, collaboration }) => [name, collaboration])).toEqual([
        ['Reed Cutters Guild', 'lent us the flat punt'],
        ['Harbour Office', 'opened the gate'],
      ]);
    });

    it('takes a year from the key that means one, and has no place', () => {
      expect(plan('two_boats_one_net')).toMatchObject({ year: 2023, country: null, iso3: null });
    });

    it('reports what is wrong in the terms of its own head', () => {
      const said = corpus.report.findings.map(({ file, message }) => `${file}: ${message}`);
      expect(said).toEqual([
        'fog_on_the_bar.md: no "sailed"',
        'fog_on_the_bar.md: "monsoon" is no season of the year',
        'fog_on_the_bar.md: unknown question "Which bird did you see?"',
      ]);
    });

    it('leaves its own personal key out, and reports it neither as missing nor as wrong', () => {
      expect([...(plan('fog_on_the_bar')?.metadata.keys() ?? [])]).toEqual(['boat', 'season']);
    });
  });

  describe('searched', () => {
    it('has its facets, with counts, beside the results', async () => {
      const page = await text('/search?q=lantern');
      expect([...page.matchAll(/data-facet="([^"]*)"/g)].map((match) => match[1])).toEqual(['boat', 'season']);
      expect(page).toMatch(/<span>Grey Heron<\/span> <data class="count" value="2">/);
      expect(page).toMatch(/<span>Spring tides<\/span> <data class="count" value="1">/);
    });

    it('has them in the language of the page', async () => {
      expect(await text('/search?hl=fr')).toContain('<span>Brume d’hiver</span>');
      expect(await text('/search?hl=es&season=winter')).toContain('Temporada: Niebla de invierno');
    });

    it('narrows by a facet', async () => {
      expect(await hits('/search?boat=Tern&season=spring&season=winter')).toEqual(['two_boats_one_net']);
    });

    it('has its facets as fields of a query, and no others', async () => {
      expect(await hits('/search?q=boat:heron')).toEqual([
        'two_boats_one_net',
        'herring_by_moonlight',
        'eels_at_low_water',
      ]);
      expect(await text('/search?q=country:heron')).toContain('There is no field “country”');
    });

    it('has no order by country, neither offered nor taken', async () => {
      expect(await text('/search')).not.toContain('sort=country');
      expect(await text('/search?sort=country')).toContain('“country” cannot be used for “sort” and was left out.');
    });

    it('takes the label of a season for words of its notes', async () => {
      expect(await hits('/search?q=fog+nets&match=all')).toEqual(['herring_by_moonlight']);
    });
  });

  describe('in words', () => {
    it('has its own first page', async () => {
      const page = await text('/');
      expect(page).toContain('<h1>What did the water teach us?</h1>');
      expect(page).toContain('from 2021 to 2023');
      expect(page).toMatch(/href="\/search\?boat=Grey\+Heron">Grey Heron <span class="bar-count">3</);
      expect([...page.matchAll(/<a href="\/search\?q=([^"&]*)">/g)].map((match) => match[1])).toEqual([
        'eel+traps',
        'boat%3Aheron',
      ]);
    });

    it('has its own examples and fields among the search tips', async () => {
      const page = await text('/help');
      expect(page).toContain('Fields: title, insight, barrier, partner, challenge, boat, season.');
      expect(page).toContain('Notes of this boat.');
    });

    it('has its own account of itself', async () => {
      expect(await text('/about?hl=fr')).toContain('Voici 5 carnets du marais.');
    });

    it('says who wrote its notes, on the page and in files for catalogues', async () => {
      expect(await text('/plans/two_boats_one_net')).toContain(
        'Saltmarsh Fishing Cooperative (2023). Two boats, one net. Trip note.',
      );
      const ris = await text('/search.ris?q=boat:curlew');
      expect(ris.split('\r\n').slice(2, 6)).toEqual([
        'AU  - Saltmarsh Fishing Cooperative',
        'TI  - Fog on the bar',
        'PB  - Saltmarsh Fishing Cooperative',
        'M3  - Trip note',
      ]);
      expect(await text('/search.atom')).toContain('<title>Trip notes</title>');
    });

    it.each([...PAGES.flatMap((url) => ['en', 'fr', 'es'].map((hl) => `${url}${separator(url)}hl=${hl}`)), ...DATA])(
      'says nothing of the archive that the program serves: %s',
      async (url) => {
        const page = await text(url);
        expect(page.length).toBeGreaterThan(50);
        expect(OTHER_ARCHIVE.exec(page.replaceAll('learnings.example', ''))?.[0]).toBeUndefined();
      },
    );
  });

  describe('for programs', () => {
    it('gives a note with its facets under their names', async () => {
      expect(await json('/api/v1/plans/two_boats_one_net')).toMatchObject({
        boats: ['Tern', 'Grey Heron'],
        season: 'Spring tides',
        iso3: null,
      });
      expect(await json('/api/v1/plans/two_boats_one_net')).not.toHaveProperty('year');
    });

    it('gives a search with its facets alone', async () => {
      const { total, facets } = (await json('/api/v1/search?q=lantern')) as { total: number; facets: object };
      expect(total).toBe(2);
      expect(Object.keys(facets)).toEqual(['boat', 'season']);
    });

    it('suggests the values of its facets', async () => {
      expect(await json('/api/v1/suggest?q=heron&hl=es')).toMatchObject({
        suggestions: expect.arrayContaining([
          { kind: 'facet', text: 'barco: Grey Heron', url: '/search?boat=Grey+Heron', count: 3 },
        ]) as unknown,
      });
    });

    it('names its lists where another is asked for', async () => {
      expect(await json('/api/v1/facets/country')).toMatchObject({
        error: { message: 'There is no such facet. Facets: boat, season.' },
      });
    });
  });
});

function separator(url: string): string {
  return url.includes('?') ? '&' : '?';
}
