import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { foldWord } from '../../src/text/fold.js';
import { createApp } from '../../src/web/app.js';
import { loadAssets } from '../../src/web/assets.js';
import { createLog, LEVELS, type LogLevel } from '../../src/web/log.js';
import { createRenderer } from '../../src/web/render.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { folderOf, siteOf } from '../support/site.js';
import { inventedPlans } from '../support/invented-plans.js';

/** Nothing of what a visitor asks, or of who asks, may stand in the log. */
const QUERY = 'zebra-secret {"word"} überzahl';
const PARAMETERS = `q=${encodeURIComponent(QUERY)}&country=Hiddenland&theme=quiet+matters&unknown=private`;
const ASKED = /zebra|secret|zahl|word|hidden|quiet|matters|private|\?|192\.0\.2|browser-of-mine|elsewhere/i;

const assets = loadAssets();
let index: SearchIndex;
beforeAll(async () => {
  ({ index } = await siteOf(folderOf(inventedPlans())));
});

/** The site with its log at a level, and every line that it wrote. */
function logged(level: LogLevel, over: SearchIndex = index): { app: Hono; lines: string[] } {
  const lines: string[] = [];
  const app = createApp({
    site: {
      index: () => over,
      profile: acceleratorLabs,
      config: {
        baseUrl: 'https://learnings.example',
        contact: undefined,
        sourceUrl: 'https://archive.example/{id}.md',
      },
      render: createRenderer(),
      assetUrl: assets.url,
    },
    assets,
    revision: 'test',
    log: createLog(level, (line) => lines.push(line)),
  });
  return { app, lines };
}

const entriesOf = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the log of requests', () => {
  it.each([
    ['/', 'GET', 200],
    ['/search', 'GET', 200],
    ['/search', 'HEAD', 200],
    ['/search', 'POST', 405],
    ['/plans/fog_nets_above_the_market_town', 'GET', 200],
    ['/plans/none', 'GET', 404],
    ['/browse/country', 'GET', 200],
    ['/search.csv', 'GET', 200],
    ['/search.atom', 'GET', 200],
    ['/api/v1/search', 'GET', 200],
    ['/api/v1/suggest', 'GET', 200],
    ['/nowhere', 'GET', 404],
  ])(
    'has one line for %s (%s), of method, path, status and time, and nothing that was asked',
    async (path, method, status) => {
      const { app, lines } = logged('debug');
      await app.request(`https://learnings.example${path}?${PARAMETERS}`, {
        method,
        headers: {
          Referer: 'https://elsewhere.example/?q=zebra',
          'User-Agent': 'browser-of-mine',
          'X-Forwarded-For': '192.0.2.7',
          Cookie: 'private=1',
        },
      });
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^\{[^\n]*\}\n$/);
      const [entry] = entriesOf(lines);
      expect(Object.keys(entry ?? {})).toEqual(['time', 'level', 'msg', 'method', 'path', 'status', 'ms']);
      expect(entry).toMatchObject({ level: 'info', msg: 'request', method, path, status });
      expect(entry?.ms).toBeGreaterThanOrEqual(0);
      expect(lines[0]).not.toMatch(ASKED);
    },
  );

  it.each(['/search?q=%ff', '/api/v1/search?q=%&country=secret'])('tells of %s no more than its path', async (url) => {
    const { app, lines } = logged('debug');
    expect((await app.request(`https://learnings.example${url}`)).status).toBe(400);
    expect(entriesOf(lines)).toMatchObject([{ path: url.slice(0, url.indexOf('?')), status: 400 }]);
    expect(lines.join('')).not.toMatch(ASKED);
  });

  it('has the trace of a failure of ours as an error, without the words that its message quotes', async () => {
    const failing: SearchIndex = {
      ...index,
      search: (query) => Promise.reject(new Error(`no index for ${query.q} (${foldWord(query.q)})`)),
    };
    for (const path of ['/search', '/api/v1/search']) {
      const { app, lines } = logged('error', failing);
      expect((await app.request(`https://learnings.example${path}?${PARAMETERS}`)).status).toBe(500);
      const [failure, request] = entriesOf(lines);
      expect(failure).toMatchObject({ level: 'error', msg: 'request failed', path });
      expect(failure?.error).toMatch(/^Error: no index for …[^]*\n {4}at .*request-log\.test\.ts/);
      expect(request).toMatchObject({ level: 'error', msg: 'request', path, status: 500 });
      expect(lines.join('')).not.toMatch(ASKED);
    }
  });
});

describe('the trace of a failure', () => {
  it('hides a word whole where another one begins it, in whatever case the message quotes it', async () => {
    const failing: SearchIndex = { ...index, search: ({ q }) => Promise.reject(new Error(`${q} ${q.toUpperCase()}`)) };
    const { app, lines } = logged('error', failing);
    await app.request('https://learnings.example/search?q=lan+Landslide');
    expect(entriesOf(lines)[0]?.error).toMatch(/^Error: … … … …\n {4}at /);
  });
});

describe('createLog', () => {
  it.each(LEVELS.map((level, at) => [level, at] as const))(
    'at level %s writes that level and what is graver',
    (level, at) => {
      const lines: string[] = [];
      const log = createLog(level, (line) => lines.push(line));
      const speaking = LEVELS.filter((each) => each !== 'silent');
      for (const each of speaking) log(each, `about ${each}`, { more: 1 });
      expect(entriesOf(lines)).toMatchObject(
        speaking.slice(at).map((each) => ({ level: each, msg: `about ${each}`, more: 1 })),
      );
      expect(lines).toHaveLength(LEVELS.length - 1 - at);
    },
  );

  it('writes when, as RFC 3339, and keeps a line break inside its line', () => {
    const lines: string[] = [];
    createLog('info', (line) => lines.push(line))('warn', 'two\nlines', { path: '/a\r\nb' });
    expect(lines[0]?.match(/\n/g)).toHaveLength(1);
    expect(entriesOf(lines)[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});
