import type { Plan } from '../plan/plan.js';
import { EMPTY_QUERY } from '../query/search-query.js';
import type { SearchIndex } from '../search/search-index.js';

/** Milliseconds of many searches of one kind. */
export interface Measured {
  readonly name: string;
  readonly searches: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly mostMs: number;
}

const QUERIES = 12;
const WORDS = 3;

/** Queries that an archive answers, whatever it speaks of: the first long words of titles, of plans from all over it. */
export function queriesFrom(plans: readonly Pick<Plan, 'title'>[]): readonly string[] {
  const step = Math.max(1, Math.floor(plans.length / QUERIES));
  const queries = plans
    .filter((_, at) => at % step === 0)
    .map(({ title }) => (title.match(/\p{L}{4,}/gu) ?? [title]).slice(0, WORDS).join(' '));
  return [...new Set(queries)].slice(0, QUERIES);
}

/** Makes each search once unmeasured, then so many rounds of it. */
export async function measureSearches(
  index: SearchIndex,
  queries: readonly string[],
  rounds: number,
): Promise<readonly Measured[]> {
  const letters = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  return [
    await measure('whole queries', queries, rounds, (q) => index.search({ ...EMPTY_QUERY, q })),
    await measure('letter by letter', letters, rounds, (q) => index.search({ ...EMPTY_QUERY, q })),
    await measure('single learnings', queries, rounds, (q) => index.search({ ...EMPTY_QUERY, q, view: 'learnings' })),
    await measure('suggestions', letters, rounds, (q) => index.suggest({ ...EMPTY_QUERY, q }, 8)),
  ];
}

async function measure(
  name: string,
  inputs: readonly string[],
  rounds: number,
  work: (input: string) => Promise<unknown>,
): Promise<Measured> {
  for (const input of inputs) await work(input);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const input of inputs) {
      const started = performance.now();
      await work(input);
      times.push(performance.now() - started);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => {
    const found = times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
    return Math.round(found * 1000) / 1000;
  };
  return { name, searches: times.length, p50Ms: at(0.5), p95Ms: at(0.95), mostMs: at(1) };
}
