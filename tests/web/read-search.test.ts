import { describe, expect, it } from 'vitest';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { appOver } from '../support/site.js';

describe('the order by country', () => {
  const app = appOver(indexOf(['Zambia', 'Germany', 'Ethiopia'].map((country) => makePlan({ id: country, country }))));
  const text = async (url: string, headers = {}) => (await app.request(url, { headers })).text();
  const ENGLISH = ['Ethiopia', 'Germany', 'Zambia'];
  const FRENCH = ['Germany', 'Ethiopia', 'Zambia'];

  it('is that of the names on the page, by its URL or by the browser', async () => {
    const order = (html: string) => [...html.matchAll(/data-plan-id="(\w+)"/g)].map(([, id]) => id);
    expect(order(await text('/search?sort=country'))).toEqual(ENGLISH);
    expect(order(await text('/search?sort=country&hl=fr'))).toEqual(FRENCH);
    expect(order(await text('/search?sort=country', { 'Accept-Language': 'fr' }))).toEqual(FRENCH);
  });

  it('is the same on the way from plan to plan', async () => {
    const next = /<a [^>]*rel="next"[^>]*href="([^"?]+)/.exec(await text('/plans/Germany?sort=country&hl=fr'))?.[1];
    expect(next).toBe('/plans/Ethiopia');
  });

  it('is the same in the API and in a table', async () => {
    const { hits } = JSON.parse(await text('/api/v1/search?sort=country&hl=fr')) as { hits: readonly { id: string }[] };
    expect(hits.map(({ id }) => id)).toEqual(FRENCH);
    const rows = (await text('/search.csv?sort=country&hl=fr')).match(/\/plans\/\w+/g);
    expect(rows).toEqual(FRENCH.map((id) => `/plans/${id}`));
  });
});

describe('a value in an address', () => {
  const app = appOver(
    indexOf([
      makePlan({ id: 'a', country: 'Kenya', values: { theme: ['Access to technology and internet'] } }),
      makePlan({ id: 'b', country: 'Egypt', language: 'fr', values: { region: ['RBAS'] } }),
      makePlan({ id: 'c', country: 'Benin', values: { region: ['RBA'], topic: ['waste'] } }),
    ]),
  );
  const answer = async (search: string) =>
    (await (await app.request(`/api/v1/search?${search}`)).json()) as {
      readonly hits: readonly { readonly id: string }[];
      readonly warnings: readonly { readonly code: string; readonly name: string; readonly value: string }[];
    };

  it.each([
    ['country=kenya', 'a'],
    ['country=%C3%89gypte', 'b'],
    ['theme=Access+to+Technology+%26+Internet', 'a'],
    ['theme=access+to+technologies+and+internet', 'a'],
    ['lang=French', 'b'],
    ['region=rbas', 'b'],
    ['region=Africa', 'c'],
    ['topic=Waste', 'c'],
    ['topic=waste+and+recycling', 'c'],
    ['topic=D%C3%A9chets+et+recyclage', 'c'],
    ['topic=reciclaje', 'c'],
    ['country=kenya&country=Kenya', 'a'],
  ])('is folded as values are grouped: %s', async (search, id) => {
    const { hits, warnings } = await answer(search);
    expect([hits.map((hit) => hit.id), warnings]).toEqual([[id], []]);
  });

  it('that no plan has is named, and finds nothing', async () => {
    const { hits, warnings } = await answer('country=Atlantis');
    expect(hits).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'value-unknown', name: 'country', value: 'Atlantis' }]);
  });

  it('that no plan has is named in the words of the page', async () => {
    const html = await (await app.request('/search?country=Atlantis&hl=fr')).text();
    expect(html).toContain('Aucun plan n’a « Atlantis » pour « Pays ».');
  });

  it('stands in the form, in the chips and in further addresses as the plans have it', async () => {
    const html = await (await app.request('/search?country=kenya')).text();
    expect(html).toMatch(/name="country" value="Kenya"[^>]*checked/);
    expect(html).toContain('/search.csv?country=Kenya"');
    expect(html).not.toMatch(/[?&]country=kenya(?!&?[^"]*hl=)/);
  });

  it('as long as plans have it can be chosen', async () => {
    const long = 'a very long remark '.repeat(40).trim();
    const other = appOver(indexOf([makePlan({ id: 'a', values: { source: [long] } }), makePlan({ id: 'b' })]));
    const response = await other.request(`/api/v1/search?source=${encodeURIComponent(long)}`);
    expect(await response.json()).toMatchObject({ total: 1, warnings: [] });
  });
});
