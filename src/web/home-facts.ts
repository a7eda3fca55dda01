import type { HomeFacts } from '../page/home-page.js';
import { EMPTY_QUERY } from '../query/search-query.js';
import { oncePerGeneration } from './once-per-generation.js';
import type { Site } from './site.js';

/** What the first page says of an index. */
export function homeFacts({ index, profile }: Pick<Site, 'index' | 'profile'>): () => Promise<HomeFacts> {
  const shown = profile.facets.filter(({ onHome }) => onHome !== 'none');
  return oncePerGeneration(index, async (asked) => ({
    figures: asked.figures,
    values: new Map(
      await Promise.all(shown.map(async ({ name }) => [name, await asked.facet(EMPTY_QUERY, name)] as const)),
    ),
  }));
}
