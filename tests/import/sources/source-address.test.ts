import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AskedWrongly } from '../../../src/import/sources/source.js';
import { readAddress } from '../../../src/import/sources/source-address.js';
import { temporaryFolder, writeFiles } from '../../support/import-into.js';

describe('readAddress', () => {
  it.each([
    ['https://example.org/labs/plans.git#gh-pages:pages', 'gh-pages', 'pages'],
    ['https://example.org/labs/plans.git#gh-pages', 'gh-pages', null],
    ['https://example.org/labs/plans.git#:pages/en/', null, 'pages/en'],
    ['https://example.org/labs/plans.git', null, null],
    ['ssh://git@example.org/labs/plans.git#v1.2/rc', 'v1.2/rc', null],
    ['git@example.org:labs/plans.git#main:a b', 'main', 'a b'],
    ['file:///srv/plans.git#main', 'main', null],
  ])('reads %s as a git address', async (source, branch, folder) => {
    expect(await readAddress(source)).toMatchObject({ kind: 'git', url: source.split('#')[0], branch, folder });
  });

  it('knows a bare repository, a folder and an archive by what is there', async () => {
    const dir = temporaryFolder();
    execFileSync('git', ['init', '--quiet', '--bare', join(dir, 'plans.git')]);
    writeFiles(dir, { 'a#b/x.md': '', 'plans.zip': '' });
    expect(await readAddress(join(dir, 'plans.git'))).toMatchObject({ kind: 'git', branch: null });
    expect(await readAddress(`${join(dir, 'plans.git')}#main:x`)).toMatchObject({ branch: 'main', folder: 'x' });
    expect(await readAddress(join(dir, 'a#b'))).toMatchObject({ kind: 'folder' });
    expect(await readAddress(join(dir, 'plans.zip'))).toMatchObject({ kind: 'archive' });
  });

  it('shows no password', async () => {
    const { label } = await readAddress('https://me:secret@example.org/plans.git#main:pages');
    expect(label).toBe('https://example.org/plans.git#main:pages');
  });

  it.each([
    '',
    '-x',
    '--upload-pack=touch /tmp/x',
    'ext::sh -c "touch /tmp/x"',
    'fd::17',
    'ftp://example.org/plans.git',
    'https://example.org/plans.git#--output=x',
    'https://example.org/plans.git#-x:pages',
    'https://example.org/plans.git#a..b',
    'https://example.org/plans.git#HEAD@{1}',
    'https://example.org/plans.git#main:../x',
    'https://example.org/plans.zip',
    '/nowhere/at/all',
    '/dev/null',
  ])('refuses %j in one line', async (source) => {
    const error: unknown = await readAddress(source).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AskedWrongly);
    expect((error as Error).message).not.toContain('\n');
  });
});
