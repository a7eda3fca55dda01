import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, siteOf } from '../support/site.js';

const SOURCE = `# Rain gardens

[[focal_point:jane.doe@undp.org]]

[[year:2022]]
[[type:learningplan]]
[[country:Kenya]]
## Learnings on your challenge

> What are the top 5 key insights you generated about your frontier challenge during this Action Learning Plan?

1. Rain stays where roots are &amp; where people dig; write to jane.doe@undp.org.

2. **Children** count: 50 % of {all} water.

> Did you experience any barriers or bottlenecks when impacting the system, working on your frontier challenge respectively?

No land was free.
`;

let app: Hono;
beforeAll(async () => {
  ({ app } = await siteOf(folderOf({ 'rain.md': SOURCE })));
});

const get = (path: string): Response | Promise<Response> => app.request(path);
const text = async (path: string): Promise<string> => (await get(path)).text();

describe('/plans/ID.md', () => {
  it('is the file as it stands, personal data out', async () => {
    const answer = await get('/plans/rain.md');
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await answer.text()).toBe(
      SOURCE.replace('[[focal_point:jane.doe@undp.org]]\n', '').replace('jane.doe@undp.org', '[…]'),
    );
  });

  it('with an anchor is that learning, with its plan', async () => {
    expect(await text('/plans/rain.md?anchor=barrier-1')).toBe(
      '> No land was free.\n\nRain gardens. https://learnings.example/plans/rain#barrier-1\n',
    );
  });
});

describe('/plans/ID.json', () => {
  it('is what the API gives of the plan', async () => {
    expect(JSON.parse(await text('/plans/rain.json'))).toEqual(JSON.parse(await text('/api/v1/plans/rain')));
  });

  it('with an anchor is that learning', async () => {
    expect(JSON.parse(await text('/plans/rain.json?anchor=insight-2'))).toEqual({
      id: 'rain',
      title: 'Rain gardens',
      role: 'insight',
      anchor: 'insight-2',
      text: 'Children count: 50 % of {all} water.',
      url: '/plans/rain#insight-2',
    });
  });
});

describe.each([
  ['ris', '@ris/file', 'application/x-research-info-systems'],
  ['bib', '@biblatex/text', 'application/x-bibtex'],
])('/plans/ID.%s', (extension, forceType, type) => {
  it('cites the plan, as a file to keep', async () => {
    const answer = await get(`/plans/rain.${extension}`);
    expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="rain.${extension}"`);
    expect(new Cite(await answer.text(), { forceType }).data).toMatchObject([
      { id: 'rain', title: 'Rain gardens', URL: 'https://learnings.example/plans/rain' },
    ]);
  });

  it('with an anchor quotes that learning whole', async () => {
    expect(new Cite(await text(`/plans/rain.${extension}?anchor=insight-2`), { forceType }).data).toMatchObject([
      {
        id: 'rain.insight-2',
        title: 'Rain gardens',
        abstract: 'Children count: 50 % of {all} water.',
        URL: 'https://learnings.example/plans/rain#insight-2',
      },
    ]);
  });
});

describe('a file of a plan', () => {
  it.each(['md', 'json', 'ris', 'bib'])(
    '.%s is not found where there is no such plan or learning',
    async (extension) => {
      expect((await get(`/plans/snow.${extension}`)).status).toBe(404);
      expect((await get(`/plans/rain.${extension}?anchor=insight-9`)).status).toBe(404);
      expect((await get(`/plans/rain.${extension}?anchor=__proto__`)).status).toBe(404);
    },
  );

  it('says in JSON that there is none, where JSON was asked for', async () => {
    expect(JSON.parse(await text('/plans/snow.json'))).toMatchObject({ error: { code: 'not-found' } });
  });

  it('is linked from the page of the plan, and each learning’s citation from the learning', async () => {
    const page = await text('/plans/rain');
    for (const extension of ['md', 'json', 'ris', 'bib']) expect(page).toContain(`href="/plans/rain.${extension}"`);
    for (const extension of ['ris', 'bib']) expect(page).toContain(`href="/plans/rain.${extension}?anchor=insight-2"`);
  });
});
