/** Whether an address answers with JSON, its errors too. `/api` itself is a page. */
export function isApiAddress(path: string): boolean {
  return /^\/(?:api\/|healthz$|readyz$|metrics$|plans\/[^/]+\.json$)/.test(path);
}

/** The methods that an address answers, for `Allow`. */
export function allowedMethods(path: string): string {
  return isOpenAddress(path) ? 'GET, HEAD, OPTIONS' : 'GET, HEAD';
}

/** Whether pages of other sites may read an address: the JSON, and what can be taken away as a file. */
export function isOpenAddress(path: string): boolean {
  return /^\/api\/v1(?:\/|$)/.test(path) || /^\/(?:plans\/)?[^/]+\.(?:csv|ris|bib|atom|md|json)$/.test(path);
}
