import type { CorpusState } from './corpus-state.js';

/** What the process counts, for Prometheus. */
export interface Metrics {
  /** @param route - the pattern, never the path: a label has few values */
  readonly request: (route: string, status: number, seconds: number) => void;
  readonly search: (total: number, seconds: number) => void;
  /** The start is the first reload. */
  readonly reload: (outcome: 'success' | 'failure') => void;
  readonly queryLogLost: (lines: number) => void;
  /** Everything in Prometheus' text format. */
  readonly text: () => Promise<{ readonly type: string; readonly body: string }>;
}

/** Seconds: most answers take a few milliseconds, the dearest search under 50. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Counts in a registry of its own: two sites in one process do not mix.
 *
 * @param corpus - asked at each scrape, so that a reload shows without being told
 */
export function createMetrics(corpus: () => CorpusState): Metrics {
  const loading = loadMeters(corpus);
  return {
    request(route, status, seconds) {
      void loading.then(({ requests, requestSeconds }) => {
        requests.inc({ route, status });
        requestSeconds.observe({ route }, seconds);
      });
    },
    search(total, seconds) {
      void loading.then(({ searchSeconds, withoutResult }) => {
        searchSeconds.observe(seconds);
        if (total === 0) withoutResult.inc();
      });
    },
    reload(outcome) {
      void loading.then(({ reloads }) => {
        reloads.inc({ outcome });
      });
    },
    queryLogLost(lines) {
      void loading.then(({ queryLogLost }) => {
        queryLogLost.inc(lines);
      });
    },
    text: async () => {
      const { registry } = await loading;
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
}

/** Loading prom-client takes its time (docs/decisions/0001-dependencies.md): it is done beside the start, which waits for nothing of it. */
async function loadMeters(corpus: () => CorpusState) {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client');
  const registry = new Registry();
  const registers = [registry];
  // Memory, processor, event-loop delay, garbage collection.
  collectDefaultMetrics({ register: registry });

  const gauge = (name: string, help: string, value: (state: CorpusState) => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value(corpus()));
      },
    });
  };
  gauge('learnings_plans', 'Plans in the index.', ({ index }) => index?.figures.plans ?? 0);
  gauge('learnings_files_passed_over', 'Files that were not read as plans.', ({ passedOver }) => passedOver);
  gauge(
    'learnings_plans_read_timestamp_seconds',
    'When the plans that are served were read, in Unix time.',
    ({ readAt }) => readAt.getTime() / 1000,
  );
  new Gauge({
    name: 'learnings_index_info',
    help: 'The index that is served: the same plans give the same generation in every process.',
    labelNames: ['generation'],
    registers,
    collect() {
      // Generations of before are no longer served.
      this.reset();
      const { index } = corpus();
      if (index !== null) this.set({ generation: index.generation }, 1);
    },
  });

  const reloads = new Counter({
    name: 'learnings_reloads_total',
    help: 'Readings of the plans, the start included.',
    labelNames: ['outcome'],
    registers,
  });
  // Both are there from the start: what has never been seen cannot be watched for.
  for (const outcome of ['success', 'failure']) reloads.inc({ outcome }, 0);

  return {
    registry,
    reloads,
    requests: new Counter({
      name: 'http_requests_total',
      help: 'Requests answered, by route and status.',
      labelNames: ['route', 'status'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from a request to its answer, by route.',
      labelNames: ['route'],
      buckets: BUCKETS,
      registers,
    }),
    searchSeconds: new Histogram({
      name: 'learnings_search_duration_seconds',
      help: 'Time that the index took for a search.',
      buckets: BUCKETS,
      registers,
    }),
    withoutResult: new Counter({
      name: 'learnings_searches_without_result_total',
      help: 'Searches that found nothing.',
      registers,
    }),
    queryLogLost: new Counter({
      name: 'learnings_query_log_lost_total',
      help: 'Searches that could not be written to the query log.',
      registers,
    }),
  };
}
