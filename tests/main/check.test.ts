import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/program.js';

describe('learnings check', () => {
  it('reports a readable folder and ends with 0', async () => {
    const { code, stdout } = await run(['check', 'seeds', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ plans: readdirSync('seeds').length });
  });

  it('ends with 1 where a file cannot be read, and takes the limits as flags', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'check-'));
    writeFileSync(join(dir, 'empty.md'), '');
    writeFileSync(join(dir, 'large.md'), '# Large\n\n' + 'x'.repeat(2 * 1024 * 1024));
    const { code, stdout } = await run(['check', dir]);
    expect(code).toBe(1);
    expect(stdout).toContain('large.md');
    expect((await run(['check', dir, '--max-file-bytes', '3000000'])).code).toBe(0);
  });

  it('shows the escape sequences in the name of a file as such', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'check-'));
    writeFileSync(join(dir, 'a\u001b[31mred\u009b2J.txt'), '');
    const text = await run(['check', dir]);
    expect(text.stdout).toContain(String.raw`a\u001b[31mred\u009b2J.txt  not a .md file`);
    expect(text.stdout).not.toMatch(/(?!\n)\p{Cc}/u);
    expect((await run(['check', dir, '--json'])).stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('ends with 0 and counts by type what is no plan', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'check-'));
    for (let page = 0; page < 50; page++)
      writeFileSync(join(dir, `${page}.md`), `# A\n[[type:${page < 30 ? 'solution' : 'blog'}]]\n`);
    const { code, stdout } = await run(['check', dir]);
    expect(code).toBe(0);
    expect(stdout).toContain('30 × of type "solution", not a learning plan');
    expect(stdout).toContain('20 × of type "blog", not a learning plan');
    expect(stdout).not.toContain('7.md');
  });

  it('asks for a folder', async () => {
    const { code, stderr } = await run(['check']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^learnings: check takes one folder[^\n]*\n$/);
  });
});
