import { readdirSync } from 'node:fs';
import { createConnection } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run, serve, type Running } from '../support/program.js';

/** Plans of the starter set. */
const SEEDS = readdirSync('seeds').length;

describe('learnings serve', () => {
  let running: Running;
  beforeAll(async () => {
    running = await serve([]);
  });
  afterAll(() => running.child.kill('SIGKILL'));

  it('serves the plans of seeds/ and says so in one line of JSON', () => {
    expect(running.listening).toMatchObject({ msg: 'listening', plans: SEEDS, passedOver: 0 });
    expect(running.listening.startedMs).toBeTypeOf('number');
    expect(running.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('answers pages and health', async () => {
    expect((await fetch(running.url)).status).toBe(200);
    expect(await (await fetch(`${running.url}/healthz`)).json()).toMatchObject({ status: 'ok', plans: SEEDS });
  });

  it('refuses a port that is taken, in one line', async () => {
    const { code, stderr } = await run(['serve', '--port', new URL(running.url).port]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^learnings: [^\n]*EADDRINUSE[^\n]*\n$/);
  });

  it('answers 400 to bad percent-encoding in path and query, and goes on', async () => {
    const { port } = new URL(running.url);
    for (const path of ['/search?q=%', '/search?q=%ff%fe', '/search?q=%c0%ae', '/plans/%', '/plans/%ff']) {
      expect(await raw(port, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`), path).toMatch(
        /^HTTP\/1\.1 400/,
      );
    }
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  });

  it('refuses headers of 20 kB and an address of 17 kB', async () => {
    const { port } = new URL(running.url);
    expect(await raw(port, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431/);
    expect(await raw(port, `GET /search?q=${'x'.repeat(17_000)} HTTP/1.1\r\nHost: a\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 4(14|31)/,
    );
  });

  it('cuts off a client that sends a line every half second, and serves others meanwhile', async () => {
    const { port } = new URL(running.url);
    const started = performance.now();
    const slow = new Promise<string>((resolve) => {
      const socket = createConnection(Number(port), '127.0.0.1');
      let answer = '';
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.on('error', () => undefined);
      socket.write('GET / HTTP/1.1\r\nHost: a\r\n');
      const timer = setInterval(() => socket.write('X: y\r\n'), 500);
      socket.on('close', () => {
        clearInterval(timer);
        resolve(answer);
      });
    });
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
    expect(await slow).toMatch(/^HTTP\/1\.1 408/);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('answers an absolute request line and a foreign Host with addresses of its own', async () => {
    const { port } = new URL(running.url);
    const answer = await raw(
      port,
      'GET http://evil.example/search.atom HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
    expect(answer).not.toContain('evil.example');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('answers what is in flight and ends with 0 on %s', async (signal) => {
    const other = await serve([]);
    const { port } = new URL(other.url);
    const socket = createConnection(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    const closed = new Promise((resolve) => socket.on('close', resolve));
    // Half a request is in flight when the signal comes; its other half follows.
    await new Promise<void>((resolve) => {
      socket.write('GET /search?q=creative HTTP/1.1\r\nHost: a\r\n', () => {
        resolve();
      });
    });
    expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
    other.child.kill(signal);
    await vi.waitFor(async () => {
      await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
    }, 5_000);
    socket.write('Connection: close\r\n\r\n');
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
    expect((await other.ended).code).toBe(0);
  });
});

describe('a start that cannot be', () => {
  it('names a missing folder and ends with 1 within seconds', async () => {
    const { code, stderr } = await run(['serve', '--seeds', '/nonexistent/folder']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^learnings: [^\n]*\/nonexistent\/folder[^\n]*\n$/);
  });

  it('names a bad setting and ends with 2', async () => {
    const { code, stderr } = await run(['serve'], { PORT: 'many' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^learnings: PORT [^\n]*\n$/);
  });
});

/** Sends bytes as they are and gives the answer as it is. */
function raw(port: string, request: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = createConnection(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(answer);
    });
    socket.end(request);
  });
}
