import { describe, expect, it } from 'vitest';
import { queriesFrom } from '../../src/main/measure-searches.js';
import { run } from '../support/program.js';

describe('learnings bench', () => {
  it('prints a table of what takes how long', async () => {
    const { code, stdout } = await run(['bench', '--rounds', '1']);
    expect(code).toBe(0);
    for (const step of ['read and parse', 'build the index', 'open the index'])
      expect(stdout).toMatch(new RegExp(`^  ${step} +[\\d.]+$`, 'm'));
    for (const kind of ['whole queries', 'letter by letter', 'single learnings', 'suggestions'])
      expect(stdout).toMatch(new RegExp(`^  ${kind} +[\\d.]+ +[\\d.]+ +[\\d.]+$`, 'm'));
  });

  it('gives the same figures as JSON', async () => {
    const figures = JSON.parse((await run(['bench', '--rounds', '2', '--json'])).stdout) as {
      readMs: number;
      searches: { p50Ms: number; p95Ms: number; mostMs: number }[];
    };
    expect(figures.readMs).toBeGreaterThan(0);
    for (const { p50Ms, p95Ms, mostMs } of figures.searches) {
      expect(p50Ms).toBeLessThanOrEqual(p95Ms);
      expect(p95Ms).toBeLessThanOrEqual(mostMs);
    }
  });
});

describe('queriesFrom', () => {
  it('takes long words of titles, from all over the archive, each query once', () => {
    const plans = Array.from({ length: 48 }, (_, at) => ({
      title: at < 24 ? 'The rain garden of a town' : `Wells in hills ${at}`,
    }));
    expect(queriesFrom(plans)).toEqual(['rain garden town', 'Wells hills']);
  });
});
