import { execFileSync } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/import/sources/source.js';
import { blogPage, importInto, planPage, readFiles, temporaryFolder, writeFiles } from '../support/import-into.js';

function git(dir: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  return execFileSync('git', ['-C', dir, ...who, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A repository with a branch of pages, and another without. */
function repository(): string {
  const dir = temporaryFolder();
  git(dir, 'init', '--quiet', '--initial-branch=main');
  writeFiles(dir, { 'README.md': '# Read me' });
  commit(dir);
  git(dir, 'checkout', '--quiet', '-b', 'gh-pages');
  writeFiles(dir, { 'pages/a.md': planPage(), 'pages/blog.md': blogPage, 'c.md': planPage('Outside.') });
  commit(dir);
  git(dir, 'checkout', '--quiet', 'main');
  return dir;
}

function commit(dir: string): void {
  git(dir, 'add', '--all');
  git(dir, 'commit', '--quiet', '--message=x');
}

describe.each([
  ['that can leave out files', 'true'],
  ['that cannot', 'false'],
])('a git server %s', (_, allowed) => {
  it('gives the plans of one folder of one branch, and which commit they are of', async () => {
    const repo = repository();
    git(repo, 'config', 'uploadpack.allowFilter', allowed);
    const dir = temporaryFolder();
    const report = await importInto(dir, `file://${repo}#gh-pages:pages`);
    expect(readFiles(dir)).toEqual({ 'a.md': planPage() });
    expect(Object.fromEntries(report.passedOver)).toEqual({ 'pages of type "blog"': 1 });
    expect(report.commit).toBe(git(repo, 'rev-parse', 'gh-pages').trim());
  });
});

describe('a git repository', () => {
  it('gives the plans of all its folders where none is named', async () => {
    const dir = temporaryFolder();
    await importInto(dir, `${repository()}#gh-pages`);
    expect(Object.keys(readFiles(dir))).toEqual(['a.md', 'c.md']);
  });

  it('never follows a link, and checks nothing out', async () => {
    const repo = repository();
    symlinkSync('/etc/passwd', join(repo, 'link.md'));
    writeFiles(repo, { 'b.md': planPage(), '.gitattributes': '*.md filter=evil' });
    commit(repo);
    const dir = temporaryFolder();
    const report = await importInto(dir, `file://${repo}`);
    expect(readFiles(dir)).toEqual({ 'b.md': planPage() });
    expect(report.refused.list).toEqual(['link.md: a link']);
  });

  it('says what changed, and what is gone, when it has moved on', async () => {
    const repo = repository();
    const dir = temporaryFolder();
    await importInto(dir, `${repo}#gh-pages`);
    git(repo, 'checkout', '--quiet', 'gh-pages');
    git(repo, 'rm', '--quiet', 'c.md');
    writeFiles(repo, { 'pages/a.md': planPage('Later.'), 'pages/d.md': planPage() });
    commit(repo);
    const { plans, gone } = await importInto(dir, `${repo}#gh-pages`);
    expect([plans.new.list, plans.changed.list, gone.list]).toEqual([['d.md'], ['a.md'], ['c.md']]);
    expect(Object.keys(readFiles(dir))).toEqual(['a.md', 'c.md', 'd.md']);
  });

  it.each([
    ['#nowhere', /^git: .*nowhere/],
    ['#gh-pages:nowhere', /^there is no folder "nowhere" in /],
  ])('says in one line that it has no %s, and leaves nothing behind', async (fragment, message) => {
    const before = leftovers();
    const outcome = importInto(join(temporaryFolder(), 'out'), `file://${repository()}${fragment}`);
    const error: unknown = await outcome.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SourceError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('\n');
    expect(leftovers()).toEqual(before);
  });
});

function leftovers(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('learnings-import-'));
}
