/** `npm test [-- <what vitest takes>]`: all tests, ended by the line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { inProject } from './project.ts';

const { status } = spawnSync(
  process.execPath,
  [inProject('node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    cwd: inProject(),
  },
);
process.exitCode = status ?? 1;
