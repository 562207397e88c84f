import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EditedContract } from '../support/contract-edits.ts';
import { makeWorkspace, runNode, type Finished, type Workspace } from '../support/workspace.ts';

/**
 * Each report of a run of the program, as a snapshot file: an edited contract, and a server that could not be checked.
 * `npm test -- test/contract/reports-of-a-run.test.ts -u` updates them.
 */

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
  // The next version depends on the version of the package, which each release changes.
  const path = join(workspace.folder, 'package.json');
  const about = JSON.parse(await readFile(path, 'utf8')) as object; // a package.json is an object
  await writeFile(path, JSON.stringify({ ...about, version: '1.2.3' }));
  const edited = new EditedContract();
  edited.operation('post', '/groups').operationId = 'foundGroup';
  edited.operation('get', '/groups').summary = 'Other words.';
  edited.setProperty('SendTextRequest', 'priority', { type: 'integer' });
  edited.property('GroupInfoResponse', 'name').pattern = '^<a|b>&*_100%_"$';
  edited.property('SendTextRequest', 'to').default = '+12025550143';
  await writeFile(join(workspace.folder, 'edited.json'), JSON.stringify(edited.document));
});
afterAll(() => workspace.remove());

const run = async (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> => {
  const finished = await runNode(
    workspace.folder,
    [
      join('src', 'programs', 'contract-check', 'wsapi-contract.ts'),
      'diff',
      'edited.json',
      'server',
      ...args,
    ],
    { WSAPI_BASE_URL: undefined, ...env },
  );
  expect(finished.code).toBe(1);
  return finished;
};

/** Without line numbers, which any edit of the contract moves. wsapi-contract.long.test.ts tests them. */
const expectSnapshot = (report: string, name: string): Promise<void> =>
  expect(
    report.replaceAll(/(cloud\.yaml:|line="?|"line": )\d+/g, (_, before: string) => `${before}0`),
  ).toMatchFileSnapshot(`../data/reports/of-a-run/${name}`);

test('as text', async () => {
  await expectSnapshot((await run([])).stdout, 'text.txt');
});

test('as text in colours', async () => {
  const { stdout } = await run([], { NO_COLOR: undefined, FORCE_COLOR: '1' });
  await expectSnapshot(stdout, 'text-in-colours.txt');
});

test('for machines and for CI, in one run', async () => {
  const summary = join(workspace.folder, 'summary.md');
  const junit = join(workspace.folder, 'junit.xml');
  const { stdout, stderr } = await run(['--json', '--github', '--junit', junit], {
    GITHUB_STEP_SUMMARY: summary,
  });
  const annotations = stderr.split('\n').filter((line) => line.startsWith('::'));
  await expectSnapshot(stdout, 'report.json');
  await expectSnapshot(`${annotations.join('\n')}\n`, 'github-annotations.txt');
  await expectSnapshot(await readFile(summary, 'utf8'), 'github-summary.md');
  await expectSnapshot(await readFile(junit, 'utf8'), 'junit.xml');
});
