import { defineConfig } from 'vitest/config';

/** The folders whose tests want the package as its users get it. */
const packed = ['test/package/**/*.test.ts', 'test/documentation/**/*.test.ts'];
/** What wants other runtimes than this one, a gigabyte of them: `npm run test:runtimes`. */
const runtimes = ['test/runtimes/**/*.test.ts'];

export default defineConfig({
  test: {
    // The machines that this runs on are shared: a bound that is reached means that something hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'source', include: ['test/**/*.test.ts'], exclude: [...packed, ...runtimes] },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: packed,
          globalSetup: './test/support/packed-package.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'runtimes',
          include: runtimes,
          globalSetup: './test/support/packed-package.ts',
        },
      },
    ],
  },
});
