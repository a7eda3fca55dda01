import type { Hono } from 'hono';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { createApp } from '../../src/web/app.js';
import { loadAssets } from '../../src/web/assets.js';
import type { CorpusState } from '../../src/web/corpus-state.js';
import { createMetrics, type Metrics } from '../../src/web/metrics.js';
import type { Operators } from '../../src/web/operators.js';
import { createRenderer } from '../../src/web/render.js';

export interface OperatedSite {
  readonly app: Hono;
  readonly metrics: Metrics;
}

/** The whole site over an index, as its operators see it. Its log goes nowhere. */
export function operatedSite(
  index: SearchIndex,
  corpus: () => CorpusState,
  queryLog: Operators['queryLog'] = null,
): OperatedSite {
  const assets = loadAssets();
  const metrics = createMetrics(corpus);
  const app = createApp({
    site: {
      index: () => index,
      profile: acceleratorLabs,
      config: {
        baseUrl: 'https://learnings.example',
        contact: undefined,
        sourceUrl: 'https://archive.example/{id}.md',
      },
      render: createRenderer(),
      assetUrl: assets.url,
    },
    assets,
    revision: 'test',
    log: () => undefined,
    operators: { corpus, metrics, logAddress: false, queryLog },
  });
  return { app, metrics };
}

/** The state of a corpus that was just read, but for what a test says otherwise. */
export function stateOf(index: SearchIndex | null, other: Partial<CorpusState> = {}): CorpusState {
  const at = new Date();
  return { index, readAt: at, passedOver: 0, lastReload: { at, fault: null }, ...other };
}
