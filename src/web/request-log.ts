import type { MiddlewareHandler } from 'hono';
import type { Log } from './log.js';
import type { Operators } from './operators.js';
import { routePattern } from './route-pattern.js';
import { visitorAddress } from './visitor-address.js';

/**
 * One line a request, and its counts. What people search for and which plan they read stays out of both: the route's
 * pattern alone. Who they are stays out too, unless the operator asks.
 */
export function requestLog(log: Log, operators?: Pick<Operators, 'metrics' | 'logAddress'>): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const ms = performance.now() - started;
    const route = routePattern(c);
    const { status } = c.res;
    operators?.metrics.request(route, status, ms / 1000);
    const address = operators?.logAddress === true ? visitorAddress(c) : null;
    log(status >= 500 ? 'error' : 'info', 'request', {
      id: c.get('requestId'),
      method: c.req.method,
      route,
      status,
      ms: Math.round(ms * 10) / 10,
      ...(address === null ? {} : { address }),
    });
  };
}
