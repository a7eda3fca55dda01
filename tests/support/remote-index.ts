import { Worker } from 'node:worker_threads';
import type { IndexData } from '../../src/search/index/index-data.js';
import type { SearchIndex } from '../../src/search/search-index.js';

/** A `SearchIndex` that lives in another thread; every question and every answer crosses a message channel. */
export interface RemoteIndex {
  readonly index: SearchIndex;
  readonly close: () => Promise<void>;
}

type Method = Exclude<keyof SearchIndex, 'generation' | 'figures' | 'facets'>;
type Opened = Pick<SearchIndex, 'generation' | 'figures' | 'facets'>;

interface Reply {
  readonly number: number;
  readonly answer?: unknown;
  readonly error?: string;
}

const METHODS = {
  plan: true,
  search: true,
  count: true,
  facet: true,
  findValues: true,
  position: true,
  allPlans: true,
  resultPlans: true,
  resultLearnings: true,
  suggest: true,
  similar: true,
  copies: true,
  highlight: true,
} satisfies Record<Method, true>;

/** Hands the data to a worker, which opens it. */
export async function openRemoteIndex(data: IndexData): Promise<RemoteIndex> {
  const worker = new Worker(new URL('./index-worker.mjs', import.meta.url), { workerData: data });
  const opened = await new Promise<Opened>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  worker.on('message', ({ number, answer, error }: Reply) => {
    const asker = waiting.get(number);
    waiting.delete(number);
    if (error === undefined) asker?.resolve(answer);
    else asker?.reject(new Error(error));
  });
  let asked = 0;
  const ask = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ number: asked, method, args });
    });
  const methods = Object.fromEntries(
    Object.keys(METHODS).map((method) => [method, (...args: readonly unknown[]) => ask(method, args)]),
  );
  return {
    index: { ...opened, ...methods } as SearchIndex,
    close: async () => {
      await worker.terminate();
    },
  };
}
