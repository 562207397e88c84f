/**
 * `npm test [-- <vitest arguments>]` runs the tests that take seconds; `npm run test:all` also those that take minutes
 * (`*.long.test.ts`) and the other runtimes. `npm run test:watch` runs those of the sources again after each change. The
 * first two end with the line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { inProject } from '../src/contract/project.ts';

const args = process.argv.slice(2);
const all = args[0] === '--all';
const watch = args[0] === '--watch';
const given = all || watch ? args.slice(1) : args;
// A file that is named is run, long or not.
const quick = !all && !given.some((arg) => arg.includes('.long.') || arg === '--project');

// Tests start hundreds of programs. Compiling them each time takes three times as much processor time. Emptied first,
// because Node never removes what it stored there.
const compileCache = inProject('node_modules', '.cache', 'compiled');
rmSync(compileCache, { recursive: true, force: true });

const { status } = spawnSync(
  process.execPath,
  [
    inProject('node_modules', 'vitest', 'vitest.mjs'),
    watch ? 'watch' : 'run',
    ...(quick ? ['--project', watch ? 'source' : '!runtimes'] : []),
    // Most tests wait more than they compute. By default, vitest leaves one core unused.
    ...(quick && !given.some((arg) => arg.startsWith('--maxWorkers')) ? ['--maxWorkers=100%'] : []),
    ...given,
  ],
  {
    stdio: 'inherit',
    cwd: inProject(),
    env: {
      NODE_COMPILE_CACHE: compileCache,
      ...process.env,
      ...(quick && { WSAPI_TEST_LONG: '0' }),
    },
  },
);
process.exitCode = status ?? 1;
