import { cp, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { OpenApi } from '../../src/contract/openapi.ts';
import { inProject } from '../../src/contract/project.ts';
import { startServer, type LocalServer } from '../support/local-server.ts';
import { runCommand, runStep, scriptOfStep } from '../support/workflow-steps.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

/** The step of contract.yml that pulls, compares and generates, in a copy of the project. */

const script = scriptOfStep('contract.yml', 'Pull, compare and generate');

let workspace: Workspace;
let server: LocalServer;
let temp: string;
let published: OpenApi;

const git = (...args: string[]) => runCommand('git', args, workspace.folder);

beforeAll(async () => {
  workspace = await makeWorkspace();
  const { folder } = workspace;
  for (const name of ['package-lock.json', 'CHANGELOG.md'])
    await cp(inProject(name), join(folder, name));
  // Otherwise the scripts would install the packages again.
  await utimes(join(folder, 'package-lock.json'), 0, 0);
  await writeFile(join(folder, '.gitignore'), 'node_modules\n/runner/\n');
  server = await startServer((context) => context.body(stringify(published)));
  const sources = JSON.parse(
    await readFile(join(folder, 'openapi', 'sources.json'), 'utf8'),
  ) as object; // it is one
  await writeFile(
    join(folder, 'openapi', 'sources.json'),
    JSON.stringify({
      ...sources,
      published: {
        cloud: { contract: 'openapi/cloud.yaml' },
        'self-hosted': { contract: 'openapi/self-hosted.yaml' },
        events: { contract: 'openapi/events.yaml', url: `${server.url}/events.yaml` },
      },
    }),
  );
  await git('init', '--quiet');
  await git('config', 'user.name', 'Maintainer');
  await git('config', 'user.email', 'maintainer@example.com');
  published = await ours();
  await workspace.run('pull.ts', `${server.url}/events.yaml`, '--accept-texts');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Begin');
});
afterAll(async () => {
  await server.close();
  await workspace.remove();
});

beforeEach(async () => {
  temp = join(workspace.folder, 'runner');
  await git('reset', '--quiet', '--hard');
  await runCommand('rm', ['-rf', temp], workspace.folder);
  await runCommand('mkdir', [temp], workspace.folder);
  published = await ours();
});

const ours = async (): Promise<OpenApi> =>
  parse(await readFile(inProject('openapi', 'events.yaml'), 'utf8')) as OpenApi; // it is one

const event = () => {
  const found = published.webhooks?.['message']?.post;
  if (found === undefined) throw new Error('There is no event "message".');
  return found;
};

const compare = async () => {
  const output = join(temp, 'output');
  await writeFile(output, '');
  const { code, stderr } = await runStep(script, workspace.folder, {
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
  });
  expect(code, stderr).toBe(0);
  const { stdout } = await git('diff', '--cached', '--name-only');
  return {
    output: await readFile(output, 'utf8'),
    words: await readFile(join(temp, 'proposal', 'words.md'), 'utf8'),
    files: stdout.split('\n').filter(Boolean),
  };
};

test('proposes nothing if nothing changed', async () => {
  expect(await compare()).toMatchObject({ output: '', files: [] });
});

test('proposes a rule that changed in words alone, with both texts', async () => {
  event().description = 'It is refused now.';
  const { output, words, files } = await compare();
  expect(output).toBe('changed=true\n');
  expect(files).toEqual(['openapi/published-texts.json']);
  expect(words).toMatch(/### Published texts that changed\n[^]*published: It is refused now\.\n/);
});

test('proposes a change with the contract, the changelog and the generated client', async () => {
  const schemas = published.components?.schemas ?? {};
  const message = schemas['MessageEvent'] as { properties?: object };
  message.properties = { ...message.properties, priority: { type: 'integer' } };
  const { output, files } = await compare();
  expect(output).toBe('changed=true\n');
  expect(files).toEqual(
    expect.arrayContaining(['CHANGELOG.md', 'generated/events.yaml', 'openapi/events.yaml']),
  );
});
