import type { Hono } from 'hono';
import type { Plan } from '../../src/plan/plan.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { indexOf } from './index-of.js';
import { readArchive } from './read-archive.js';
import { realPlans } from './shared.js';
import { appOver } from './site.js';

export interface RealArchive {
  readonly plans: readonly Plan[];
  readonly index: SearchIndex;
  readonly app: Hono;
}

let archive: Promise<RealArchive> | undefined;

/** The real plans, read and indexed once for all tests of a worker: reading costs two seconds, the index three. */
export function realArchive(): Promise<RealArchive> {
  archive ??= read();
  return archive;
}

async function read(): Promise<RealArchive> {
  const { plans } = await readArchive(realPlans ?? '');
  const index = indexOf(plans);
  return { plans, index, app: appOver(index) };
}
