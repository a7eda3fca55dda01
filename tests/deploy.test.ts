import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { SETTINGS } from '../src/main/config.js';
import type { SearchIndex } from '../src/search/search-index.js';
import { readinessOf } from '../src/web/readiness.js';
import { operatedSite, stateOf } from './support/operated-site.js';
import { parseMetrics } from './support/parse-metrics.js';
import { inventedPlans } from './support/invented-plans.js';
import { folderOf, siteOf } from './support/site.js';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const variables: ReadonlySet<string> = new Set(Object.values(SETTINGS).map(({ variable }) => variable));
/** Names of variables that are no setting of ours. */
const FOREIGN: ReadonlySet<string> = new Set(['NODE_ENV']);

describe('the Dockerfile', () => {
  const stages = read('Dockerfile').split(/^(?=FROM )/m);
  const last = stages.at(-1) ?? '';
  const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) =>
    files.split(' '),
  );

  it('copies only what .dockerignore lets through, and lets through only what is copied', () => {
    const [first, ...allowed] = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(first).toBe('*');
    expect(new Set(allowed)).toEqual(new Set(copied.map((file) => `!${file}`)));
  });

  it('ends with all that the package holds, without development dependencies and without scripts of packages', () => {
    const { files } = JSON.parse(read('package.json')) as { files: readonly string[] };
    for (const folder of files.filter((file) => !file.startsWith('!'))) expect(last).toMatch(`/${folder}`);
    expect(last).toContain('npm ci --omit=dev --ignore-scripts');
    expect(stages.join('').match(/npm ci/g)).toHaveLength(stages.length - 1);
  });

  it('serves as another user than root, with node as the process that gets the signals', () => {
    expect(last).toMatch(/^USER node$[^]*^ENTRYPOINT \["node", /m);
  });

  it.each([
    [200, 0],
    [503, 1],
  ])('asks /readyz with node alone whether it is healthy: %i ends with %i', async (status, expected) => {
    const [, check = ''] = /HEALTHCHECK[^[]*CMD (\[.*\])/.exec(last) ?? [];
    const [command, ...args] = JSON.parse(check) as readonly string[];
    expect(command).toBe('node');
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/readyz' ? status : 404).end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const child = spawn(process.execPath, args, { env: { PORT: String(port) } });
    expect(await once(child, 'exit')).toEqual([expected, null]);
    server.close();
  });
});

describe('the files for operators', () => {
  it.each([
    ['Dockerfile', /^ENV (.+)$/gm],
    ['deploy/learnings.service', /^Environment=(.+)$/gm],
    ['deploy/compose.yaml', /^ {6}([A-Z_]+):/gm],
  ])('set only settings that there are: %s', (file, pattern) => {
    const names = [...read(file).matchAll(pattern)].flatMap(([, text = '']) =>
      text.split(' ').map((pair) => pair.split('=')[0] ?? ''),
    );
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !variables.has(name) && !FOREIGN.has(name))).toEqual([]);
  });
});

describe('docs/operating.md', () => {
  const text = read('docs/operating.md');
  let index: SearchIndex;
  beforeAll(async () => {
    ({ index } = await siteOf(folderOf(inventedPlans())));
  });

  it('says what each field of /readyz means', () => {
    const { lastReload, ...fields } = readinessOf(stateOf(index), new Date());
    for (const name of [...Object.keys(fields), ...Object.keys(lastReload).map((name) => `lastReload.${name}`)])
      expect(text).toContain(`| \`${name}\` |`);
  });

  it('names each metric of ours, and none that is not there', async () => {
    const { app } = operatedSite(index, () => stateOf(index));
    const names = [...parseMetrics(await (await app.request('/metrics')).text()).keys()];
    const own = names.filter((name) => /^(?:learnings|http)_/.test(name));
    expect(new Set([...text.matchAll(/^\| `((?:learnings|http)_\w+)`/gm)].map((match) => match[1]))).toEqual(
      new Set(own),
    );
    for (const [, name] of text.matchAll(/`((?:nodejs|process)_\w+)`/g)) expect(names).toContain(name);
  });

  it('names only settings that there are', () => {
    const named = [...text.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !variables.has(name))).toEqual([]);
  });
});
