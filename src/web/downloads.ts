import { Hono } from 'hono';
import { EXPORTS, type Export } from './exports.js';
import type { Site } from './site.js';

/** A result list, whole, at the address of each format. */
export function downloads(site: Site): Hono {
  const app = new Hono();
  for (const { path, headers, write } of Object.values<Export>(EXPORTS)) {
    app.get(path, async (c) => c.body(await write(site, new URL(c.req.url).searchParams), 200, { ...headers }));
  }
  return app;
}
