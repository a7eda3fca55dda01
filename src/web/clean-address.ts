/** Values that say nothing, by parameter: what a form sends for a control left alone. */
const DEFAULTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['view', ['plans']],
  ['match', ['most']],
  ['spell', ['on']],
  ['page', ['1']],
]);

/** Parameters whose empty value says nothing. Those that we do not know are left as they are. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['q', 'in', 'view', 'role', 'match', 'spell', 'sort', 'page', 'hl'],
  ...['kind', 'year', 'region', 'country', 'sdg', 'theme', 'method', 'source', 'partner', 'lang'],
]);

/**
 * The same address without empty and default parameters; null where it has none.
 * A form sent without script is redirected to it, so that every state has one clean address.
 */
export function cleanAddress(address: URL): string | null {
  const kept = new URLSearchParams();
  let changed = false;
  for (const [name, value] of address.searchParams) {
    const idle = KNOWN.has(name) && (value.trim() === '' || (DEFAULTS.get(name)?.includes(value) ?? false));
    if (idle) changed = true;
    else kept.append(name, value);
  }
  if (!changed) return null;
  const search = kept.toString();
  return address.pathname + (search === '' ? '' : `?${search}`);
}
