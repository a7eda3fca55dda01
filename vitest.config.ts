import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: './tests/support/global-setup.ts',
    // The browser tests start a server and a Chromium each; two cores serve two at a time.
    maxWorkers: 2,
    // A guard against hanging: no test may fail because the machine is busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
