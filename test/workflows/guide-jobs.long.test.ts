import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { EditedContract } from '../support/contract-edits.ts';
import { skippedWithout } from '../support/unix-programs.ts';
import { runStep } from '../support/workflow-steps.ts';
import { makeWorkspace, type Finished, type Workspace } from '../support/workspace.ts';

/**
 * The jobs of guides/contract-checks.md, run by the shell that runs them, in a copy of the project whose program is
 * test/data/caller. Only `npm ci` and the download by `npx` are replaced: nothing is fetched in tests.
 */

const blockOf = async (name: string): Promise<unknown> => {
  const guide = await readFile(inProject('guides', 'contract-checks.md'), 'utf8');
  const block = [...guide.matchAll(/```yaml\n([^]*?)```/g)].find(([, text = '']) =>
    text.startsWith(`# ${name}\n`),
  )?.[1];
  if (block === undefined) throw new Error(`The guide has no ${name}.`);
  return parse(block);
};

const shellNote = skippedWithout('bash');

describe.skipIf(shellNote !== '')(`the jobs of the guide${shellNote}`, () => {
  let workspace: Workspace;
  let program: string;
  beforeAll(async () => {
    workspace = await makeWorkspace();
    const { folder } = workspace;
    // `src` of the job is the program of the reader.
    program = join(folder, 'program');
    await mkdir(join(program, 'bin'), { recursive: true });
    await cp(inProject('test', 'data', 'caller'), join(folder, 'caller'), { recursive: true });
    const npx = `#!/bin/sh
while [ "$1" != wsapi-contract ]; do shift; done
shift
cd "${folder}"
exec "${process.execPath}" --disable-warning=ExperimentalWarning src/programs/contract-check/wsapi-contract.ts "$@"
`;
    for (const [name, text] of [
      ['npx', npx],
      ['npm', '#!/bin/sh\n[ "$1" = ci ]\n'],
    ] as const) {
      await writeFile(join(program, 'bin', name), text);
      await chmod(join(program, 'bin', name), 0o755);
    }
    const broken = new EditedContract();
    broken.removeProperty('GroupInfoResponse', 'participants');
    await writeFile(join(folder, 'broken.json'), JSON.stringify(broken.document));
    await writeFile(join(folder, 'same.json'), JSON.stringify(new EditedContract().document));
  });
  afterAll(() => workspace.remove());

  const run = (
    script: string,
    contract: string,
    env: NodeJS.ProcessEnv = {},
  ): Promise<Finished> => {
    expect(script).toContain('--used-by src');
    return runStep(script.replace('--used-by src', '--used-by caller'), program, {
      CONTRACT_URL: contract,
      PATH: [join(program, 'bin'), process.env['PATH']].join(delimiter),
      NO_COLOR: '1',
      ...env,
    });
  };

  test('GitHub Actions: annotations at the caller, and a summary', async () => {
    const { jobs } = (await blockOf('.github/workflows/contract.yml')) as {
      jobs: { contract: { steps: readonly { run?: string }[] } };
    };
    const script = jobs.contract.steps.flatMap(({ run: text }) => text ?? []).join('\n');
    const summary = join(program, 'summary.md');
    await writeFile(summary, '');
    const failed = await run(script, 'broken.json', { GITHUB_STEP_SUMMARY: summary });
    expect(failed.code, failed.stderr).toBe(1);
    expect(failed.stdout).toMatch(/^::error file=caller\/groups\.ts,line=\d+,/m);
    expect(await readFile(summary, 'utf8')).toContain("no longer returns 'participants'");
    const passed = await run(script, 'same.json', { GITHUB_STEP_SUMMARY: summary });
    expect(passed.code, passed.stdout).toBe(0);
  });

  test('GitLab CI: code quality at the caller, and tests', async () => {
    const { contract } = (await blockOf('.gitlab-ci.yml')) as {
      contract: {
        script: readonly string[];
        artifacts: { when: string; reports: Readonly<Record<'codequality' | 'junit', string>> };
      };
    };
    const { when, reports } = contract.artifacts;
    expect(when).toBe('always');
    const failed = await run(contract.script.join('\n'), 'broken.json');
    expect(failed.code, failed.stderr).toBe(1);
    const quality = JSON.parse(
      await readFile(join(workspace.folder, reports.codequality), 'utf8'),
    ) as readonly { severity: string; location: { path: string } }[];
    expect(quality[0]).toMatchObject({
      severity: 'major',
      location: { path: 'caller/groups.ts', lines: { begin: expect.any(Number) as number } },
    });
    expect(await readFile(join(workspace.folder, reports.junit), 'utf8')).toContain('participants');
    await rm(join(workspace.folder, reports.junit));
    expect((await run(contract.script.join('\n'), 'nowhere.json')).code).toBe(2);
  });
});
