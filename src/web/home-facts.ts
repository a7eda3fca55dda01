import type { HomeFacts } from '../page/home-page.js';
import { EMPTY_QUERY } from '../query/search-query.js';
import type { SearchIndex } from '../search/search-index.js';
import type { Site } from './site.js';

/** Example searches that are shown at most. */
const EXAMPLES = 5;

/** What the first page says of an index: asked once, and again when the index is another. */
export function homeFacts(site: Site): () => Promise<HomeFacts> {
  let known: { readonly generation: string; readonly facts: Promise<HomeFacts> } | null = null;
  return () => {
    const index = site.index();
    if (known?.generation !== index.generation) {
      const asked = { generation: index.generation, facts: gather(index, site) };
      known = asked;
      // A failure is this visitor's alone: the next one asks again.
      asked.facts.catch(() => {
        if (known === asked) known = null;
      });
      return asked.facts;
    }
    return known.facts;
  };
}

async function gather(index: SearchIndex, { profile }: Site): Promise<HomeFacts> {
  const shown = profile.facets.filter(({ onHome }) => onHome !== 'none');
  const values = await Promise.all(
    shown.map(async ({ name }) => [name, await index.facet(EMPTY_QUERY, name)] as const),
  );
  const found = await Promise.all(
    profile.exampleQueries.map(async (q) => ({ q, ...(await index.count({ ...EMPTY_QUERY, q })) })),
  );
  return {
    figures: index.figures,
    values: new Map(values),
    examples: found
      .filter(({ total, relaxed, didYouMean }) => total > 0 && !relaxed && didYouMean === null)
      .slice(0, EXAMPLES)
      .map(({ q }) => q),
  };
}
