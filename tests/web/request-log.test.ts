import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { foldWord } from '../../src/text/fold.js';
import { createApp } from '../../src/web/app.js';
import { loadAssets } from '../../src/web/assets.js';
import type { CorpusState } from '../../src/web/corpus-state.js';
import { createLog, LEVELS, type LogLevel } from '../../src/web/log.js';
import { createMetrics } from '../../src/web/metrics.js';
import { createRenderer } from '../../src/web/render.js';
import { requestLog } from '../../src/web/request-log.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { folderOf, siteOf } from '../support/site.js';
import { inventedPlans } from '../support/invented-plans.js';

/** Nothing of what a visitor asks, or of who asks, may stand in the log. */
const QUERY = 'zebra-secret {"word"} überzahl';
const PARAMETERS = `q=${encodeURIComponent(QUERY)}&country=Hiddenland&theme=quiet+matters&unknown=private`;
const ASKED = /zebra|secret|zahl|word|hidden|quiet|matters|private|\?|192\.0\.2|browser-of-mine|elsewhere/i;

const NOW = new Date();
const STATE: CorpusState = { index: null, readAt: NOW, passedOver: 0, lastReload: { at: NOW, fault: null } };

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
    ['/', 'GET', 200, '/'],
    ['/search', 'GET', 200, '/search'],
    ['/search', 'HEAD', 200, '/search'],
    ['/search', 'POST', 405, 'unknown'],
    ['/plans/fog_nets_above_the_market_town', 'GET', 200, '/plans/:id'],
    ['/plans/fog_nets_above_the_market_town.md', 'GET', 200, '/plans/:file.md'],
    ['/plans/none', 'GET', 404, '/plans/:id'],
    ['/browse/country', 'GET', 200, '/browse/:facet'],
    ['/search.csv', 'GET', 200, '/search.csv'],
    ['/search.atom', 'GET', 200, '/search.atom'],
    ['/api/v1/search', 'GET', 200, '/api/v1/search'],
    ['/api/v1/plans/none', 'GET', 404, '/api/v1/plans/:id'],
    ['/api/v1/suggest', 'GET', 200, '/api/v1/suggest'],
    ['/static/nothing.css', 'GET', 404, '/static/*'],
    ['/healthz', 'GET', 200, '/healthz'],
    ['/nowhere', 'GET', 404, 'unknown'],
    ['/secret/hidden.php', 'GET', 404, 'unknown'],
  ])(
    'has one line for %s (%s), of its id, method, route, status and time, and nothing that was asked',
    async (path, method, status, route) => {
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
      expect(Object.keys(entry ?? {})).toEqual(['time', 'level', 'msg', 'id', 'method', 'route', 'status', 'ms']);
      expect(entry).toMatchObject({ level: 'info', msg: 'request', method, route, status });
      expect(entry?.ms).toBeGreaterThanOrEqual(0);
      expect(lines[0]).not.toMatch(ASKED);
    },
  );

  it.each(['/search?q=%ff', '/api/v1/search?q=%&country=secret'])('tells of %s no more than its route', async (url) => {
    const { app, lines } = logged('debug');
    expect((await app.request(`https://learnings.example${url}`)).status).toBe(400);
    expect(entriesOf(lines)).toMatchObject([{ route: url.slice(0, url.indexOf('?')), status: 400 }]);
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
      expect(failure).toMatchObject({ level: 'error', msg: 'request failed', route: path, id: request?.id });
      expect(failure?.error).toMatch(/^Error: no index for …[^]*\n {4}at .*request-log\.test\.ts/);
      expect(request).toMatchObject({ level: 'error', msg: 'request', route: path, status: 500 });
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

describe('the id of a request', () => {
  const idsOf = async (url: string, headers: Record<string, string> = {}) => {
    const { app, lines } = logged('debug');
    const response = await app.request(`https://learnings.example${url}`, { headers });
    return { sent: response.headers.get('X-Request-Id'), logged: entriesOf(lines)[0]?.id, response };
  };

  it.each(['/search', '/plans/none', '/nowhere', '/search?q=%', '/api/v1/search?q=%', '/static/nothing'])(
    'is made where none was given, is logged and goes back with the answer to %s',
    async (url) => {
      const first = await idsOf(url);
      expect(first.sent).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(first.logged).toBe(first.sent);
      expect((await idsOf(url)).sent).not.toBe(first.sent);
    },
  );

  it('is the one that a proxy gave', async () => {
    const given = '5f1c9a7be0d24d5b8a3c6e7f90123456';
    expect(await idsOf('/search', { 'X-Request-Id': given })).toMatchObject({ sent: given, logged: given });
  });

  it('goes back with a 304 too', async () => {
    const etag = (await idsOf('/help')).response.headers.get('ETag') ?? '';
    const again = await idsOf('/help', { 'If-None-Match': etag, 'X-Request-Id': 'again' });
    expect(again).toMatchObject({ sent: 'again', logged: 'again', response: { status: 304 } });
  });

  it.each(['', 'two words', '"}{', 'a'.repeat(65), '<script>', 'ünsafe'])(
    'is made anew where the given one is not sane: %j',
    async (given) => {
      const { sent, logged: written } = await idsOf('/help', { 'X-Request-Id': given });
      expect(sent).not.toBe(given);
      expect(sent).toMatch(/^[\da-f-]{36}$/);
      expect(written).toBe(sent);
    },
  );
});

describe('the address of a visitor in the log', () => {
  const PROXY = '10.1.2.3';
  const STRANGER = '198.51.100.4';
  it.each<[boolean, string, string | undefined, string | undefined]>([
    [false, STRANGER, undefined, undefined],
    [false, PROXY, '192.0.2.7', undefined],
    [true, STRANGER, undefined, STRANGER],
    [true, STRANGER, '192.0.2.7', STRANGER],
    [true, '::ffff:198.51.100.4', '192.0.2.7', '::ffff:198.51.100.4'],
    [true, PROXY, '192.0.2.7', '192.0.2.7'],
    [true, '::ffff:127.0.0.1', '192.0.2.7', '192.0.2.7'],
    [true, '::1', '2001:db8::1', '2001:db8::1'],
    [true, PROXY, '203.0.113.9, 192.0.2.7', '192.0.2.7'],
    [true, PROXY, 'zebra-secret', PROXY],
    [true, PROXY, undefined, PROXY],
  ])('with LOG_ADDRESS=%s, from %s with X-Forwarded-For: %s, is %s', async (logAddress, from, forwarded, expected) => {
    const lines: string[] = [];
    const log = createLog('info', (line) => lines.push(line));
    const app = new Hono();
    app.use(requestLog(log, { logAddress, metrics: createMetrics(() => STATE) }));
    app.get('/', (c) => c.text('answer'));
    const headers: Record<string, string> = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
    await app.request('/', { headers }, { incoming: { socket: { remoteAddress: from } } });
    expect(entriesOf(lines).map(({ address }) => address)).toEqual([expected]);
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
