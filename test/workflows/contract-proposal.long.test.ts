import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { skippedWithout } from '../support/unix-programs.ts';
import { runCommand, runStep, scriptOfStep } from '../support/workflow-steps.ts';
import type { Finished } from '../support/workspace.ts';

/** The step of contract.yml that has write access, with a bare repository in place of GitHub. Each run is a night. */

interface State {
  readonly requests: {
    number: number;
    head: string;
    state: 'open' | 'closed';
    headRefOid?: string;
    body: string;
    comments: { body: string }[];
  }[];
  readonly calls: string[];
}

// The step runs on Linux. On macOS `head`, `cut` and `wc` have other options.
const note =
  process.platform === 'linux' ? skippedWithout('bash', 'git', 'jq') : ' (SKIPPED: not on Linux)';

const branch = 'contract-update';
const contract = 'openapi/cloud.yaml';
const script = scriptOfStep('contract.yml', 'Push the branch and open the pull request');

let folder: string;
let origin: string;
let nights: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wsapi-proposal-'));
  origin = join(folder, 'origin.git');
  nights = 0;
  await mkdir(join(folder, 'bin'));
  await copyFile(inProject('test', 'support', 'recording-gh.mjs'), join(folder, 'bin', 'gh'));
  await chmod(join(folder, 'bin', 'gh'), 0o755);
  await writeState({ requests: [], calls: [] });
  await git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  const first = await clone('first', 'main');
  await commit(first, { [contract]: 'version: 1\n', 'README.md': 'A client.\n' }, 'Begin');
  await git(first, 'push', '--quiet', 'origin', 'HEAD:main');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const writeState = (state: State): Promise<void> =>
  writeFile(join(folder, 'gh.json'), JSON.stringify(state));
const readState = async (): Promise<State> =>
  JSON.parse(await readFile(join(folder, 'gh.json'), 'utf8')) as State; // recording-gh.mjs writes it

const git = async (cwd: string, ...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await runCommand('git', args, cwd, {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Maintainer',
    GIT_AUTHOR_EMAIL: 'maintainer@example.com',
    GIT_COMMITTER_NAME: 'Maintainer',
    GIT_COMMITTER_EMAIL: 'maintainer@example.com',
  });
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
};

const clone = async (name: string, of: string): Promise<string> => {
  const at = join(folder, name);
  await git(folder, 'clone', '--quiet', origin, at);
  if ((await git(at, 'branch', '--remotes')) !== '') await git(at, 'switch', '--quiet', of);
  return at;
};

const writeFileIn = async (at: string, name: string, text: string): Promise<void> => {
  await mkdir(dirname(join(at, name)), { recursive: true });
  await writeFile(join(at, name), text);
};

const commit = async (
  at: string,
  files: Readonly<Record<string, string>>,
  message: string,
): Promise<void> => {
  for (const [name, text] of Object.entries(files)) await writeFileIn(at, name, text);
  await git(at, 'add', '--all');
  await git(at, 'commit', '--quiet', '--message', message);
};

/** A maintainer's commit on a branch of the repository. */
const push = async (to: string, files: Readonly<Record<string, string>>): Promise<void> => {
  const at = await clone(`work-${Math.random()}`, to);
  await commit(at, files, 'Rewrite the texts');
  await git(at, 'push', '--quiet', 'origin', to);
};

/** Runs the step with a newly published contract. */
const night = async (
  published: string,
  words = `It says ${published}`,
  others: Readonly<Record<string, (text: string) => string>> = {},
): Promise<Finished> => {
  nights += 1;
  const at = await clone(`night-${nights}`, 'main');
  const temp = join(folder, `temp-${nights}`);
  await mkdir(join(temp, 'proposal'), { recursive: true });
  await writeFileIn(at, contract, published);
  for (const [name, edit] of Object.entries(others))
    await writeFileIn(at, name, edit(await readFile(join(at, name), 'utf8')));
  await git(at, 'add', '--all');
  await writeFile(
    join(temp, 'proposal', 'contract.patch'),
    `${await git(at, 'diff', '--cached', '--binary')}\n`,
  );
  await git(at, 'reset', '--quiet', '--hard');
  await writeFile(join(temp, 'proposal', 'words.md'), words);
  return runStep(script, at, {
    PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GH_STATE: join(folder, 'gh.json'),
    RUNNER_TEMP: temp,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'owner/project',
    GITHUB_RUN_ID: '7',
  });
};

const tip = (): Promise<string> => git(origin, 'rev-parse', branch);
const published = (): Promise<string> => git(origin, 'show', `${branch}:${contract}`);
const succeeded = (finished: Finished): void => {
  expect(finished, finished.stderr).toMatchObject({ code: 0 });
};

