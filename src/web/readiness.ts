import type { CorpusState } from './corpus-state.js';

/** What `/readyz` answers. */
export interface Readiness {
  /** `degraded`: visitors are answered from the index of before, because the last reload failed. */
  readonly status: 'ready' | 'degraded' | 'unavailable';
  /** Null: there is no index. */
  readonly generation: string | null;
  /** How long ago the plans that are served were read. */
  readonly ageSeconds: number | null;
  readonly plans: number;
  readonly passedOver: number;
  /** The start is the first reload. */
  readonly lastReload: { readonly at: string; readonly fault: string | null };
}

/** Whether visitors should be sent to this process: it has an index with plans in it. */
export function readinessOf({ index, readAt, passedOver, lastReload }: CorpusState, now: Date): Readiness {
  const plans = index?.figures.plans ?? 0;
  return {
    status: plans === 0 ? 'unavailable' : lastReload.fault === null ? 'ready' : 'degraded',
    generation: index?.generation ?? null,
    ageSeconds: index === null ? null : Math.round((now.getTime() - readAt.getTime()) / 1000),
    plans,
    passedOver,
    lastReload: { at: lastReload.at.toISOString(), fault: lastReload.fault },
  };
}
