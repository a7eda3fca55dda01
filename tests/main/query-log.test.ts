import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createQueryLog, type QueryLog } from '../../src/main/query-log.js';
import { EMPTY_QUERY } from '../../src/query/search-query.js';
import { serve } from '../support/program.js';

interface Kept {
  readonly queryLog: QueryLog;
  /** What the program's log was told. */
  readonly warnings: unknown[];
  readonly lost: () => number;
}

function queryLogAt(path: string): Kept {
  const warnings: unknown[] = [];
  let lost = 0;
  const queryLog = createQueryLog(
    path,
    (level, msg, fields) => warnings.push({ level, msg, ...fields }),
    (lines) => (lost += lines),
  );
  return { queryLog, warnings, lost: () => lost };
}

const newPath = (): string => join(mkdtempSync(join(tmpdir(), 'queries-')), 'queries.jsonl');
const search = (q: string) => ({ ...EMPTY_QUERY, q });

function entriesOf(path: string): readonly Record<string, unknown>[] {
  const text = readFileSync(path, 'utf8');
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('createQueryLog', () => {
  it('appends when, the words, how many were found, the view and the facets, and nothing else', async () => {
    const path = newPath();
    const { queryLog, lost } = queryLogAt(path);
    const facets = new Map([['country', ['Peru', 'Kenya']]]);
    queryLog.write({ ...search('water "rota"\nx'), view: 'learnings', facets }, 7);
    await queryLog.idle();
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string;
    expect(entriesOf(path)).toEqual([
      { time, q: 'water "rota"\nx', total: 7, view: 'learnings', facets: { country: ['Peru', 'Kenya'] } },
    ]);
    expect(lost()).toBe(0);
  });

  it('keeps what was in the file, and the order of searches', async () => {
    const path = newPath();
    for (const words of ['one', 'two', 'three', 'four']) {
      const { queryLog } = queryLogAt(path);
      for (const q of [words, `${words} again`]) queryLog.write(search(q), 1);
      await queryLog.idle();
    }
    expect(entriesOf(path).map(({ q }) => q)).toEqual(
      ['one', 'two', 'three', 'four'].flatMap((words) => [words, `${words} again`]),
    );
  });

  it('leaves out a search without words', async () => {
    const path = newPath();
    const { queryLog } = queryLogAt(path);
    queryLog.write(search(''), 60);
    await queryLog.idle();
    expect(entriesOf(path)).toEqual([]);
  });

  it('can be read by its owner alone', async () => {
    const path = newPath();
    await queryLogAt(path).queryLog.idle();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('begins a new file where the old one was moved away', async () => {
    const path = newPath();
    const { queryLog } = queryLogAt(path);
    queryLog.write(search('before'), 1);
    await queryLog.idle();
    renameSync(path, `${path}.1`);
    queryLog.write(search('after'), 1);
    await queryLog.idle();
    expect([`${path}.1`, path].map((each) => entriesOf(each)[0]?.q)).toEqual(['before', 'after']);
  });

  it('says once that it cannot write, counts what is lost, and says so anew when it fails again', async () => {
    const path = newPath();
    mkdirSync(path);
    const { queryLog, warnings, lost } = queryLogAt(path);
    await queryLog.idle();
    expect(warnings).toMatchObject([{ level: 'warn', msg: 'the query log cannot be written', file: path }]);
    for (const q of ['one', 'two', 'three']) {
      queryLog.write(search(q), 1);
      await queryLog.idle();
    }
    expect([warnings.length, lost()]).toEqual([1, 3]);

    rmdirSync(path);
    queryLog.write(search('four'), 1);
    await queryLog.idle();
    expect(entriesOf(path).map(({ q }) => q)).toEqual(['four']);
    renameSync(path, `${path}.1`);
    mkdirSync(path);
    queryLog.write(search('five'), 1);
    await queryLog.idle();
    expect([warnings.length, lost()]).toEqual([2, 4]);
  });

  it('names no word that was searched in the warning', async () => {
    const { queryLog, warnings } = queryLogAt('/dev/full');
    queryLog.write(search('zebra'), 1);
    await queryLog.idle();
    expect(warnings).toHaveLength(1);
    expect(JSON.stringify(warnings)).not.toContain('zebra');
  });

  it('keeps a bounded number of lines for a file that is slow', async () => {
    const path = newPath();
    const { queryLog, lost } = queryLogAt(path);
    for (let at = 0; at < 10_500; at += 1) queryLog.write(search(`word ${at}`), 1);
    await queryLog.idle();
    expect(entriesOf(path)).toHaveLength(10_000);
    expect(lost()).toBe(500);
  });

  it('does not wait for the reader of a pipe', async () => {
    const path = newPath();
    execFileSync('mkfifo', [path]);
    const { queryLog, warnings, lost } = queryLogAt(path);
    queryLog.write(search('one'), 1);
    await queryLog.idle();
    expect([warnings.length, lost()]).toEqual([1, 1]);
  });
});

describe('QUERY_LOG', () => {
  const URLS = ['/search?q=creative&view=learnings&kind=closing', '/api/v1/search?q=economy', '/search', '/help'];
  const headers = {
    'X-Forwarded-For': '192.0.2.7',
    'User-Agent': 'browser-of-mine',
    Referer: 'https://elsewhere.example',
  };

  it('is written by searches of pages and of programs, whole before the end, and never holds who searched', async () => {
    const path = newPath();
    const { url, child, ended } = await serve([], { QUERY_LOG: path });
    for (const asked of URLS) await (await fetch(url + asked, { headers })).text();
    const { total } = (await (await fetch(`${url}/api/v1/search?q=culture`)).json()) as { total: number };
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(entriesOf(path)).toMatchObject([
      { q: 'creative', view: 'learnings', facets: { kind: ['closing'] } },
      { q: 'economy', view: 'plans', facets: {} },
      { q: 'culture', total },
    ]);
    expect(readFileSync(path, 'utf8')).not.toMatch(/192\.0\.2|127\.0\.0|browser|elsewhere/);
  });

  it('is off unless set: no word that was searched leaves the program', async () => {
    const { url, child, ended } = await serve([]);
    await (await fetch(`${url}/search?q=creative`)).text();
    child.kill('SIGTERM');
    expect((await ended).stdout).not.toContain('creative');
  });

  it('that cannot be written is said once and counted, while every search is answered', async () => {
    const { url, child, ended } = await serve(['--query-log', '/nonexistent/folder/queries.jsonl']);
    for (let at = 0; at < 5; at += 1) expect((await fetch(`${url}/search?q=creative`)).status).toBe(200);
    // A search is answered before it is written down.
    await vi.waitFor(async () => {
      expect(await (await fetch(`${url}/metrics`)).text()).toContain('\nlearnings_query_log_lost_total 5\n');
    });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    child.kill('SIGTERM');
    const { code, stdout, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.match(/the query log cannot be written/g)).toHaveLength(1);
  });
});
