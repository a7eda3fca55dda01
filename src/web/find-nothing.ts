import { withoutFilters } from '../page/change-query.js';
import { widerSearches, type ZeroFindings } from '../page/zero-help.js';
import type { SearchQuery } from '../query/search-query.js';
import type { SearchIndex } from '../search/search-index.js';

/** What would find something where a search finds nothing: each filter lifted alone, all of them, another spelling. */
export async function findNothing(index: SearchIndex, query: SearchQuery): Promise<ZeroFindings> {
  const wider = await Promise.all(
    widerSearches(query).map(async (each) => ({ ...each, total: (await index.count(each.query)).total })),
  );
  return { wider: wider.filter(({ total }) => total > 0), spelling: await findSpelling(index, query) };
}

async function findSpelling(index: SearchIndex, query: SearchQuery): Promise<ZeroFindings['spelling']> {
  if (query.q === '') return null;
  const { respelling } = await index.count({ ...withoutFilters(query), spell: true });
  if (respelling === null) return null;
  const respelt: SearchQuery = { ...query, q: respelling.query, spell: true, page: 1 };
  for (const tried of [respelt, withoutFilters(respelt)]) {
    const { total } = await index.count(tried);
    if (total > 0) return { query: tried, total };
  }
  return null;
}
