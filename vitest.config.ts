import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that start processes of their own: the program, a browser. */
const OUTSIDE = ['tests/browser/**/*.test.ts', 'tests/main/**/*.test.ts'];

export default defineConfig({
  test: {
    // The browser tests start a server and a Chromium each; two cores serve two at a time.
    maxWorkers: 2,
    // A guard against hanging: no test may fail because the machine is busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'inside',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...OUTSIDE],
          // Pure code over readonly data: files of one worker share their modules, and the archive that is read once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'outside', include: OUTSIDE, globalSetup: './tests/support/global-setup.ts' },
      },
    ],
  },
});
