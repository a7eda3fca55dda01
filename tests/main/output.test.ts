import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOutput } from '../../src/main/output.js';
import { serve } from '../support/program.js';

const CLI = fileURLToPath(new URL('../../dist/main/cli.js', import.meta.url));

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

describe('createOutput', () => {
  it('says how many lines were lost while nobody read, once, before the next line that can be written', async () => {
    const path = pipe();
    let reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    const output = createOutput(writer);
    output.write('first\n');
    await output.idle();
    expect(drain(reader)).toBe('first\n');

    closeSync(reader);
    for (let at = 0; at < 3; at += 1) output.write(`lost ${at}\n`);
    await output.idle();

    reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    output.write('second\n');
    output.write('third\n');
    await output.idle();
    const [loss, ...others] = drain(reader).split('\n');
    expect(JSON.parse(loss ?? '')).toMatchObject({ level: 'warn', lost: 3 });
    expect(others).toEqual(['second', 'third', '']);
    closeSync(writer);
    closeSync(reader);
  });

  it('keeps what a slow reader has not taken, up to a bound, and counts the rest', async () => {
    const path = pipe();
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    const output = createOutput(writer);
    const lines = 30_000;
    for (let at = 0; at < lines; at += 1) output.write(`${JSON.stringify({ at })}\n`);
    let idle = false;
    void output.idle().then(() => (idle = true));
    let text = '';
    await vi.waitUntil(() => ((text += drain(reader)), idle), { timeout: 20_000, interval: 1 });
    output.write(`${JSON.stringify({ at: lines })}\n`);
    await output.idle();
    text += drain(reader);

    const entries = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { at?: number; lost?: number });
    const written = entries.flatMap(({ at }) => at ?? []);
    const lost = entries.reduce((sum, entry) => sum + (entry.lost ?? 0), 0);
    expect(written).toEqual(written.toSorted((a, b) => a - b));
    expect(written.at(-1)).toBe(lines);
    expect(lost).toBeGreaterThan(lines / 2);
    expect(written.length + lost).toBe(lines + 1);
    closeSync(writer);
    closeSync(reader);
  });

  it('begins a new line after one that was lost half-way', async () => {
    const path = pipe();
    const leaving = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    const output = createOutput(writer);
    // More than a pipe holds.
    output.write(`${'x'.repeat(200_000)}\n`);
    const byte = Buffer.alloc(1);
    await vi.waitFor(() => readSync(leaving, byte), { interval: 1 });
    closeSync(leaving);
    await output.idle();

    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    expect(drain(reader)).toMatch(/^x+$/);
    output.write('next\n');
    await output.idle();
    const [rest, loss, ...others] = drain(reader).split('\n');
    expect(rest).toBe('');
    expect(JSON.parse(loss ?? '')).toMatchObject({ lost: 1 });
    expect(others).toEqual(['next', '']);
    closeSync(writer);
    closeSync(reader);
  });

  it('fails nobody on a full disk', async () => {
    const full = openSync('/dev/full', 'w');
    const output = createOutput(full);
    output.write('lost\n');
    output.write('lost too\n');
    await expect(output.idle()).resolves.toBeUndefined();
    closeSync(full);
  });
});

describe('learnings serve', () => {
  it('answers on after its standard output is closed', async () => {
    const { url, child, ended } = await serve([]);
    children.push(child);
    child.stdout?.destroy();
    for (let at = 0; at < 20; at += 1) expect((await fetch(`${url}/search?q=creative`)).status).toBe(200);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('answers where its standard output is a full disk', async () => {
    const port = await freePort();
    const full = openSync('/dev/full', 'w');
    const child = start(['serve', '--port', String(port)], full);
    children.push(child);
    closeSync(full);
    const health = () => fetch(`http://127.0.0.1:${port}/healthz`);
    await vi.waitFor(health, { timeout: 20_000, interval: 50 });
    for (let at = 0; at < 5; at += 1) expect((await health()).status).toBe(200);
    expect(child.exitCode).toBeNull();
  });
});

describe.each([
  ['check', ['check', 'seeds', '--json']],
  ['search', ['search', 'creative']],
  ['export', ['export', 'creative']],
  ['bench', ['bench', '--rounds', '1']],
  ['--help', ['--help']],
  ['search --help', ['search', '--help']],
])('learnings %s', (_, args) => {
  it('ends quietly where nobody reads it', async () => {
    const child = start(args, 'pipe');
    child.stdout?.destroy();
    expect(await endOf(child)).toEqual({ code: 0, stderr: '' });
  });

  it('fails in one line on a full disk', async () => {
    const full = openSync('/dev/full', 'w');
    const child = start(args, full);
    closeSync(full);
    const { code, stderr } = await endOf(child);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^learnings: standard output: [^\n]*ENOSPC[^\n]*\n$/);
  });
});

/** Starts the built program with this standard output. */
function start(args: readonly string[], stdout: 'pipe' | number): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', stdout, 'pipe'],
  });
}

/** A named pipe: a reader can leave it and another one come. */
function pipe(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'output-')), 'pipe');
  execFileSync('mkfifo', [path]);
  return path;
}

/** Everything that waits in a pipe. */
function drain(reader: number): string {
  const chunk = Buffer.alloc(64 * 1024);
  const chunks: string[] = [];
  for (;;) {
    let length: number;
    try {
      length = readSync(reader, chunk);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') break;
      throw error;
    }
    if (length === 0) break;
    chunks.push(chunk.toString('utf8', 0, length));
  }
  return chunks.join('');
}

function endOf(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, stderr });
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
