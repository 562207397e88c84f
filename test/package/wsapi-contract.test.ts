import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { CheckResult } from '../../src/programs/contract-check/finding.ts';
import { npm } from '../../scripts/package/npm-pack.ts';
import { inProject } from '../../src/contract/project.ts';
import { installPackage } from '../support/packed-package.ts';
import { runNode, type Finished } from '../support/workspace.ts';

/** `wsapi-contract` of the packed package, in a folder that has nothing else. */

let folder: string;
beforeAll(async () => {
  folder = await installPackage(inject('packedPackage'));
  await copyFile(inProject('openapi', 'cloud.yaml'), join(folder, 'same.yaml'));
  const text = await readFile(join(folder, 'same.yaml'), 'utf8');
  await writeFile(
    join(folder, 'renamed.yaml'),
    text.replace('operationId: leaveGroup', 'operationId: quitGroup'),
  );
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> =>
  runNode(
    folder,
    [join('node_modules', 'wsapi-client', 'dist', 'bin', 'wsapi-contract.js'), ...args],
    {
      npm_command: undefined,
      ...env,
    },
  );

const reasonOf = ({ stdout }: Finished): string => {
  const { checks } = JSON.parse(stdout) as { checks: CheckResult[] }; // the program's own format
  return checks[0]?.outcome === 'unchecked' ? checks[0].reason : '';
};

test('a comparer that is missing is asked for in a line to paste, and nothing is called broken', async () => {
  const installed = await run(['diff', 'renamed.yaml', '--json']);
  expect(installed.code).toBe(2);
  expect(reasonOf(installed)).toBe(
    'To compare contracts, @redocly/cli is needed: npm install --save-dev @redocly/cli@2',
  );
  const byNpx = await run(['diff', 'renamed.yaml', '--json'], { npm_command: 'exec' });
  expect(reasonOf(byNpx)).toMatch(
    /: npx -p wsapi-client -p @redocly\/cli@2 wsapi-contract diff <file>$/,
  );
});

test('generated says why it cannot be checked here', async () => {
  const finished = await run(['generated', '--json']);
  expect(finished.code).toBe(2);
  expect(reasonOf(finished)).toMatch(/^There is no generated client here/);
});

test('with the comparer, a contract is compared with that of the package', async () => {
  const version = await readFile(
    inProject('node_modules', '@redocly', 'cli', 'package.json'),
    'utf8',
  );
  const { version: pinned } = JSON.parse(version) as { version: string }; // it is a package
  await npm(folder, 'install', '--prefer-offline', `@redocly/cli@${pinned}`);
  const before = await readdir(folder, { recursive: true });

  const same = await run(['diff', 'same.yaml']);
  expect(same.stdout).toMatch(/^diff {2}passed .*against openapi\/cloud\.yaml: nothing changed\n$/);
  expect(same.code).toBe(0);

  const renamed = await run(['diff', 'renamed.yaml']);
  expect(renamed.stdout).toContain('groups.leave(id): is now groups.quit(id)');
  expect(renamed.code).toBe(1);

  const changelog = await run(['diff', 'renamed.yaml', '--changelog', '--json']);
  expect(changelog.code).toBe(2);
  expect(reasonOf(changelog)).toMatch(/^--changelog needs a project/);

  // It leaves the package, and the folder, as they were.
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});
