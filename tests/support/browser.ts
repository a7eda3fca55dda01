import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inventedPlans } from './invented-plans.js';
import { folderOf, siteOf } from './site.js';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chromium-headless-shell',
];
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const NO_BROWSER = 'No Chromium or Chrome found: install one (Debian: apt-get install chromium) or set CHROME_BIN';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the browser and htmx write of a request without an answer, which is no mistake of a script. */
const NO_ANSWER = /^(?:Failed to load resource|htmx: htmx:error: (?:Failed to fetch|timeout))/;

let found: string | undefined;

/** The browser of this machine. @throws with one line where there is none and none can be installed */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  found ??= named(env) ?? onPath(env) ?? PLACES.find((path) => existsSync(path)) ?? ownOfPlaywright() ?? installed();
  if (found === undefined) throw new Error(NO_BROWSER);
  return found;
}

function named(env: NodeJS.ProcessEnv): string | undefined {
  const path = env.CHROME_BIN;
  return path !== undefined && path !== '' && existsSync(path) ? path : undefined;
}

function onPath(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

function ownOfPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** As root on Debian: 107 packages, half a minute. Anywhere else: nothing. */
function installed(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.warn('No Chromium found: installing chromium-headless-shell with apt-get.');
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    return undefined;
  }
  return PLACES.find((path) => existsSync(path));
}

/** A site over the invented plans, served, with a browser in front of it. `close` ends both, whatever the tests did. */
export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  /** A page of its own profile. A script error on it fails the test at `close`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function openStage(dir = folderOf(inventedPlans())): Promise<Stage> {
  const { app } = await siteOf(dir);
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await new Promise<void>((resolve) => {
    if (server.listening) resolve();
    else server.once('listening', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
  const errors: string[] = [];
  return {
    url,
    browser,
    async open(path, options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
      context.setDefaultTimeout(10_000);
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
