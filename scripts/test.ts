/**
 * `npm test [-- <what vitest takes>]`: all tests, ended by the line `N passed, N failed`; those on other runtimes
 * only where they are asked for, by `npm run test:runtimes`.
 */
import { spawnSync } from 'node:child_process';
import { inProject } from '../src/contract/project.ts';

const args = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [
    inProject('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...(args.includes('--project') ? [] : ['--project', '!runtimes']),
    ...args,
  ],
  {
    stdio: 'inherit',
    cwd: inProject(),
  },
);
process.exitCode = status ?? 1;
