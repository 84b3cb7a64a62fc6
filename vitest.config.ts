import { defineConfig } from 'vitest/config';

// Files of a worker share what they import, and one browser: loading it all for each file would take as long as the tests.
const isolate = false;

export default defineConfig({
  test: {
    // Browsers mostly wait; one of them beside another costs little more than one alone.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'core',
          isolate,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          isolate,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/harness-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