test.skipIf(note !== '')(`opens a draft with the change${note}`, async () => {
  succeeded(await night('version: 2\n'));
  expect(await published()).toBe('version: 2');
  expect(await readState()).toMatchObject({
    calls: ['create'],
    requests: [{ head: branch, body: 'It says version: 2\n' }],
  });
});

describe.skipIf(note !== '')(`on the second night${note}`, () => {
  beforeEach(async () => succeeded(await night('version: 2\n')));

  test('does nothing for the same contract, even if main moved', async () => {
    const before = await tip();
    await push('main', { 'README.md': 'A better client.\n' });
    succeeded(await night('version: 2\n'));
    expect(await tip()).toBe(before);
    expect((await readState()).calls).toEqual(['create']);
  });

  test('says nothing about the same contract if main has another line in the changelog', async () => {
    const heading = '# Changelog\n\n### Changed\n';
    const announced = {
      'CHANGELOG.md': (text: string) =>
        text.replace(heading, `${heading}\n- The contract changed.`),
    };
    await push('main', { 'CHANGELOG.md': `${heading}\n- One.\n` });
    succeeded(await night('version: 3\n', undefined, announced));
    await push(branch, { 'texts.yaml': 'In our words.\n' });
    const before = await tip();
    await push('main', { 'CHANGELOG.md': `${heading}\n- Two.\n- One.\n` });
    succeeded(await night('version: 3\n', undefined, announced));
    expect(await tip()).toBe(before);
    expect((await readState()).calls).toEqual(['create', 'edit']);
  });

  test('replaces its own commit for another contract', async () => {
    succeeded(await night('version: 3\n'));
    expect(await published()).toBe('version: 3');
    expect(await git(origin, 'rev-list', '--count', `main..${branch}`)).toBe('1');
    expect(await readState()).toMatchObject({
      calls: ['create', 'edit'],
      requests: [{ body: 'It says version: 3\n' }],
    });
  });

  test("keeps a maintainer's commits, and says nothing about the same contract", async () => {
    await push(branch, { 'texts.yaml': 'In our words.\n' });
    const before = await tip();
    succeeded(await night('version: 2\n'));
    expect(await tip()).toBe(before);
    expect((await readState()).calls).toEqual(['create']);
  });

  test("keeps a maintainer's commits, and comments on another contract once", async () => {
    await push(branch, { 'texts.yaml': 'In our words.\n' });
    const before = await tip();
    succeeded(await night('version: 3\n'));
    succeeded(await night('version: 3\n'));
    expect(await tip()).toBe(before);
    const { calls, requests } = await readState();
    expect(calls).toEqual(['create', 'comment']);
    expect(requests[0]?.body).toBe('It says version: 2\n');
    expect(requests[0]?.comments[0]?.body).toMatch(
      /left as it is.*https:\/\/github\.example\/owner\/project\/actions\/runs\/7[^]*It says version: 3/,
    );
    succeeded(await night('version: 4\n'));
    expect((await readState()).calls).toEqual(['create', 'comment', 'comment']);
  });

  test('keeps a commit that a maintainer amended', async () => {
    const at = await clone('amending', branch);
    await writeFile(join(at, contract), 'version: 2 # in our words\n');
    await git(at, 'commit', '--quiet', '--all', '--amend', '--no-edit');
    await git(at, 'push', '--quiet', '--force', 'origin', branch);
    const before = await tip();
    succeeded(await night('version: 3\n'));
    expect(await tip()).toBe(before);
    expect((await readState()).calls).toEqual(['create', 'comment']);
  });

  test('does not reopen a request that was closed, until the contract changes', async () => {
    const state = await readState();
    for (const request of state.requests)
      Object.assign(request, { state: 'closed', headRefOid: await tip() });
    await writeState(state);
    succeeded(await night('version: 2\n'));
    expect((await readState()).calls).toEqual(['create']);
    succeeded(await night('version: 3\n'));
    expect((await readState()).calls).toEqual(['create', 'create']);
  });

  test('opens the request that an interrupted night did not open', async () => {
    await writeState({ requests: [], calls: [] });
    succeeded(await night('version: 2\n'));
    expect((await readState()).calls).toEqual(['create']);
  });

  test('fails if a branch with commits of others has no request', async () => {
    await push(branch, { 'texts.yaml': 'In our words.\n' });
    await writeState({ requests: [], calls: [] });
    const before = await tip();
    const { code, stdout } = await night('version: 3\n');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error::.*Open one, or delete the branch\.$/m);
    expect(await tip()).toBe(before);
  });
});

test.skipIf(note !== '')(`cuts a description that is too long for GitHub${note}`, async () => {
  succeeded(await night('version: 2\n', 'ä'.repeat(40_000)));
  const body = (await readState()).requests[0]?.body ?? '';
  expect(Buffer.byteLength(body)).toBeLessThan(61_000);
  expect(body).toContain('The rest was cut off');
  expect(body).not.toContain('\uFFFD');
});
