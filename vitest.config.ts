import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { defineConfig } from 'vitest/config';

// The temporary folder is a link on macOS, and has a short name on some Windows machines. Programs print its real path.
for (const name of ['TMPDIR', 'TEMP']) process.env[name] = realpathSync.native(tmpdir());

/** Tests of the packed package. */
const packed = ['test/package/**/*.test.ts', 'test/documentation/**/*.test.ts'];
/** Tests in other runtimes, which install a gigabyte of them. */
const runtimes = ['test/runtimes/**/*.test.ts'];

/** Tests that packages bring, below folders with a `package.json` of their own. */
const installed = '**/node_modules/**';

/** Here, because a project with an `exclude` of its own ignores `--exclude`. */
const long = process.env['WSAPI_TEST_LONG'] === '0' ? ['**/*.long.test.ts'] : [];

/**
 * `npm test` leaves out files named `*.long.test.ts` and the runtimes; `npm run test:all` runs everything.
 */
export default defineConfig({
  test: {
    // A backstop for tests that hang, not a limit: CI machines may be eight times slower.
    testTimeout: 300_000,
    expect: { poll: { timeout: 300_000 } },
    hookTimeout: 600_000,
    reporters: ['default', './test/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: [...packed, ...runtimes, ...long, installed],
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: packed,
          exclude: [...long, installed],
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
