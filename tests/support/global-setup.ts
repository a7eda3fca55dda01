import { findBrowser } from './browser.js';

/** Finds the browser once, before the workers start: two of them installing one would stand in each other's way. */
export default function setup(): void {
  process.env.CHROME_BIN = findBrowser();
}
