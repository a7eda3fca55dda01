import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../support/read-archive.js';
import type { Corpus } from '../../src/ingest/read-folder.js';
import { closingSource, planSource } from '../support/plan-source.js';

const OPTIONS = { showContacts: false, maxFiles: 100, maxFileBytes: 20_000 };
const WELLS = closingSource('1. Wells fail. 2. Pumps rust.');

describe('readFolder', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'plans-'));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(dir, name), content);
  };
  const reasons = ({ report }: Corpus) =>
    Object.fromEntries(report.passedOver.map(({ file, reason }) => [file, reason]));

  it('reads plans in the order of their ids, whatever else stands in the folder', async () => {
    write('b.md', WELLS);
    write('a.md', WELLS);
    write('notes.txt', 'hello');
    mkdirSync(join(dir, 'x.md'));
    mkdirSync(join(dir, 'more'));
    write('more/c.md', WELLS);
    const corpus = await readArchive(dir, OPTIONS);
    expect(corpus.plans.map(({ id, file }) => [id, file])).toEqual([
      ['a', 'a.md'],
      ['b', 'b.md'],
      ['c', 'more/c.md'],
    ]);
    expect(reasons(corpus)).toEqual({ 'notes.txt': 'not a .md file', 'x.md': 'a folder, not a file' });
    expect(corpus.report).toMatchObject({ plans: 3, filesRead: 3, learnings: 6, insights: 6, barriers: 0 });
  });

  it('goes eight folders down, and says where it goes no further', async () => {
    const folders = Array.from({ length: 9 }, (_, at) => `d${at + 1}`);
    mkdirSync(join(dir, ...folders), { recursive: true });
    write(join(...folders.slice(0, 8), 'near.md'), WELLS);
    write(join(...folders, 'far.md'), WELLS);
    const corpus = await readArchive(dir, OPTIONS);
    expect(corpus.plans.map(({ id }) => id)).toEqual(['near']);
    expect(reasons(corpus)).toEqual({ [folders.join('/')]: 'a folder more than 8 deep' });
  });

  it('passes over pipes, links out of the folder and dead links, and waits for none', async () => {
    execFileSync('mkfifo', [join(dir, 'pipe.md')]);
    symlinkSync('/etc/hostname', join(dir, 'out.md'));
    symlinkSync(join(dir, 'gone'), join(dir, 'dead.md'));
    write('real.md', WELLS);
    symlinkSync('real.md', join(dir, 'inside.md'));
    const corpus = await readArchive(dir, OPTIONS);
    expect(corpus.plans.map(({ id }) => id)).toEqual(['inside', 'real']);
    expect(reasons(corpus)).toEqual({
      'dead.md': 'a link that leads nowhere',
      'out.md': 'a link out of the folder',
      'pipe.md': 'not a regular file',
    });
  });

  // Root may read everything, so that there is nothing to see.
  it.skipIf(process.getuid?.() === 0)('lists what it may not read as unreadable', async () => {
    write('secret.md', WELLS);
    chmodSync(join(dir, 'secret.md'), 0);
    const { report } = await readArchive(dir, OPTIONS);
    expect(report.passedOver).toEqual([{ file: 'secret.md', reason: 'no permission to read it', unreadable: true }]);
  });

  it('passes over files that are empty, too large, too many or of another type', async () => {
    write('a_empty.md', '');
    write('b_blank.md', ' \n\n');
    write('c_large.md', WELLS.padEnd(20_001));
    write('d_blog.md', planSource({ metadata: [['type', 'blog']], sections: [] }));
    write('d_spaced.md', '# Wells\n\n[[ Type : Blog ]]\n');
    write('e.md', WELLS);
    write('f.md', WELLS);
    const corpus = await readArchive(dir, { ...OPTIONS, maxFiles: 6 });
    expect(corpus.plans.map(({ id }) => id)).toEqual(['e']);
    expect(reasons(corpus)).toEqual({
      'a_empty.md': 'an empty file',
      'b_blank.md': 'an empty file',
      'c_large.md': 'larger than 20000 bytes (20001)',
      'd_blog.md': 'of type "blog", not a learning plan',
      'd_spaced.md': 'of type "Blog", not a learning plan',
      'f.md': 'more than 6 files',
    });
    // What a limit kept out was not read; what is empty or of another type was, and is no plan.
    const unread = corpus.report.passedOver.filter(({ unreadable }) => unreadable).map(({ file }) => file);
    expect(unread).toEqual(['c_large.md', 'f.md']);
  });

  it.each([
    ['UTF-16 with its mark', Buffer.from(`\ufeff${WELLS}`, 'utf16le'), 'encoding'],
    ['UTF-16 without', Buffer.from(WELLS, 'utf16le'), 'encoding'],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(WELLS), Buffer.from([0x0a, 0xff, 0xc0])]), 'encoding'],
    ['NUL characters', Buffer.from(`${WELLS}\0`), 'control-characters'],
  ])('reads %s and reports it', async (_, bytes, code) => {
    write('odd.md', bytes);
    const { plans, report } = await readArchive(dir, OPTIONS);
    expect(plans[0]?.learnings[0]?.text).toBe('Wells fail.');
    expect(plans[0]?.title).toBe('Clean water for all');
    expect(report.findings.map((finding) => finding.code)).toEqual([code]);
    expect(JSON.stringify(plans)).not.toContain('\\u0000');
  });

  it.each([
    ['a byte-order mark', `\ufeff${WELLS}`],
    ['CR LF line ends', WELLS.replaceAll('\n', '\r\n')],
    ['CR line ends', WELLS.replaceAll('\n', '\r')],
  ])('reads %s without a word', async (_, text) => {
    write('a.md', text);
    const { plans, report } = await readArchive(dir, OPTIONS);
    expect(plans[0]?.learnings.map((learning) => learning.text)).toEqual(['Wells fail.', 'Pumps rust.']);
    expect(report.findings).toEqual([]);
  });

  it('gives ids that are safe, unique also without case, and the same beside other files', async () => {
    for (const name of ['Wells.md', 'wells.md', 'a b.md', 'x.json.md', 'été.md']) write(name, WELLS);
    const before = await readArchive(dir, OPTIONS);
    const ids = before.plans.map(({ id }) => id);
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(ids).toContain('wells');
    expect(before.report.findings.filter(({ code }) => code === 'id-changed')).toHaveLength(4);
    write('0.md', WELLS);
    write('zz.md', WELLS);
    const after = await readArchive(dir, OPTIONS);
    expect(after.plans.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('says in one line why a folder cannot be read', async () => {
    await expect(readArchive(join(dir, 'none'), OPTIONS)).rejects.toThrow(
      /^Cannot read the folder .*none: there is no such folder$/,
    );
    write('file', '');
    await expect(readArchive(join(dir, 'file'), OPTIONS)).rejects.toThrow('it is no folder');
  });
});
