/**
 * `npm test [-- <vitest arguments>]` runs the tests that take seconds; `npm run test:all` also those that take minutes
 * (`*.long.test.ts`) and the other runtimes. `npm run test:watch` runs those of the sources again after each change. The
 * first two end with the line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../src/contract/project.ts';

const args = process.argv.slice(2);
const all = args[0] === '--all';
const watch = args[0] === '--watch';
const given = all || watch ? args.slice(1) : args;
// A file that is named is run, long or not.
const quick = !all && !given.some((arg) => arg.includes('.long.') || arg === '--project');

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
      // Tests start hundreds of programs. Compiling them each time takes three times as much processor time. Node never
      // removes what it stored, so this is where the system does.
      NODE_COMPILE_CACHE: join(tmpdir(), 'wsapi-client-compiled'),
      ...process.env,
      ...(quick && { WSAPI_TEST_LONG: '0' }),
    },
  },
);
process.exitCode = status ?? 1;
