import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { etagMatches } from './etag-matches.js';

/** What an answer depends on beside its address. */
const VARY = 'Accept-Encoding, Accept-Language, HX-Request, HX-History-Restore-Request, HX-Request-Type';

/**
 * Gives every successful answer an ETag made of what it depends on (the index generation, the address, the request
 * headers named in `Vary`) and answers 304 where the visitor has it already, before any work is done.
 *
 * @param revision - changes whenever an answer to the same request could: the index generation and the program's version
 */
export function conditional(revision: () => string): MiddlewareHandler {
  return async (c, next) => {
    const etag = `W/"${digest([
      revision(),
      c.req.url.slice(new URL(c.req.url).origin.length),
      c.req.header('Accept-Language') ?? '',
      c.req.header('HX-Request') ?? '',
      c.req.header('HX-History-Restore-Request') ?? '',
    ])}"`;
    const headers = { ETag: etag, 'Cache-Control': 'no-cache', Vary: VARY };
    if (etagMatches(c.req.header('If-None-Match'), etag)) return c.body(null, 304, headers);
    await next();
    if (c.res.status === 200) for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    else c.res.headers.set('Cache-Control', 'no-store');
    return undefined;
  };
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
