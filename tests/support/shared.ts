import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The folder of real plans beside the repository, or null, said loudly, where it is absent. */
export const realPlans = find('corpus/plans');
export const goldInsights = find('gold/insights.json');
export const goldPartners = find('gold/partners.json');
export const goldTopics = find('gold/topics.json');
export const relevance = find('relevance');
export const learningRelevance = find('relevance/learnings');

function find(path: string): string | null {
  if (existsSync(shared + path)) return shared + path;
  console.warn(`SKIPPED: ${shared + path} is absent; what needs it was not tested.`);
  return null;
}
