import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { inventedPlans } from './invented-plans.js';
import { folderOf, siteOf } from './site.js';

/** What the browser and htmx write of a request without an answer, which is no mistake of a script. */
const NO_ANSWER = /^(?:Failed to load resource|htmx: htmx:error: (?:Failed to fetch|timeout))/;

/** A site over the invented plans, served, with the browser in front of it. `close` ends the site and its pages, whatever the tests did. */
export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  /** A page of its own profile. A script error on it fails the test at `close`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** @param endpoint - where the browser listens; in a test that of the run, which outside of tests is not there */
export async function openStage(dir = folderOf(inventedPlans()), endpoint = inject('browser')): Promise<Stage> {
  const { app } = await siteOf(dir);
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await new Promise<void>((resolve) => {
    if (server.listening) resolve();
    else server.once('listening', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.connect(endpoint);
  const errors: string[] = [];
  return {
    url,
    browser,
    async open(path, options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
      // As for every test, a guard against hanging: what waits on a busy machine has not failed.
      context.setDefaultTimeout(60_000);
      // No test leaves the machine: the archive's pictures are answered here.
      await context.route(
        (address) => !address.href.startsWith(url),
        (route) => route.fulfill({ status: 200, contentType: 'image/svg+xml', body: PICTURE }),
      );
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !NO_ANSWER.test(message.text())) errors.push(message.text());
      });
      await page.goto(url + path);
      return page;
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      if (errors.length > 0) throw new Error(`errors in the browser:\n${errors.join('\n')}`);
    },
  };
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><rect width="8" height="6" fill="#888"/></svg>';
