import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { childrenOf as all, parseXml, textOf, type XmlElement } from '../support/parse-xml.js';
import { folderOf, siteOf } from '../support/site.js';

const ATOM = 'http://www.w3.org/2005/Atom';

const parse = (xml: string): XmlElement => parseXml(xml, ATOM);

const plan = (title: string, year: number | null, themes: readonly string[]): string => `# ${title}

${year === null ? '' : `[[year:${year}]]\n`}[[type:learningplan]]
[[country:Kenya]]
${themes.map((theme) => `[[thematic_areas:${theme}]]\n`).join('')}
## Learnings on your challenge

> What are the top 5 key insights you generated about your frontier challenge during this Action Learning Plan?

1. Rain & "wells" < ditches > ponds \u0001 ]]> 'hold' water.
`;

const FILES = {
  'old.md': plan('Old & <b>bold</b> "rain"', 2020, ['<![CDATA[', 'a & b', `"quoted" 'theme'`]),
  'new.md': plan('New \u0000rain\u0007 ]]> \ufffe here', 2023, ['water', '</feed>', '&amp;amp; &bogus;']),
  'undated.md': plan('Undated rain', null, ['mud\u001b']),
  'middle.md': plan('Middle rain 😀', 2021, []),
};

describe('/search.atom', () => {
  let app: Hono;
  beforeAll(async () => {
    ({ app } = await siteOf(folderOf(FILES)));
  });
  const feed = async (query = ''): Promise<XmlElement> =>
    parse(await (await app.request(`/search.atom${query}`)).text());

  it('is a feed of Atom, whatever titles and themes hold', async () => {
    const root = await feed();
    expect(root.name).toBe('feed');
    const entries = new Map(all(root, 'entry').map((entry) => [textOf(entry, 'id')?.split('/').at(-1), entry]));
    const old = entries.get('old');
    expect(old === undefined ? [] : all(old, 'category').map(({ attributes }) => attributes.term)).toEqual(
      expect.arrayContaining(['a & b', `"quoted" 'theme'`]),
    );
    const summaries = [...entries.values()].map((entry) => textOf(entry, 'summary'));
    for (const summary of summaries)
      expect(summary).toMatch(/^Rain & "wells" < ditches > ponds +\]\]> 'hold' water\.$/);
    expect(textOf(entries.get('middle') ?? root, 'title')).toBe('Middle rain 😀');
  });

  it('has the newest first, with and without words', async () => {
    for (const query of ['', '?q=rain', '?sort=oldest', '?q=rain&page=7&sort=title']) {
      const titles = all(await feed(query), 'entry').map((entry) => textOf(entry, 'title')?.split(' ')[0]);
      expect(titles, query).toEqual(['New', 'Middle', 'Old', 'Undated']);
    }
  });

  it('says of each entry when its file came into this copy, and of itself when the last of them did', async () => {
    const dir = folderOf(FILES);
    const days: Readonly<Record<string, string>> = { old: '2024-03-01', new: '2022-01-05', undated: '2019-12-31' };
    for (const [name, day] of Object.entries(days)) utimesSync(join(dir, `${name}.md`), new Date(day), new Date(day));
    utimesSync(join(dir, 'middle.md'), new Date('2023-06-01'), new Date('2023-06-01T08:00:00Z'));
    const { app: dated } = await siteOf(dir);
    const root = parse(await (await dated.request('/search.atom')).text());
    expect(all(root, 'entry').map((entry) => textOf(entry, 'updated'))).toEqual([
      '2022-01-05T00:00:00.000Z',
      '2023-06-01T08:00:00.000Z',
      '2024-03-01T00:00:00.000Z',
      '2019-12-31T00:00:00.000Z',
    ]);
    expect(textOf(root, 'updated')).toBe('2024-03-01T00:00:00.000Z');
  });

  it('gives an entry the same id under every search, and wherever the site stands', async () => {
    const ids = async (query: string) => all(await feed(query), 'entry').map((entry) => textOf(entry, 'id'));
    const [first, ...others] = await Promise.all(['', '?q=rain', '?q=rain&country=Kenya', '?view=learnings'].map(ids));
    expect(first).toEqual(
      ['new', 'middle', 'old', 'undated'].map((id) => `tag:undp-accelerator-labs.github.io,2021:plans/${id}`),
    );
    for (const each of others) expect(each).toEqual(first);
  });

  it('has an id of its own for each search', async () => {
    expect(textOf(await feed('?q=rain'), 'id')).toBe(
      'tag:undp-accelerator-labs.github.io,2021:search?q=rain&sort=newest',
    );
  });

  it('has what RFC 4287 asks of a feed and of an entry', async () => {
    const root = await feed('?q=rain');
    for (const name of ['id', 'title', 'updated']) expect(all(root, name), name).toHaveLength(1);
    const self = all(root, 'link').find(({ attributes }) => attributes.rel === 'self');
    expect(self?.attributes.href).toBe('https://learnings.example/search.atom?q=rain&sort=newest');
    expect(textOf(await feed('?q=rain&sort=title&page=7'), 'id')).toBe(textOf(root, 'id'));
    for (const entry of all(root, 'entry')) {
      for (const name of ['id', 'title', 'updated', 'summary']) expect(all(entry, name), name).toHaveLength(1);
      const [author] = all(entry, 'author');
      expect(author === undefined ? null : textOf(author, 'name')).toBe('UNDP Accelerator Lab Kenya');
    }
  });

  it('sums a plan up by its first learning, else by its challenge, in 400 characters', async () => {
    const long = 'Rain stays where the ground is soft and the ditches are deep. '.repeat(20);
    const asked =
      'Challenge statement: What is your challenge? (Please answer in specific terms: "Our challenge is that...”.)';
    const challenge = `# Challenge\n\n[[type:learningplan]]\n\n## Challenge\n\n> ${asked}\n\nWhere does rain go?\n`;
    const { app: other } = await siteOf(
      folderOf({ 'a.md': plan('Long', 2023, []).replace(/^1\. .*$/m, `1. ${long}\n2. More.`), 'b.md': challenge }),
    );
    const [first, second] = all(parse(await (await other.request('/search.atom')).text()), 'entry').map((entry) =>
      textOf(entry, 'summary'),
    );
    expect(first).toMatch(/^Rain stays where [^]* …$/);
    expect(first?.length).toBeLessThanOrEqual(402);
    expect(second).toBe('Where does rain go?');
  });

  it('has the fifty newest of more', async () => {
    const files = Array.from({ length: 53 }, (_, at) => [`p${at}.md`, plan(`Well ${at}`, 1990 + at, [])]);
    const { app: larger } = await siteOf(folderOf(Object.fromEntries(files) as Record<string, string>));
    const titles = all(parse(await (await larger.request('/search.atom')).text()), 'entry').map((entry) =>
      textOf(entry, 'title'),
    );
    expect(titles).toEqual(Array.from({ length: 50 }, (_, at) => `Well ${52 - at}`));
  });

  it('is well-formed where nothing is found', async () => {
    const root = await feed('?q=%3C%2Ftitle%3E%00%26zebra%EF%BF%BE');
    expect(all(root, 'entry')).toEqual([]);
    expect(textOf(root, 'updated')).toBe('1970-01-01T00:00:00.000Z');
  });
});
