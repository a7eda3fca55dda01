import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { saidNowAndThen } from '../../src/main/import.js';
import { newReport } from '../../src/import/import-report.js';
import { tarOf, zipOf } from '../support/archives.js';
import { blogPage, importInto, planPage, readFiles, temporaryFolder, writeFiles } from '../support/import-into.js';
import { run } from '../support/program.js';

/** Imports that are killed side by side. */
const AT_A_TIME = 4;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const KILLER = pathToFileURL(join(ROOT, 'tests/support/kill-at-step.mjs')).href;

function source(): string {
  const dir = temporaryFolder();
  writeFiles(dir, { 'pages/a.md': planPage('A.'), 'pages/b.md': planPage('B.'), 'pages/blog.md': blogPage });
  return dir;
}

describe('learnings import', () => {
  it('brings the plans into a new folder, and says so', async () => {
    const from = source();
    const dir = join(temporaryFolder(), 'some/plans');
    const { code, stdout, stderr } = await run(['import', from, dir]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`2 plans from ${from} to ${dir}: 2 new\nPassed over\n  pages of type "blog": 1\n`);
    expect((await run(['check', dir])).stdout).toMatch(/^2 plans from 2 files read/);
  });

  it('reports as JSON', async () => {
    const { stdout } = await run(['import', source(), join(temporaryFolder(), 'plans'), '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      plans: { new: { count: 2, list: ['a.md', 'b.md'] }, kept: { count: 0 } },
      passedOver: { 'pages of type "blog"': 1 },
      brokenOff: null,
    });
  });

  it('ends well where entries were refused, as the rest went in', async () => {
    const path = join(temporaryFolder(), 'plans.zip');
    writeFileSync(
      path,
      zipOf([
        { name: '../x.md', body: planPage() },
        { name: 'a.md', body: planPage() },
      ]),
    );
    const { code, stdout } = await run(['import', path, join(temporaryFolder(), 'plans')]);
    expect(code).toBe(0);
    expect(stdout).toContain('Refused: 1\n  ../x.md: its path leads out of the source\n');
  });

  it.each([
    ['no plan was found', { 'blog.md': blogPage }, []],
    ['all are too large', { 'a.md': planPage() }, ['--max-file-bytes', '10']],
  ])('ends with 1 where %s', async (_, files, flags) => {
    const dir = temporaryFolder();
    writeFiles(dir, files);
    expect((await run(['import', dir, join(temporaryFolder(), 'plans'), ...flags])).code).toBe(1);
  });

  it('ends with 1 where the archive is cut off', async () => {
    const path = join(temporaryFolder(), 'plans.tar');
    writeFileSync(path, tarOf([{ name: 'a.md', body: planPage() }]).subarray(0, 700));
    const { code, stdout } = await run(['import', path, join(temporaryFolder(), 'plans')]);
    expect(code).toBe(1);
    expect(stdout).toContain('Not all was read: ');
  });

  it.each(['plans.tar', 'plans.zip'])('ends with 1 and one line where a file of %s cannot be written', async (name) => {
    const path = join(temporaryFolder(), name);
    const entries = Array.from({ length: 300 }, (_, at) => ({ name: `${at}.md`, body: planPage('x'.repeat(5000)) }));
    writeFileSync(path, name.endsWith('zip') ? zipOf(entries) : tarOf(entries));
    const dir = temporaryFolder();
    writeFiles(dir, { '1.md/file': 'A folder is in the way.' });
    const { code, stderr } = await run(['import', path, dir, '--force']);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^learnings: cannot write 1\.md: [^\n]+\n$/)]);
    expect(readFiles(dir)).toEqual({ '0.md': planPage('x'.repeat(5000)) });
  });

  it.each([
    ['a repository that is not there', ['file:///nowhere/plans.git', 'OUT'], {}, 1, /^learnings: git: .*nowhere/],
    ['no git on the machine', ['https://example.org/x.git', 'OUT'], { PATH: '/nowhere' }, 1, /git is not installed/],
    ['a transport that starts a program', ['ext::sh -c id', 'OUT'], {}, 2, /no address that git is asked for/],
    ['a source that is not there', ['/nowhere', 'OUT'], {}, 2, /there is no "\/nowhere"/],
    ['a folder that is a file', [ROOT, join(ROOT, 'README.md')], {}, 2, /is no folder/],
    ['no folder', [ROOT], {}, 2, /learnings import SOURCE DIR/],
    ['an unknown flag', [ROOT, 'OUT', '--overwrite'], {}, 2, /--overwrite/],
    ['a bad setting', [ROOT, 'OUT', '--max-files', 'many'], {}, 2, /--max-files/],
    ['a bad variable', [ROOT, 'OUT'], { MAX_FILES: 'many' }, 2, /MAX_FILES/],
  ])('answers %s in one line', async (_, args, env, code, message) => {
    const out = join(temporaryFolder(), 'plans');
    const ended = await run(['import', ...args.map((arg) => (arg === 'OUT' ? out : arg))], env);
    expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(message) as string });
    expect(ended.stderr).toMatch(/^learnings: [^\n]+\n$/);
  });

  it('loads what reads archives for an archive alone', async () => {
    const modules = await loadedBy(['import', source(), join(temporaryFolder(), 'plans')]);
    expect(modules).toContain('/dist/import/import-plans.js');
    expect(modules).not.toMatch(/zip\.js|modern-tar/);
  });
});

