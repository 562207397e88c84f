import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EditedContract } from '../support/contract-edits.ts';
import { makeWorkspace, runNode, type Finished, type Workspace } from '../support/workspace.ts';

/**
 * What each format makes of a run of the program, kept as a file: a contract that was edited, and a server that could
 * not be asked. `npm test -- test/contract/reports-of-a-run.test.ts -u` writes them anew.
 */

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
  // The next version is told by that of the package, which the next release changes.
  const path = join(workspace.folder, 'package.json');
  const about = JSON.parse(await readFile(path, 'utf8')) as object; // it is a package
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

const expectAsBefore = (report: string, name: string): Promise<void> =>
  expect(report).toMatchFileSnapshot(`../data/reports/of-a-run/${name}`);

test('for a person', async () => {
  await expectAsBefore((await run([])).stdout, 'person.txt');
});

test('for a person, in colours', async () => {
  const { stdout } = await run([], { NO_COLOR: undefined, FORCE_COLOR: '1' });
  await expectAsBefore(stdout, 'person-in-colours.txt');
});

test('for machines and for CI, of one and the same run', async () => {
  const summary = join(workspace.folder, 'summary.md');
  const junit = join(workspace.folder, 'junit.xml');
  const { stdout, stderr } = await run(['--json', '--github', '--junit', junit], {
    GITHUB_STEP_SUMMARY: summary,
  });
  const annotations = stderr.split('\n').filter((line) => line.startsWith('::'));
  await expectAsBefore(stdout, 'report.json');
  await expectAsBefore(`${annotations.join('\n')}\n`, 'github-annotations.txt');
  await expectAsBefore(await readFile(summary, 'utf8'), 'github-summary.md');
  await expectAsBefore(await readFile(junit, 'utf8'), 'junit.xml');
});
