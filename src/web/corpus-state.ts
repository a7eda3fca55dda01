import type { SearchIndex } from '../search/search-index.js';

/** What is served, and how the last reading of the plans went. A reload hands over another. */
export interface CorpusState {
  /** Null: there is none. */
  readonly index: SearchIndex | null;
  /** When the plans that it holds were read. */
  readonly readAt: Date;
  /** Files of the folder that were met and not read as plans. */
  readonly passedOver: number;
  readonly lastReload: Reload;
}

/** A reading of the plans: the start is the first. */
export interface Reload {
  readonly at: Date;
  /** Why it failed, in one line; null where it succeeded. After a failure the index of before is served on. */
  readonly fault: string | null;
}
