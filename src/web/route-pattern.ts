import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';

/** The one name of every address that no route answers, so that logs and metrics cannot be filled with names. */
export const UNKNOWN_ROUTE = 'unknown';

/** The pattern of the route that answers a request, as `/plans/:id`: it says which page, never which plan or what was asked. */
export function routePattern(c: Context): string {
  // Middleware is registered for all methods, a route for GET.
  const pattern = matchedRoutes(c).find(({ method }) => method === 'GET')?.path ?? UNKNOWN_ROUTE;
  return pattern.replace(/\{\[\^\/\]\+\\(\.\w+)\}/g, '$1');
}
