import { createHash } from 'node:crypto';
import type { Plan } from '../../plan/plan.js';

/**
 * A short name for what is indexed: the same plans give the same name in every process, whenever their files came into its
 * copy of the archive.
 */
export function generationOf(plans: readonly Plan[]): string {
  const hash = createHash('sha256');
  for (const plan of plans)
    hash.update(JSON.stringify({ ...plan, addedAt: null, metadata: [...plan.metadata], values: [...plan.values] }));
  return hash.digest('hex').slice(0, 16);
}
