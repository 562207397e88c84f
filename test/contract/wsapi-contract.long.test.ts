import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckResult, Finding } from '../../src/programs/contract-check/finding.ts';
import { contractChanges } from '../../src/contract/changes/contract-changes.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';
import { EditedContract, selfHostedContract } from '../support/contract-edits.ts';
import { published, publishedIsThere, publishedNote } from '../support/published-contracts.ts';
import { makeWorkspace, runNode, type Finished, type Workspace } from '../support/workspace.ts';

/** `npm run contract` in a copy of the project. */

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
  const renamed = new EditedContract();
  renamed.operation('post', '/groups').operationId = 'foundGroup';
  renamed.setProperty('SendTextRequest', 'priority', { type: 'integer' });
  await write('renamed.json', renamed);
  await write('same.json', new EditedContract());
});
afterAll(() => workspace.remove());

const write = (name: string, { document }: EditedContract): Promise<void> =>
  writeFile(join(workspace.folder, name), JSON.stringify(document));

const contract = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> =>
  runNode(
    workspace.folder,
    [join('src', 'programs', 'contract-check', 'wsapi-contract.ts'), ...args],
    env,
  );

const resultOf = ({ stdout }: Finished): CheckResult => {
  const [result] = (JSON.parse(stdout) as { checks: CheckResult[] }).checks; // the program's own format
  if (result === undefined) throw new Error('The report has no checks.');
  return result;
};

test('all reports of a run have the same findings', async () => {
  const summary = join(workspace.folder, 'summary.md');
  await writeFile(summary, 'An earlier step.\n');
  const finished = await contract(
    ['diff', 'renamed.json', '--json', '--github', '--junit', 'junit.xml'],
    { GITHUB_STEP_SUMMARY: summary },
  );
  expect(finished.code).toBe(1);
  expect(JSON.parse(finished.stdout)).toMatchObject({ version: 1, outcome: 'broken', exitCode: 1 });
  const sentence = 'groups.create(body): is now groups.found(body)';
  expect(finished.stderr).toMatch(
    /^::error file=openapi\/cloud\.yaml,line=\d+,title=diff%3A operation-renamed::groups\.create\(body\): is now groups\.found\(body\)%0A/m,
  );
  expect(await readFile(join(workspace.folder, 'junit.xml'), 'utf8')).toContain(sentence);
  expect(await readFile(summary, 'utf8')).toMatch(/^An earlier step\.\n## Contract checks\n/);
  expect(await readFile(summary, 'utf8')).toContain(sentence);
});

test('an annotation names the line of the operation in the committed contract', async () => {
  const { findings } = resultOf(await contract(['diff', 'renamed.json', '--json']));
  const { file = '', line = 0 } = findings.find(({ rule }) => rule === 'operation-renamed') ?? {};
  const text = await readFile(join(workspace.folder, file), 'utf8');
  const rows = text.split('\n').slice(line - 1, line + 3);
  expect(rows[0]).toBe('    post:');
  expect(rows.join('\n')).toContain('operationId: createGroup');
});

test('an address that cannot be reached ends with 2, unless another document breaks the contract', async () => {
  const address = 'http://127.0.0.1:1/contract.yaml';
  const alone = await contract(['diff', address, '--json']);
  expect(alone.code).toBe(2);
  expect(resultOf(alone)).toMatchObject({
    outcome: 'unchecked',
    reason: expect.stringMatching(/127\.0\.0\.1:1\/contract\.yaml could not be reached/) as string,
  });
  const both = await contract(['diff', address, 'renamed.json', '--json', '--changelog']);
  expect(both.code).toBe(1);
  expect(resultOf(both).findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['operation-renamed', 'not-compared']),
  );
});

test('an address with a password is refused, and not shown', async () => {
  const refused = await contract(['diff', 'http://me:secret@127.0.0.1:1/contract.yaml', '--json']);
  expect(refused.code).toBe(2);
  expect(resultOf(refused)).toMatchObject({
    outcome: 'unchecked',
    reason: expect.stringMatching(/^A URL of 127\.0\.0\.1:1 with a password is not/) as string,
  });
  expect(`${refused.stdout}${refused.stderr}`).not.toContain('me:secret');
});

