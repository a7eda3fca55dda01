import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/import/sources/open-source.js';
import { SourceError } from '../../src/import/sources/source.js';
import { tarOf, zipOf, type ArchiveEntry } from '../support/archives.js';
import { blogPage, importInto, planPage, readFiles, temporaryFolder } from '../support/import-into.js';

const KINDS: readonly (readonly [string, (entries: readonly ArchiveEntry[]) => Buffer])[] = [
  ['zip', zipOf],
  ['tar', tarOf],
  ['tar.gz', (entries) => gzipSync(tarOf(entries))],
];

describe.each(KINDS)('a %s', (kind, pack) => {
  const archive = (entries: readonly ArchiveEntry[]): string => {
    const path = join(temporaryFolder(), `plans.${kind}`);
    writeFileSync(path, pack(entries));
    return path;
  };

  it('gives its plans from every folder, whole, and passes over other types with a count', async () => {
    const long = planPage('Water. '.repeat(10_000));
    const dir = temporaryFolder();
    const report = await importInto(
      dir,
      archive([
        { name: 'top/pages/a.md', body: long },
        { name: 'top/pages/blog.md', body: blogPage },
        { name: 'top/b.md', body: planPage() },
        { name: 'top/untyped.md', body: '# x' },
        { name: 'top/picture.png', body: 'x' },
      ]),
    );
    expect(readFiles(dir)).toEqual({ 'a.md': long, 'b.md': planPage() });
    expect(Object.fromEntries(report.passedOver)).toEqual({
      'pages of type "blog"': 1,
      'pages without a type': 1,
      'not .md files': 1,
    });
  });

  it('is refused entry by entry, with a reason, and the rest goes in', async () => {
    const bad = ['../up.md', '/abs.md', 'a\\b.md', 'bell\u0007.md', 'GOOD.md', 'sub/good.md'];
    const dir = temporaryFolder();
    const report = await importInto(
      dir,
      archive([
        { name: 'good.md', body: planPage('First.') },
        ...bad.map((name) => ({ name, body: planPage('Bad.') })),
        { name: 'link.md', mode: 0o120777, flag: '2', body: kind === 'zip' ? '/etc/passwd' : '' },
        { name: 'device.md', mode: 0o020666, flag: '3' },
        { name: 'large.md', body: planPage('x'.repeat(200_000)) },
        { name: 'last.md', body: planPage('Last.') },
      ]),
    );
    expect(readFiles(dir)).toEqual({ 'good.md': planPage('First.'), 'last.md': planPage('Last.') });
    expect(report.refused.list).toEqual([
      '../up.md: its path leads out of the source',
      '/abs.md: an absolute path',
      'a\\b.md: a backslash in its name',
      'bell\\u0007.md: control characters in its name',
      'GOOD.md: another plan has this name: good.md',
      'sub/good.md: another plan has this name: good.md',
      'link.md: a link',
      `device.md: ${kind === 'zip' ? 'not a regular file' : 'a device'}`,
      expect.stringMatching(/^large\.md: larger than 100000 bytes \(\d+\)$/),
    ]);
    expect([report.failed.count, report.brokenOff]).toEqual([0, null]);
  });

  it('gives no more plans than MAX_FILES, and says which were left', async () => {
    const entries = ['a', 'b', 'c'].map((name) => ({ name: `${name}.md`, body: planPage() }));
    const dir = temporaryFolder();
    const report = await importInto(dir, archive(entries), { maxFiles: 2 });
    expect(Object.keys(readFiles(dir))).toEqual(['a.md', 'b.md']);
    expect(report.refused.list).toEqual(['c.md: more than 2 plans']);
  });

  it('that is cut off gives what came before, says so, and counts nothing as gone', async () => {
    const entries = ['a', 'b'].map((name) => ({ name: `${name}.md`, body: noise(20_000, name) + planPage() }));
    const path = archive(entries);
    const dir = temporaryFolder();
    await importInto(dir, path);
    writeFileSync(path, pack(entries).subarray(0, -25_000));
    const outcome = await importInto(dir, path, { prune: true }).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ brokenOff: expect.stringContaining('damaged or cut off') as string });
    expect(Object.keys(readFiles(dir))).toEqual(['a.md', 'b.md']);
  });

  it('is not unpacked beyond a bound in all', async () => {
    const entries = ['a', 'b', 'c'].map((name) => ({ name: `${name}.md`, body: Buffer.alloc(50_000, '-') }));
    const address = { kind: 'archive', path: archive(entries), label: '' } as const;
    const source = await openSource(address, new AbortController().signal, 120_000);
    const read: number[] = [];
    const all = async () => {
      for await (const entry of source.entries) read.push((await entry.read(100_000)).length);
    };
    await expect(all()).rejects.toThrow(SourceError);
    // A stream breaks off a little before what it has read ahead.
    expect(read.length).toBeLessThan(3);
    await source.close();
  });
});

describe('a zip', () => {
  it('that lies about a length or has a wrong sum loses that entry alone', async () => {
    const path = join(temporaryFolder(), 'plans.zip');
    const bomb = Buffer.concat([Buffer.from(planPage()), Buffer.alloc(5_000_000)]);
    const entries = [
      { name: 'bomb.md', body: bomb, claims: 100 },
      { name: 'damaged.md', body: planPage(), damaged: true },
      { name: 'good.md', body: planPage() },
    ];
    writeFileSync(path, zipOf(entries));
    const dir = temporaryFolder();
    const report = await importInto(dir, path);
    expect(Object.keys(readFiles(dir))).toEqual(['good.md']);
    expect(report.failed.list.map((line) => line.split(':')[0])).toEqual(['bomb.md', 'damaged.md']);
  });
});

it('what is no archive is refused whatever its name', async () => {
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'plans.zip'), 'Not an archive.');
  await expect(importInto(join(dir, 'out'), join(dir, 'plans.zip'))).rejects.toThrow('is no .zip, .tar or .tar.gz');
});

/** Text that does not shrink when it is packed. */
function noise(length: number, seed: string): string {
  let text = '';
  for (let at = 0; text.length < length; at++)
    text += createHash('sha256')
      .update(seed + String(at))
      .digest('base64');
  return text;
}
