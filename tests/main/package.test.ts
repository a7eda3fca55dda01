import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

/** What `npm pack` holds, unpacked as npm installs it, and run from another folder. */
describe('the package', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'package-'));
  const learnings = (...args: string[]): string =>
    execFileSync(join(elsewhere, 'learnings'), args, { cwd: '/', env: { PATH: process.env.PATH }, encoding: 'utf8' });

  beforeAll(() => {
    const npm = (...args: string[]): string => execFileSync('npm', args, { encoding: 'utf8' });
    const [packed] = JSON.parse(npm('pack', '--ignore-scripts', '--json', '--pack-destination', elsewhere)) as [
      { filename: string },
    ];
    const unpacked = join(elsewhere, 'node_modules/learnings');
    mkdirSync(unpacked, { recursive: true });
    execFileSync('tar', ['-xzf', join(elsewhere, packed.filename), '-C', unpacked, '--strip-components=1']);
    symlinkSync(resolve('node_modules'), join(unpacked, 'node_modules'));
    // As npm makes a command: a link to the file, which is made executable.
    const command = join(unpacked, 'dist/main/cli.js');
    execFileSync('chmod', ['+x', command]);
    symlinkSync(command, join(elsewhere, 'learnings'));
  });

  it('says its version and its commands', () => {
    expect(learnings('--version')).toMatch(/^learnings \d+\.\d+\.\d+\n$/);
    expect(learnings('--help')).toContain('learnings COMMAND');
  });

  it('searches, exports and measures the starter plans, which come with it', () => {
    expect(learnings('search', 'creative', 'economy')).toMatch(/^\d+ plans? for creative economy\n/);
    expect(learnings('export', 'creative', '--format', 'atom')).toContain('<feed');
    expect(learnings('bench', '--rounds', '1')).toContain('whole queries');
  });
});