describe('an import that is killed', () => {
  it('at any step leaves whole files, and the next one completes it', { timeout: 300_000 }, async () => {
    const from = source();
    const later = temporaryFolder();
    writeFiles(later, { 'a.md': planPage('A, later.'), 'c.md': planPage('C.'), 'd.md': planPage('D.') });
    const last = temporaryFolder();
    writeFiles(last, { 'a.md': planPage('A, at last.'), 'c.md': planPage('C, at last.'), 'd.md': planPage('D.') });
    const whole = new Set(['Mine.', ...[from + '/pages', later, last].flatMap((dir) => Object.values(readFiles(dir)))]);

    const before = temporaryFolder();
    await run(['import', from, before]);

    /** True where the import came to its end before it was to be killed. */
    const isDone = async (step: number): Promise<boolean> => {
      const dir = join(temporaryFolder(), 'plans');
      cpSync(before, dir, { recursive: true });
      writeFiles(dir, { 'own.md': 'Mine.' });
      const env = { NODE_OPTIONS: `--import=${KILLER}`, KILL_AT: String(step) };
      const { code } = await run(['import', later, dir, '--prune'], env);
      for (const [name, text] of Object.entries(readFiles(dir))) expect(whole, `${name} at ${step}`).toContain(text);

      // The source has moved on meanwhile: what the killed one wrote is not taken for changed by hand.
      const next = await importInto(dir, last, { prune: true });
      expect(next.plans.kept.count, `after step ${step}`).toBe(0);
      expect(readFiles(dir)).toEqual({ ...readFiles(last), 'own.md': 'Mine.' });
      expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual(['.learnings-import.json']);
      return code === 0;
    };
    for (let step = 1, done = false; !done; step += AT_A_TIME) {
      const ends = await Promise.all(Array.from({ length: AT_A_TIME }, (_, at) => isDone(step + at)));
      done = ends.some(Boolean);
      if (done) expect(step + ends.indexOf(true)).toBeGreaterThan(20);
    }
  });

  it('stops at a signal with one line', async () => {
    const from = temporaryFolder();
    const many = Array.from({ length: 500 }, (_, at) => [`${at}.md`, planPage(String(at))] as const);
    writeFiles(from, Object.fromEntries(many));
    const dir = join(temporaryFolder(), 'plans');
    const child = spawn(process.execPath, [join(ROOT, 'dist/main/cli.js'), 'import', from, dir], {
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (!isBegun(dir) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(stderr).toBe('learnings: stopped; what was written stays, run it again to complete\n');
    expect((await run(['import', from, dir])).code).toBe(0);
    expect(Object.keys(readFiles(dir))).toHaveLength(500);
  });
});

describe('saidNowAndThen', () => {
  it('says at once how far an import is, and not again for each file', () => {
    const said: string[] = [];
    const onEntry = saidNowAndThen((text) => said.push(text));
    const report = newReport('x', null, 'y', false);
    for (let at = 0; at < 50; at += 1) onEntry(report);
    expect(said[0]).toBe('1 files read, 0 plans');
    expect(said.length).toBeLessThan(50);
  });
});

function isBegun(dir: string): boolean {
  try {
    return readdirSync(dir).some((name) => name.endsWith('.md'));
  } catch {
    return false;
  }
}

/** The modules that a run of the program loads, one a line. */
async function loadedBy(args: readonly string[]): Promise<string> {
  const list = join(temporaryFolder(), 'modules');
  const hook = join(temporaryFolder(), 'hook.mjs');
  writeFileSync(
    hook,
    `import { appendFileSync } from 'node:fs';
     export async function load(url, context, next) { appendFileSync(${JSON.stringify(list)}, url + '\\n'); return next(url, context); }`,
  );
  const register = `data:text/javascript,import{register}from'node:module';register(${JSON.stringify(pathToFileURL(hook).href)})`;
  await run(args, { NODE_OPTIONS: `--import=${register.replaceAll('"', '%22')}` });
  return readFileSync(list, 'utf8');
}
