import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { Hono } from 'hono';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWholeFile } from '../../src/main/write-whole-file.js';
import { inventedPlans } from '../support/invented-plans.js';
import { run } from '../support/program.js';
import { folderOf, siteOf } from '../support/site.js';

const CLI = fileURLToPath(new URL('../../dist/main/cli.js', import.meta.url));
const temporary = (): string => mkdtempSync(join(tmpdir(), 'export-'));
/** The search took what it took. */
const untimed = (text: string): string => text.replace(/"tookMs":[\d.]+/, '');

describe('learnings export', () => {
  let dir: string;
  let app: Hono;
  beforeAll(async () => {
    dir = folderOf(inventedPlans());
    ({ app } = await siteOf(dir));
  });
  /** What the site gives, byte-order mark and all. */
  async function answerOf(path: string): Promise<string> {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer()).toString('utf8');
  }
  const write = (...args: string[]) =>
    run(['export', '--seeds', dir, '--base-url', 'https://learnings.example', ...args]);

  it.each([
    [['--format', 'csv'], '/search.csv'],
    [['market', '--country', 'Peru', '--country', 'Ghana'], '/search.csv?q=market&country=Peru&country=Ghana'],
    [['water', '--view', 'learnings', '--role', 'insight'], '/search.csv?q=water&view=learnings&role=insight'],
    [['market', '--hl', 'fr'], '/search.csv?q=market&hl=fr'],
    [['market', '--format', 'partners'], '/partners.csv?q=market'],
    [['market', 'water', '--format', 'ris'], '/search.ris?q=market+water'],
    [['"fog nets" OR cloth', '--format', 'bib', '--sort', 'title'], '/search.bib?q=%22fog+nets%22+OR+cloth&sort=title'],
    [['market', '--format', 'atom', '--page', '2'], '/search.atom?q=market&page=2'],
    [['market', '--format', 'json', '--page', '2'], '/api/v1/search?q=market&page=2'],
    [['nothing-like-it', '--spell', 'off'], '/search.csv?q=nothing-like-it&spell=off'],
  ])('%j writes byte for byte what the site gives at %s', async (args, path) => {
    const { code, stdout, stderr } = await write(...args);
    expect([code, stderr]).toEqual([0, '']);
    const given = await answerOf(path);
    expect(given.length).toBeGreaterThan(50);
    expect(untimed(stdout)).toBe(untimed(given));
  });

  it('writes a file, in the format that its ending names', async () => {
    const out = join(temporary(), 'plans.bib');
    expect(await write('market', '--out', out)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(await answerOf('/search.bib?q=market'));
  });

  it('names the file that cannot be written, and ends with 1', async () => {
    const { code, stderr } = await write('--out', join(temporary(), 'none', 'plans.csv'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^learnings: cannot write [^\n]*plans\.csv: [^\n]*ENOENT[^\n]*\n$/);
  });

  it('leaves a file as it was, and nothing beside it, where there is no room for the new one', () => {
    const folder = temporary();
    const out = join(folder, 'plans.csv');
    writeFileSync(out, 'old');
    // Files of this shell end after a block: as on a disk that is full.
    const line = `ulimit -f 1; ${process.execPath} ${CLI} export --seeds ${dir} --out ${out}`;
    const { status, stderr } = spawnSync('/bin/sh', ['-c', line], {
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^learnings: cannot write [^\n]*EFBIG[^\n]*\n$/);
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['plans.csv']);
  });

  it('says on standard error what cannot be used', async () => {
    const { code, stdout, stderr } = await write('--year', 'soon', '--country', 'Perru');
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^learnings: “soon” [^\n]*\nlearnings: No plan has --country "Perru"; the nearest is "Peru"\.\n$/,
    );
    expect(stdout).toBe(await answerOf('/search.csv?year=soon&country=Perru'));
  });
});

describe('writeWholeFile', () => {
  it('replaces a file and keeps its mode, behind a link too', () => {
    const folder = temporary();
    const file = join(folder, 'plans.csv');
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    symlinkSync(file, join(folder, 'link.csv'));
    writeWholeFile(join(folder, 'link.csv'), 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['link.csv', 'plans.csv']);
  });

  it('writes to a named pipe, or whatever is no regular file, without replacing it', () => {
    const pipe = join(temporary(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
    writeWholeFile(pipe, 'text');
    const bytes = Buffer.alloc(10);
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(bytes.toString('utf8', 0, readSync(reader, bytes))).toBe('text');
    closeSync(reader);
  });

  it('refuses a folder in one line, which stays', () => {
    const folder = temporary();
    expect(() => {
      writeWholeFile(folder, 'text');
    }).toThrow(`cannot write ${folder}: it is a folder`);
    expect(existsSync(folder)).toBe(true);
  });
});
