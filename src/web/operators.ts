import { Hono } from 'hono';
import type { SearchQuery } from '../query/search-query.js';
import type { CorpusState } from './corpus-state.js';
import type { Metrics } from './metrics.js';
import { readinessOf } from './readiness.js';

/** What whoever runs the site is told. */
export interface Operators {
  readonly corpus: () => CorpusState;
  readonly metrics: Metrics;
  /** Whether a request's line in the log has the address of whoever asked. */
  readonly logAddress: boolean;
  /** Writes down what was searched for; null: nobody does. */
  readonly queryLog: ((query: SearchQuery, total: number) => void) | null;
}

/** `/readyz`, for what sends visitors here, and `/metrics`, for Prometheus. */
export function operatorPages({ corpus, metrics }: Operators): Hono {
  const app = new Hono();
  const headers = { 'Cache-Control': 'no-store' };

  app.get('/readyz', (c) => {
    const readiness = readinessOf(corpus(), new Date());
    return c.json(readiness, readiness.status === 'unavailable' ? 503 : 200, headers);
  });

  app.get('/metrics', async (c) => {
    const { type, body } = await metrics.text();
    return c.body(body, 200, { ...headers, 'Content-Type': type });
  });

  return app;
}
