import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { requestId } from 'hono/request-id';
import { errorPage } from '../page/error-page.js';
import type { SearchIndex } from '../search/search-index.js';
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
import { observedIndex } from './observed-index.js';
import { openSearch } from './open-search.js';
import { operatorPages, type Operators } from './operators.js';
import { pages } from './pages.js';
import { partnerFiles } from './partners.js';
import { planFiles } from './plan-files.js';
import { requestGuard } from './request-guard.js';
import { requestLog } from './request-log.js';
import { routePattern } from './route-pattern.js';
import type { Site } from './site.js';
import { sendAsset } from './static-files.js';
import { tidyAddress } from './tidy-address.js';

export interface AppOptions {
  readonly site: Site;
  readonly assets: Assets;
  readonly log: Log;
  /** Names the program that answers: another one may answer otherwise. */
  readonly revision: string;
  /** Without: nothing is counted, and `/readyz` and `/metrics` are not there. */
  readonly operators?: Operators;
}

/** Characters of a request id that a proxy may have given: twice those of a UUID, or nearly. */
const LONGEST_ID = 64;

/** The whole site as one function from request to answer; it touches neither network nor disk. */
export function createApp({ site: given, assets, log, revision, operators }: AppOptions): Hono {
  const app = new Hono();
  const site = operators === undefined ? given : observedSite(given, operators);

  app.use(requestId({ limitLength: LONGEST_ID }));
  app.use(requestLog(log, operators));
  app.use(compress());
  app.use(securityHeaders(site.config.baseUrl.startsWith('https:'), site.profile.pictureOrigin));
  app.use(cors());
  app.use(requestGuard());

  app.get('/healthz', (c) => {
    const { generation, figures } = site.index();
    return c.json({ status: 'ok', generation, plans: figures.plans }, 200, { 'Cache-Control': 'no-store' });
  });
  if (operators !== undefined) app.route('/', operatorPages(operators));
  app.get('/static/*', (c) => sendAsset(c, assets, c.req.path) ?? c.notFound());
  app.get('/favicon.ico', (c) => sendAsset(c, assets, c.req.path) ?? c.notFound());

  app.use(conditional(() => `${site.index().generation} ${revision} ${JSON.stringify(site.config)}`));
  // All that an address with a stray end may mean.
  const content = new Hono();
  content.route('/api/v1', api(site));
  content.route('/', downloads(site));
  content.route('/', planFiles(site));
  content.route('/', partnerFiles(site));
  content.route('/', openSearch(site));
  content.route('/', crawlers(site));
  content.route('/', pages(site));
  app.route('/', content);
  const tidied = tidyAddress(content);

  app.notFound((c) => answerError(c, new HttpError('not-found', 'There is nothing at this address.')));
  app.onError((error, c) => {
    if (error instanceof HttpError) return answerError(c, error);
    const trace = errorTrace(error, new URL(c.req.url));
    log('error', 'request failed', { id: c.get('requestId'), route: routePattern(c), error: trace });
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

/** The same site, with its searches counted and, if asked, written down. */
function observedSite(site: Site, { metrics, queryLog }: Operators): Site {
  const index = (): SearchIndex =>
    observedIndex(site.index(), (query, total, seconds) => {
      metrics.search(total, seconds);
      queryLog?.(query, total);
    });
  return { ...site, index };
}
