import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasSignals, signalNote } from '../support/signals.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

/** A script that is interrupted leaves nothing behind, and what it was to replace is as it was. */

let workspace: Workspace;
let temporary: string;

beforeAll(async () => {
  workspace = await makeWorkspace();
  temporary = join(workspace.folder, 'temporary');
  await mkdir(temporary);
});
afterAll(() => workspace.remove());

/** The paths in the workspace, without those of its packages: it shares them with tests that run meanwhile. */
const ownPaths = async (): Promise<readonly string[]> => {
  const entries = await readdir(workspace.folder, { withFileTypes: true });
  // `node_modules` is a link, and so not one of these.
  const folders = entries.filter((entry) => entry.isDirectory());
  const nested = await Promise.all(
    folders.map(async ({ name }) => {
      const paths = await readdir(join(workspace.folder, name), { recursive: true });
      return paths.map((path) => join(name, path));
    }),
  );
  return [...entries.map(({ name }) => name), ...nested.flat()];
};

/** Runs a script until an entry whose name begins so comes into a folder, and interrupts it then. */
const interrupt = (
  signal: NodeJS.Signals,
  args: readonly string[],
  { prefix, within }: { prefix: string; within: string },
): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd: workspace.folder,
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
      stdio: 'ignore',
    });
    const watcher = watch(within, (_, name) => {
      if (name?.startsWith(prefix)) child.kill(signal);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      watcher.close();
      resolve(code);
    });
  });

test.skipIf(!hasSignals).each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(`%s while contracts are compared${signalNote}`, async (signal, code) => {
  const script = join('scripts', 'pull.ts');
  const where = { prefix: 'wsapi-diff-', within: temporary };
  expect(await interrupt(signal, [script, join('openapi', 'cloud.yaml')], where)).toBe(code);
  expect(await readdir(temporary)).toEqual([]);
});

test.skipIf(!hasSignals).each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(`%s while the client is generated${signalNote}`, async (signal, code) => {
  const before = await ownPaths();
  const where = { prefix: '.generating-', within: workspace.folder };
  expect(await interrupt(signal, [join('scripts', 'generate.ts')], where)).toBe(code);
  expect(await ownPaths()).toEqual(before);
});
