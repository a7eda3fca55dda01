import type { TestProject } from 'vitest/node';
import { launchBrowser } from './launch-browser.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of this run listens. */
    readonly browser: string;
  }
}

/** Starts one browser before the workers start: finding, installing and starting it takes its time once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await launchBrowser();
  project.provide('browser', browser.wsEndpoint());
  return () => browser.close();
}
