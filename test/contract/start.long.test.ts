import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { compareFolders } from '../../src/programs/contract-check/generated/compare-folders.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;

beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace.remove());

test('the main job from end to end, with another contract than the committed one', async () => {
  const { code, stdout, stderr } = await workspace.run(
    'start.ts',
    inProject('openapi', 'cloud.yaml'),
  );
  expect(stderr).toMatch(/^(?:Fetching .*\n)?$/);
  for (const step of ['Pull the contract', 'Generate', 'Build', 'Start the test gateway'])
    expect(stdout).toMatch(new RegExp(`^${step}\\n(?: {2}.*\\n)* {2}done in [\\d.]+ s$`, 'm'));
  expect(stdout).toMatch(/the gateway got POST \/messages\/text .*answered 429/);
  expect(stdout).toMatch(/the gateway got POST \/messages\/text .*answered 201/);
  expect(stdout).toMatch(/the gateway got GET \/groups .*answered 200/);
  expect(code).toBe(0);
  // The other contract's client was made elsewhere.
  expect(await compareFolders(inProject('generated'), `${workspace.folder}/generated`)).toEqual([]);
});

test('a contract without what the quickstart calls ends with 2, before anything is made', async () => {
  const committed = await readFile(inProject('openapi', 'cloud.yaml'), 'utf8');
  const other = join(workspace.folder, 'other.yaml');
  await writeFile(other, committed.replace('operationId: listGroups', 'operationId: allGroups'));
  const { code, stdout, stderr } = await workspace.run('start.ts', other);
  expect(stderr).toContain(
    `Error: ${other} has no operation listGroups, which examples/quickstart.ts calls. To generate a client from it: npm run generate -- --from ${other} --out <folder> --lenient\n`,
  );
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout).not.toContain('Generate');
  expect(code).toBe(2);
});

test('exits with 2 for an invalid contract', async () => {
  const { code, stderr } = await workspace.run('start.ts', 'package.json');
  expect(stderr).toMatch(/Error: package\.json is not an OpenAPI document/);
  expect(code).toBe(2);
});
