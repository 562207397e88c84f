/**
 * Runs a TypeScript script of the project: `node scripts/run.mjs scripts/generate.ts --check`.
 *
 * It installs the project's packages first, if the lockfile is newer, so it has no dependencies of its own. The scripts
 * and their tools (orval, vitest, type stripping) need Node 22.18: on an older Node the command runs again under a newer
 * one, which npx fetches and keeps. The package itself runs on Node 20.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readlinkSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  console.error('usage: node scripts/run.mjs <script> [arguments]');
  process.exit(2);
}
const project = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command with this terminal and ends this process if it fails. */
const run = (command, commandArgs, options = {}) => {
  const { status, signal, error } = spawnSync(command, commandArgs, {
    stdio: 'inherit',
    ...options,
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (error || status !== 0) process.exit(status ?? (signal ? 130 : 2));
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const windows = process.platform === 'win32';

if (major < 22 || (major === 22 && minor < 18)) {
  if (process.env.WSAPI_NODE_STARTED) {
    console.error(
      `Node ${process.versions.node} is too old for ${script}: 22.18 or later is needed.`,
    );
    process.exit(2);
  }
  const command = ['-y', '-p', 'node@24', 'node', fileURLToPath(import.meta.url), script, ...args];
  // On Windows npx is a batch file: only a shell starts it, which splits what has no quotes.
  run('npx', windows ? command.map((word) => `"${word}"`) : command, {
    env: { ...process.env, WSAPI_NODE_STARTED: '1' },
    shell: windows,
  });
} else {
  const installed = `${project}node_modules/.package-lock.json`;
  const lock = `${project}package-lock.json`;
  const outdated = () =>
    !existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs;
  if (outdated()) {
    // npm ci would empty the folder behind the link, which another checkout may use.
    if (lstatSync(`${project}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) {
      console.error(
        `node_modules is a link to ${readlinkSync(`${project}node_modules`)}, which does not match package-lock.json. Installing would empty that folder. Remove the link and run this again, or run npm ci there.`,
      );
      process.exit(2);
    }
    const started = performance.now();
    console.error('Installing the packages of the project (npm ci) …');
    // npm writes to stderr: a script's own output may be read by a program.
    run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
      cwd: project,
      stdio: ['inherit', process.stderr, 'inherit'],
      shell: windows,
    });
    console.error(`Installed in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  }
  run(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
}