test.each(['diff', 'generated'])(
  '%s: a temporary folder that cannot be made is told in one sentence, with its remedy',
  async (check) => {
    // A file stands in the place of the folder, because root may write to folders that are read-only.
    const place = join(workspace.folder, 'same.json');
    const finished = await contract([check, ...(check === 'diff' ? ['same.json'] : []), '--json'], {
      TMPDIR: place,
      TEMP: place,
    });
    expect(finished.code).toBe(2);
    expect(resultOf(finished)).toMatchObject({
      outcome: 'unchecked',
      reason: expect.stringMatching(
        /^No temporary folder can be made in .*same\.json \(\w+\): set TE?MP(?:DIR)? to a folder that this process may write to\.$/,
      ) as string,
    });
  },
);

test('lines are added to the changelog only once', async () => {
  const file = join(workspace.folder, 'CHANGELOG.md');
  const before = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n';
  await writeFile(file, before);
  await contract(['diff', 'renamed.json', '--changelog']);
  const after = await readFile(file, 'utf8');
  expect(after).toBe(
    `${before}- \`messages.sendText(body)\`: takes \`priority\` as well.\n\n### Changed\n\n- **Breaking:** \`groups.create(body)\`: is now \`groups.found(body)\`.\n`,
  );
  const again = await contract(['diff', 'renamed.json', '--changelog']);
  expect(again.stdout).toContain('new lines in CHANGELOG.md: 0');
  expect(await readFile(file, 'utf8')).toBe(after);
  await rm(file);
});

describe('the self-hosted edition', () => {
  const changelog = '# Changelog\n\n## [Unreleased]\n';
  const compare = async (document: OpenApi): Promise<CheckResult> => {
    await writeFile(join(workspace.folder, 'CHANGELOG.md'), changelog);
    await writeFile(join(workspace.folder, 'self-hosted.json'), JSON.stringify(document));
    return resultOf(await contract(['diff', 'self-hosted.json', '--changelog', '--json']));
  };
  const changelogAfter = (): Promise<string> =>
    readFile(join(workspace.folder, 'CHANGELOG.md'), 'utf8');
  afterAll(() => rm(join(workspace.folder, 'CHANGELOG.md')));

  test('is unchanged if it equals ours with the overlays', async () => {
    expect(await compare(await selfHostedContract())).toMatchObject({
      outcome: 'kept',
      findings: [],
      summary: expect.stringMatching(/self-hosted edition.*: nothing changed/) as string,
    });
    expect(await changelogAfter()).toBe(changelog);
  });

  test('may have another address, which is not in the changelog', async () => {
    const document = await selfHostedContract();
    document.servers = [{ ...document.servers?.[0], url: 'http://localhost:9090' }];
    const { findings } = await compare(document);
    expect(findings.map(({ rule }) => rule)).toEqual(['server-url-changed', 'next-version']);
    expect(await changelogAfter()).toBe(changelog);
  });

  test('may have a new operation, which has to be added by hand', async () => {
    const document = await selfHostedContract();
    const leave = document.paths?.['/groups/{id}/leave']?.post;
    if (leave === undefined) throw new Error('There is no such operation.');
    document.paths = {
      ...document.paths,
      '/groups/{id}/archive': { put: { ...leave, operationId: 'archiveGroup' } },
    };
    const { findings } = await compare(document);
    expect(findings.find(({ rule }) => rule === 'left-to-do')?.message).toBe(
      'The client is not generated from the self-hosted edition. Write the change into openapi/cloud.yaml by hand, run npm run generate, and add to CHANGELOG.md:\nAdded: `groups.archive(id)`: is new (PUT /groups/{id}/archive).',
    );
    expect(await changelogAfter()).toBe(changelog);
  });
});

test('overlay actions that the published contract makes unnecessary are reported', async () => {
  const edited = new EditedContract();
  const { document } = edited;
  const scheme = document.components?.securitySchemes?.['CustomerApiKey'];
  if (scheme) scheme['x-key'] = 'customer';
  delete document.paths?.['/session/pair-code/{phone}'];
  await write('overtaken.json', edited);
  const { findings } = resultOf(await contract(['diff', 'overtaken.json', '--json']));
  const told = findings.filter(({ rule }) => rule.startsWith('overlay-'));
  expect(told.map(({ kind }) => kind)).not.toContain('broken');
  const unnecessary = told.filter(({ rule }) => rule === 'overlay-unnecessary');
  expect(unnecessary.map(({ message }) => message)).toEqual([
    'openapi/overlays/corrections.yaml, action 1 ($.components.securitySchemes.CustomerApiKey): the published contract has this correction already; remove the action',
  ]);
  expect(await lineAt(unnecessary[0])).toContain(
    'target: $.components.securitySchemes.CustomerApiKey',
  );
  const stale = told.filter(({ rule }) => rule === 'overlay-stale');
  expect(stale.length).toBeGreaterThan(0);
  for (const finding of stale)
    expect(await lineAt(finding)).toMatch(/target: .*(?:pair-code|\*|,)/);
});

