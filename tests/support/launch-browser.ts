import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

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

/** The browser that all files of a run share. `close` ends it. */
export function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: findBrowser(), args: FLAGS });
}

/** The browser of this machine. @throws with one line where there is none and none can be installed */
function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const found =
    named(env) ?? onPath(env) ?? PLACES.find((path) => existsSync(path)) ?? ownOfPlaywright() ?? installed();
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
