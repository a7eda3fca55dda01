import type { IndexedCorpus } from './indexed-corpus.js';
import type { SimilarPlan } from './search-index.js';

/** Finds the plans that speak of the same things as a plan. */
export function buildSimilar(_corpus: IndexedCorpus): (id: string, limit?: number) => SimilarPlan[] {
  return () => [];
}