const lineAt = async ({ file = '', line = 0 }: Partial<Finding> = {}): Promise<string> =>
  (await readFile(join(workspace.folder, file), 'utf8')).split('\n')[line - 1] ?? '';

test.each([
  [['nope'], /Unknown check "nope"; the checks are generated, diff/],
  [[], /missing required argument/],
  [['diff', '--bogus'], /unknown option '--bogus'/],
  [['diff', '--edition', 'lunar'], /Allowed choices are cloud, self-hosted, events/],
  [['generated', 'a.yaml'], /Unknown check "a\.yaml"/],
  [
    ['diff', 'same.json', '--junit', 'no/such/folder.xml'],
    /no\/such\/folder\.xml cannot be written: the folder no\/such does not exist\.\n/,
  ],
])('invalid arguments %j end with 2', async (args, message) => {
  const { code, stderr } = await contract(args);
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});

test('a report that cannot be written does not hide a broken contract', async () => {
  const finished = await contract(['diff', 'renamed.json', '--junit', 'no/such/folder.xml']);
  expect(finished.stderr).toMatch(/no\/such\/folder\.xml cannot be written/);
  expect(finished.code).toBe(1);
});

test('invalid options of one check are in the reports, and the other checks run', async () => {
  const finished = await contract(
    ['diff', 'same.json', 'server', '--json', '--junit', 'junit.xml'],
    { WSAPI_BASE_URL: undefined },
  );
  expect(finished.code).toBe(2);
  const { checks } = JSON.parse(finished.stdout) as { checks: CheckResult[] }; // the program's own format
  expect(checks).toMatchObject([
    { check: 'diff', outcome: 'kept' },
    {
      check: 'server',
      outcome: 'unchecked',
      reason: expect.stringContaining('--base-url') as string,
    },
  ]);
  expect(await readFile(join(workspace.folder, 'junit.xml'), 'utf8')).toMatch(
    /<testcase name="server"[^>]*>\s*<error type="unchecked" message="[^"]*--base-url/,
  );
});

test('an edition that is published without an address is not compared', async () => {
  const finished = await contract(['diff', '--edition', 'cloud', '--json']);
  expect(resultOf(finished)).toMatchObject({
    outcome: 'unchecked',
    reason: expect.stringMatching(/^The cloud edition was not compared: it has no URL/) as string,
  });
  expect(finished.code).toBe(2);
});

test('shows the version', async () => {
  const text = await readFile(join(workspace.folder, 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version: string }; // a package.json is an object
  expect(await contract(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('shows the usage', async () => {
  const { code, stdout } = await contract(['--help']);
  expect(stdout).toMatch(/^Usage: wsapi-contract <check…> \[options\]/);
  expect(stdout).toMatch(/diff \[url or file …\]/);
  expect(code).toBe(0);
});

describe.skipIf(!publishedIsThere)(
  `the published documents compared with each other${publishedNote}`,
  () => {
    test.each([
      ['cloud-api', 'self-hosted-api', 13, 7],
      ['self-hosted-api', 'cloud-api', 7, 13],
      ['cloud-api', 'events', 114, 21],
      ['events', 'cloud-api', 21, 114],
    ] as const)('%s, then %s: %i operations gone, %i new', async (before, after, gone, fresh) => {
      const changes = await contractChanges(published(before), published(after));
      const count = (rule: string): number =>
        changes.filter((change) => change.rule === rule).flatMap(({ operations }) => operations)
          .length;
      expect(count('operation-removed')).toBe(gone);
      expect(count('operation-added')).toBe(fresh);
      // The 101 operations that the editions share have no breaking changes.
      const others = changes.filter(
        ({ group, rule }) =>
          group === 'breaking' && !/^(?:operation|webhooks-map)-removed$/.test(rule),
      );
      expect(others).toEqual([]);
    });
  },
);
