import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { watch } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
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

/**
 * The content of each file of the workspace by its path. Without `node_modules`: that is a link to the project's own,
 * which other tests change at the same time.
 */
const contents = async (): Promise<Readonly<Record<string, string>>> => {
  const found: Record<string, string> = {};
  const collect = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await collect(path);
      else if (entry.isFile()) found[path] = hash('sha256', await readFile(path));
    }
  };
  await collect(workspace.folder);
  return found;
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
  const before = await contents();
  const where = { prefix: '.generating-', within: workspace.folder };
  expect(await interrupt(signal, [join('scripts', 'generate.ts')], where)).toBe(code);
  expect(await contents()).toEqual(before);
});
