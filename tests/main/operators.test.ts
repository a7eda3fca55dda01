import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMetrics } from '../support/parse-metrics.js';
import { serve, type Running } from '../support/program.js';

/** What a running program tells whoever runs it. */
describe('a running program', () => {
  let running: Running;
  beforeAll(async () => {
    running = await serve([], { LOG_ADDRESS: 'true' });
  });
  afterAll(() => running.child.kill('SIGKILL'));

  it('is ready from the first request on, with the generation that /healthz names', async () => {
    const ready = (await (await fetch(`${running.url}/readyz`)).json()) as Record<string, unknown>;
    const health = (await (await fetch(`${running.url}/healthz`)).json()) as Record<string, unknown>;
    expect(ready).toMatchObject({ status: 'ready', plans: running.listening.plans, passedOver: 0 });
    expect(ready.generation).toBe(health.generation);
  });

  it('counts its start as the one reload so far, and the requests since', async () => {
    await (await fetch(`${running.url}/plans/none`)).text();
    const metrics = parseMetrics(await (await fetch(`${running.url}/metrics`)).text());
    expect(metrics.get('learnings_reloads_total')?.samples.map(({ value }) => value)).toEqual([1, 0]);
    expect(metrics.get('http_requests_total')?.samples).toContainEqual({
      name: 'http_requests_total',
      labels: { route: '/plans/:id', status: '404' },
      value: 1,
    });
  });

  it('writes the address of visitors where it is asked to', async () => {
    await (await fetch(`${running.url}/help`)).text();
    running.child.kill('SIGTERM');
    const { stdout } = await running.ended;
    const help = stdout.split('\n').find((line) => line.includes('"/help"'));
    expect(JSON.parse(help ?? '{}')).toMatchObject({ route: '/help', address: '127.0.0.1' });
  });
});
