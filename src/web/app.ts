import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { errorPage } from '../page/error-page.js';
import { allowedMethods, isApiAddress } from './api-address.js';
import { api } from './api.js';
import type { Assets } from './assets.js';
import { conditional } from './conditional.js';
import { cors } from './cors.js';
import { crawlers } from './crawlers.js';
import { downloads } from './downloads.js';
import { errorJson } from './error-json.js';
import { errorTrace } from './error-trace.js';
import { securityHeaders } from './headers.js';
import { HttpError } from './http-error.js';
import type { Log } from './log.js';
import { openSearch } from './open-search.js';
import { pages } from './pages.js';
import { planFiles } from './plan-files.js';
import { requestGuard } from './request-guard.js';
import { requestLog } from './request-log.js';
import type { Site } from './site.js';
import { sendAsset } from './static-files.js';
import { tidyAddress } from './tidy-address.js';

export interface AppOptions {
  readonly site: Site;
  readonly assets: Assets;
  readonly log: Log;
  /** Names the program that answers: another one may answer otherwise. */
  readonly revision: string;
}

/** The whole site as one function from request to answer; it touches neither network nor disk. */
export function createApp({ site, assets, log, revision }: AppOptions): Hono {
  const app = new Hono();

  app.use(requestLog(log));
  app.use(compress());
  app.use(securityHeaders(site.config.baseUrl.startsWith('https:'), site.profile.pictureOrigin));
  app.use(cors());
  app.use(requestGuard());

  app.get('/healthz', (c) => {
    const { generation, figures } = site.index();
    return c.json({ status: 'ok', generation, plans: figures.plans }, 200, { 'Cache-Control': 'no-store' });
  });
  app.get('/static/*', (c) => sendAsset(c, assets, c.req.path) ?? c.notFound());
  app.get('/favicon.ico', (c) => sendAsset(c, assets, c.req.path) ?? c.notFound());

  app.use(conditional(() => `${site.index().generation} ${revision} ${JSON.stringify(site.config)}`));
  // All that an address with a stray end may mean.
  const content = new Hono();
  content.route('/api/v1', api(site));
  content.route('/', downloads(site));
  content.route('/', planFiles(site));
  content.route('/', openSearch(site));
  content.route('/', crawlers(site));
  content.route('/', pages(site));
  app.route('/', content);
  const tidied = tidyAddress(content);

  app.notFound((c) => answerError(c, new HttpError('not-found', 'There is nothing at this address.')));
  app.onError((error, c) => {
    if (error instanceof HttpError) return answerError(c, error);
    log('error', 'request failed', { path: c.req.path, error: errorTrace(error, new URL(c.req.url)) });
    return answerError(c, new HttpError('internal', 'Something went wrong on our side.', { cause: error }));
  });

  async function answerError(c: Context, error: HttpError): Promise<Response> {
    const { code, status } = error;
    const meant = code === 'not-found' ? await tidied(c.req.url) : null;
    if (meant !== null) return c.redirect(meant, 301);
    const headers = { 'Cache-Control': 'no-store', ...(status === 405 ? { Allow: allowedMethods(c.req.path) } : {}) };
    if (isApiAddress(c.req.path)) return c.json(errorJson(error), status, headers);
    return c.html(site.render('error.njk', errorPage(site, c.req.raw, error)), status, headers);
  }

  return app;
}
