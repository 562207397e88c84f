/**
 * Runs one of the project's TypeScript scripts: `node scripts/run.mjs scripts/generate.ts --check`.
 *
 * It has no dependencies, for it is what makes them come: on a fresh clone it installs them first. And it
 * runs on any Node from 20 on: the scripts and their tools (orval, vitest, type stripping) want 22.18, so
 * where the machine's Node is older, the same command runs once more under a newer one from the package
 * registry, which npx keeps for the next time. The package itself needs nothing of this.
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
  run('npx', ['-y', '-p', 'node@24', 'node', fileURLToPath(import.meta.url), script, ...args], {
    env: { ...process.env, WSAPI_NODE_STARTED: '1' },
    shell: windows,
  });
} else {
  const installed = `${project}node_modules/.package-lock.json`;
  const lock = `${project}package-lock.json`;
  const outdated = () =>
    !existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs;
  if (outdated()) {
    // npm ci empties the folder behind a link, which another checkout may work with.
    if (lstatSync(`${project}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) {
      console.error(
        `node_modules is a link to ${readlinkSync(`${project}node_modules`)}, and does not hold what package-lock.json asks for. It is not installed into, for that would empty the folder behind the link: remove the link and run this again, or install where it leads.`,
      );
      process.exit(2);
    }
    const started = performance.now();
    console.error('Installing what the project needs (npm ci) …');
    // What npm has to say goes to stderr: a script's own output may be read by a machine.
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
