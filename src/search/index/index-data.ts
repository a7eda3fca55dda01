import type { Concept } from '../../plan/concept.js';
import type { Intent } from '../../plan/intent.js';
import type { Plan } from '../../plan/plan.js';
import type { CollocationsData } from './collocations.js';
import type { FacetColumn } from './facet-columns.js';
import type { PlanOrders } from './plan-orders.js';
import type { PostingsData } from './postings.js';
import type { TermPairsData } from './term-pairs.js';
import type { TokenizedTextData } from './tokenized-text.js';
import type { VocabularyData } from './vocabulary.js';
import type { CorpusFigures } from '../search-index.js';

/**
 * An index as plain data: records, arrays, typed arrays and Maps, no functions. It survives `structuredClone`, a
 * message to another thread, and a file (`v8.serialize`). Plans stand in the order of their ids and are known by
 * their number; learnings are numbered in the order of their plans and, within a plan, of the file.
 */
export interface IndexData {
  readonly generation: string;
  readonly figures: CorpusFigures;
  readonly plans: readonly Plan[];
  readonly facets: readonly FacetColumn[];
  readonly concepts: readonly Concept[];
  readonly intents: readonly Intent[];
  readonly orders: PlanOrders;
  readonly vocabulary: VocabularyData;
  /** By plan. */
  readonly texts: readonly TokenizedTextData[];
  readonly postings: PostingsData;
  readonly learningPostings: PostingsData;
  readonly termPairs: TermPairsData;
  readonly collocations: CollocationsData;
}
