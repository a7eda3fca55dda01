import type { MiddlewareHandler } from 'hono';
import { allowedMethods, isOpenAddress } from './api-address.js';

/** What the browser may keep of the answer to its question, in seconds: a day. */
const MAX_AGE = '86400';

/**
 * Lets the scripts of any site read what is open: the answers hold nothing that is not public, and no cookie is ever
 * read. A browser asks first (OPTIONS) where a script sends an ETag back.
 */
export function cors(): MiddlewareHandler {
  return async (c, next) => {
    if (!isOpenAddress(c.req.path)) {
      await next();
      return undefined;
    }
    if (c.req.method === 'OPTIONS') {
      const methods = allowedMethods(c.req.path);
      return c.body(null, 204, {
        Allow: methods,
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Methods': methods,
        'Access-Control-Allow-Headers': 'If-None-Match',
        'Access-Control-Max-Age': MAX_AGE,
      });
    }
    await next();
    c.res.headers.set('Access-Control-Allow-Origin', '*');
    c.res.headers.set('Access-Control-Expose-Headers', 'ETag, Content-Disposition');
    return undefined;
  };
}
