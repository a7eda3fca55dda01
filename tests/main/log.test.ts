import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serve } from '../support/program.js';

/** Everything that the program logs at a level: from its start, over a few requests, to its end. */
async function logAt(level: string): Promise<readonly Record<string, unknown>[]> {
  const dir = mkdtempSync(join(tmpdir(), 'log-'));
  writeFileSync(join(dir, 'rain.md'), '# Rain gardens\n\n[[type:learningplan]]\n');
  writeFileSync(join(dir, 'blog.md'), '# Not a plan\n\n[[type:blog]]\n');
  const { url, child, ended } = await serve(['--seeds', dir, '--log-level', level]);
  for (const path of ['/search?q=zebra&country=Hiddenland', '/api/v1/suggest?q=zeb', '/plans/none?q=zebra'])
    await (await fetch(url + path)).text();
  child.kill('SIGTERM');
  const { code, stdout, stderr } = await ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).not.toMatch(/zebra|zeb|Hiddenland|\?/);
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const REQUESTS = [
  ['/search', 200],
  ['/api/v1/suggest', 200],
  ['/plans/:id', 404],
];

describe('the log of a running program', () => {
  it.each(['debug', 'info'])(
    'at level %s names what was passed over, where it listens, and each request',
    async (level) => {
      const [passedOver, listening, ...requests] = await logAt(level);
      expect(passedOver).toMatchObject({ level: 'warn', msg: 'file passed over', file: 'blog.md' });
      expect(listening).toMatchObject({ level: 'info', msg: 'listening', plans: 1, passedOver: 1 });
      expect(requests.map(({ route, status }) => [route, status])).toEqual(REQUESTS);
      for (const request of requests) {
        expect(Object.keys(request)).toEqual(['time', 'level', 'msg', 'id', 'method', 'route', 'status', 'ms']);
      }
    },
  );

  it('at level warn leaves requests out, and says where it listens all the same', async () => {
    expect((await logAt('warn')).map(({ msg }) => msg)).toEqual(['file passed over', 'listening']);
  });

  it.each(['error', 'silent'])('at level %s says only where it listens', async (level) => {
    expect((await logAt(level)).map(({ msg }) => msg)).toEqual(['listening']);
  });
});
