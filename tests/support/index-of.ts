import type { Plan } from '../../src/plan/plan.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { buildIndex } from '../../src/search/build-index.js';
import { openIndex } from '../../src/search/open-index.js';
import type { SearchIndex } from '../../src/search/search-index.js';

/** An index of these plans, in this process. */
export function indexOf(plans: readonly Plan[]): SearchIndex {
  return openIndex(buildIndex(plans, acceleratorLabs));
}
