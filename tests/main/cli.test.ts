import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/main/commands.js';
import { run } from '../support/program.js';

const CLI = fileURLToPath(new URL('../../dist/main/cli.js', import.meta.url));

describe('learnings', () => {
  it('gives the overview with 0 where it is asked for help', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const { name } of COMMANDS) expect(stdout).toContain(`\n  ${name} `);
    expect(await run(['help'])).toMatchObject({ code: 0, stdout });
  });

  it('gives it on standard error with 2 where no command is named', async () => {
    const { code, stdout, stderr } = await run([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('learnings COMMAND --help');
  });

  it('gives the help of a command wherever it is asked for', async () => {
    const { code, stdout } = await run(['search', 'waste', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage\n {2}learnings search /);
    for (const args of [
      ['search', '-h'],
      ['help', 'search'],
      ['--help', 'search'],
    ])
      expect(await run(args)).toMatchObject({ code: 0, stdout });
  });

  it('takes --help after -- as a word', async () => {
    const { code, stdout } = await run(['search', '--', '--help']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('Usage');
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `learnings ${version}\n` });
  });

  it.each([
    [['serch', 'waste'], 'the nearest is search'],
    [['expert'], 'the nearest is export'],
    [['serve', '--sedes', 'x'], 'the nearest is --seeds'],
    [['check', 'seeds', '--jsno'], 'the nearest is --json'],
    [['search', '--contry', 'Peru'], 'the nearest is --country'],
    [['export', '--fromat', 'csv'], 'the nearest is --format'],
    [['export', '--format', 'bibtex'], 'the nearest is bib'],
    [['bench', '--ronds', '1'], 'the nearest is --rounds'],
    [['bench', '--rounds', '0'], '--rounds'],
    [['bench', 'waste'], 'waste'],
    [['search', '--port', 'many'], '--port'],
  ])('ends %j with 2 and one line', async (args, said) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^learnings: [^\n]*\n$/);
    expect(stderr).toContain(said);
  });

  it.each([['search'], ['export'], ['bench']])(
    '%s ends with 1 and one line where the folder is missing',
    async (command) => {
      const { code, stdout, stderr } = await run([command, '--seeds', '/nonexistent/folder']);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^learnings: [^\n]*\/nonexistent\/folder[^\n]*\n$/);
    },
  );

  it.each([300, 4_000])(
    'ends at once and quietly where it is interrupted after %i ms: the shell says 130',
    async (ms) => {
      // The shell lives on to give the code, as one does that a person types in.
      const line = `trap : INT; ${process.execPath} ${CLI} bench --rounds 1000; exit $?`;
      const shell = spawn('/bin/sh', ['-c', line], {
        env: { PATH: process.env.PATH },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      });
      let said = '';
      for (const stream of [shell.stdout, shell.stderr])
        stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const ended = new Promise((resolve) => shell.on('close', resolve));
      await new Promise((resolve) => setTimeout(resolve, ms));
      if (shell.pid !== undefined) process.kill(-shell.pid, 'SIGINT');
      expect([await ended, said.trim()]).toEqual([130, '']);
    },
  );
});

/** What a command shows at a terminal of so many columns (util-linux `script`). */
function atTerminal(columns: number, line: string, env: Readonly<Record<string, string>> = {}): string {
  const command = `stty cols ${columns}; ${process.execPath} ${CLI} ${line}`;
  return execFileSync('script', ['-qec', command, '/dev/null'], {
    env: { PATH: process.env.PATH, TERM: 'xterm', SHELL: '/bin/sh', ...env },
    encoding: 'utf8',
  }).replaceAll('\r\n', '\n');
}

describe('learnings at a terminal', () => {
  it.each([40, 72])('fits %i columns, addresses whole, the words marked, and says what takes long', (columns) => {
    const text = atTerminal(columns, 'search creative economy');
    const [progress = '', results = ''] = text.split('\r\u001b[K');
    expect(progress).toMatch(/^Reading \d+ files?…$/);
    expect(results).toContain('\u001b[1m\u001b[4mcreative\u001b[24m\u001b[22m');
    const lines = stripVTControlCharacters(results).split('\n');
    const wide = lines.filter((line) => line.length > columns);
    expect(
      wide.filter((line) => !/^ +(?:http:\/\/127\.0\.0\.1:3000\/plans\/\S+#\S+|learnings .*)$/.test(line)),
    ).toEqual([]);
    expect(lines.some((line) => line.length > columns - 12 && line.length <= columns)).toBe(true);
  });

  it('has styles in its help, and none with NO_COLOR', () => {
    expect(atTerminal(80, '--help')).toContain('\u001b[1mUsage\u001b[22m');
    expect(atTerminal(80, '--help', { NO_COLOR: '1' })).not.toContain('\u001b');
  });
});

describe('learnings in a pipe', () => {
  it('has no styles and no progress, and styles with FORCE_COLOR', async () => {
    const plain = await run(['search', 'creative']);
    expect(plain.stdout + plain.stderr).not.toContain('\u001b');
    expect(plain.stderr).toBe('');
    const forced = await run(['search', 'creative'], { FORCE_COLOR: '1' });
    expect(forced.stdout).toContain('\u001b[1m\u001b[4m');
    expect(forced.stderr).toBe('');
  });
});
