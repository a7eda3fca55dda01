import { mkdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AskedWrongly } from '../../src/import/sources/source.js';
import { blogPage, importInto, planPage, readFiles, temporaryFolder, writeFiles } from '../support/import-into.js';

/** A source of two plans, imported once. */
async function imported(): Promise<{ readonly source: string; readonly dir: string }> {
  const source = temporaryFolder();
  const dir = temporaryFolder();
  writeFiles(source, { 'a.md': planPage('A.'), 'sub/b.md': planPage('B.') });
  await importInto(dir, source);
  return { source, dir };
}

describe('importPlans', () => {
  it('finds nothing to do the second time', async () => {
    const { source, dir } = await imported();
    const { plans } = await importInto(dir, source);
    expect([plans.new.count, plans.changed.count, plans.unchanged.count]).toEqual([0, 0, 2]);
  });

  it('keeps a file that was changed by hand, until it is forced', async () => {
    const { source, dir } = await imported();
    writeFiles(dir, { 'a.md': 'Mine.' });
    writeFiles(source, { 'a.md': planPage('A, later.') });
    expect((await importInto(dir, source)).plans.kept.list).toEqual(['a.md']);
    expect((await importInto(dir, source)).plans.kept.list).toEqual(['a.md']);
    expect(readFiles(dir)['a.md']).toBe('Mine.');
    expect((await importInto(dir, source, { force: true })).plans.changed.list).toEqual(['a.md']);
    expect(readFiles(dir)['a.md']).toBe(planPage('A, later.'));
  });

  it('keeps a file that was there before the first import', async () => {
    const { source } = await imported();
    const dir = temporaryFolder();
    writeFiles(dir, { 'a.md': 'Mine.' });
    expect((await importInto(dir, source)).plans.kept.list).toEqual(['a.md']);
    expect(readFiles(dir)).toEqual({ 'a.md': 'Mine.', 'b.md': planPage('B.') });
  });

  it('never writes through a link', async () => {
    const { source, dir } = await imported();
    const outside = join(temporaryFolder(), 'outside');
    writeFileSync(outside, 'Outside.');
    unlinkSync(join(dir, 'a.md'));
    symlinkSync(outside, join(dir, 'a.md'));
    expect((await importInto(dir, source)).plans.kept.list).toEqual(['a.md']);
    await importInto(dir, source, { force: true });
    expect(readFileSync(outside, 'utf8')).toBe('Outside.');
    expect(readFiles(dir)['a.md']).toBe(planPage('A.'));
  });

  it('brings back a file that was deleted', async () => {
    const { source, dir } = await imported();
    unlinkSync(join(dir, 'a.md'));
    expect((await importInto(dir, source)).plans.new.list).toEqual(['a.md']);
  });

  it('deletes what is gone only when asked, and never what was changed by hand or was not imported', async () => {
    const { source, dir } = await imported();
    writeFiles(source, { 'c.md': planPage('C.') });
    await importInto(dir, source);
    writeFiles(dir, { 'b.md': 'Mine.', 'own.md': 'Mine too.' });
    for (const file of ['a.md', 'sub/b.md']) unlinkSync(join(source, file));

    expect((await importInto(dir, source)).gone.list).toEqual(['a.md', 'b.md']);
    expect(Object.keys(readFiles(dir))).toEqual(['a.md', 'b.md', 'c.md', 'own.md']);
    const { pruned, plans } = await importInto(dir, source, { prune: true });
    expect([pruned.list, plans.kept.list]).toEqual([['a.md'], ['b.md']]);
    expect(Object.keys(readFiles(dir))).toEqual(['b.md', 'c.md', 'own.md']);
  });

  it('deletes nothing where the source has no plan at all: it is the wrong one', async () => {
    const { dir } = await imported();
    const empty = temporaryFolder();
    writeFiles(empty, { 'blog.md': blogPage });
    await importInto(dir, empty, { prune: true });
    expect(Object.keys(readFiles(dir))).toEqual(['a.md', 'b.md']);
  });

  it('does not count a plan as gone that is there and refused', async () => {
    const { source, dir } = await imported();
    writeFiles(source, { 'a.md': planPage('x'.repeat(200_000)) });
    const { gone, pruned, refused } = await importInto(dir, source, { prune: true });
    expect([gone.count, pruned.count, refused.count]).toEqual([0, 0, 1]);
  });

  it('deletes nothing outside the folder, whatever its manifest says', async () => {
    const { source, dir } = await imported();
    mkdirSync(join(dir, 'in'));
    await importInto(join(dir, 'in'), source);
    const path = join(dir, 'in', '.learnings-import.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"a.md"', '"../a.md"'));
    await importInto(join(dir, 'in'), source, { prune: true });
    expect(Object.keys(readFiles(dir))).toContain('a.md');
  });

  it('writes nothing in a dry run, and reports the same', async () => {
    const { source } = await imported();
    const dir = join(temporaryFolder(), 'plans');
    const dry = await importInto(dir, source, { dryRun: true });
    expect(() => readFiles(dir)).toThrow('ENOENT');
    expect(dry.plans).toEqual((await importInto(dir, source)).plans);
  });

  it('refuses a folder that lies in its own source', async () => {
    const { source } = await imported();
    await expect(importInto(join(source, 'out'), source)).rejects.toThrow(AskedWrongly);
    await expect(importInto(source, source)).rejects.toThrow(AskedWrongly);
  });

  it('says which file is in the way of the manifest', async () => {
    const { source, dir } = await imported();
    writeFileSync(join(dir, '.learnings-import.json'), '{');
    await expect(importInto(dir, source)).rejects.toThrow(/learnings-import\.json is damaged/);
  });
});
