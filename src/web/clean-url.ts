import { PAGE_PARAMETERS } from '../query/search-parameters.js';
import { IDLE_VALUES, type FacetNames } from '../query/search-url.js';

/**
 * The same URL without empty and default parameters; null where it has none.
 * A form sent without script is redirected to it, so that every state has one clean URL.
 *
 * @param facets - parameters beside those of every search; any other is left as it is
 */
export function cleanUrl(url: URL, facets: FacetNames): string | null {
  const known = new Set<string>([...PAGE_PARAMETERS, 'hl', ...facets.map(({ name }) => name)]);
  const kept = new URLSearchParams();
  let changed = false;
  for (const [name, value] of url.searchParams) {
    const isIdle = known.has(name) && (value.trim() === '' || IDLE_VALUES.get(name) === value);
    if (isIdle) changed = true;
    else kept.append(name, value);
  }
  if (!changed) return null;
  const search = kept.toString();
  return url.pathname + (search === '' ? '' : `?${search}`);
}
