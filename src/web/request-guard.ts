import type { MiddlewareHandler } from 'hono';
import { HttpError } from './http-error.js';

/** Turns away what no route should see: other methods than GET and HEAD, and URLs that cannot be decoded. */
export function requestGuard(): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      throw new HttpError('method-not-allowed', 'Only GET and HEAD are answered here.');
    }
    const asked = c.req.url;
    try {
      decodeURIComponent(asked);
    } catch (cause) {
      throw new HttpError('bad-address', 'This address cannot be decoded: it holds a bad percent-encoding.', { cause });
    }
    await next();
  };
}
