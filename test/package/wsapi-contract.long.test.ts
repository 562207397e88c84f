import { copyFile, cp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { CheckResult } from '../../src/programs/contract-check/finding.ts';
import { npm } from '../../scripts/package/npm-pack.ts';
import { inProject } from '../../src/contract/project.ts';
import { createGateway } from '../../src/testing/gateway.ts';
import { useEventCheck } from '../support/event-check.ts';
import { messageEvent } from '../support/events.ts';
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

const program = join('node_modules', 'wsapi-client', 'dist', 'bin', 'wsapi-contract.js');

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> =>
  runNode(folder, [program, ...args], { npm_command: undefined, ...env });

const startEventCheck = useEventCheck(
  () => [program],
  () => folder,
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

describe('without anything else installed', () => {
  test('drift compares recorded traffic, and --severity changes what counts', async () => {
    const call = (status: number) => ({
      request: { method: 'GET', url: 'http://gateway.example/groups', headers: [] },
      response: {
        status,
        headers: [{ name: 'Content-Type', value: 'application/json' }],
        content: { size: 2, mimeType: 'application/json', text: '[]' },
      },
    });
    const write = (name: string, value: object): Promise<void> =>
      writeFile(join(folder, name), JSON.stringify(value));
    await write('right.har', { log: { entries: [call(200)] } });
    await write('wrong.har', { log: { entries: [call(418)] } });
    await write('severity.json', {
      'undocumented-status': { severity: 'note', reason: 'the gateway is a teapot' },
    });
    const baseUrl = ['--base-url', 'http://gateway.example'];
    const right = await run(['drift', 'right.har', ...baseUrl]);
    expect(right, right.stderr).toMatchObject({ code: 0 });
    const wrong = await run(['drift', 'wrong.har', ...baseUrl]);
    expect(wrong.stdout).toContain('listGroups: it responds with 418');
    expect(wrong.code).toBe(1);
    const severity = ['--severity', 'severity.json'];
    const lowered = await run(['drift', 'wrong.har', ...baseUrl, ...severity]);
    expect(lowered.stdout).toContain('(the gateway is a teapot)');
    expect(lowered.code).toBe(0);
    // What a rule was written for is over.
    const unmatched = await run(['drift', 'right.har', ...baseUrl, ...severity, '--json']);
    expect(unmatched.stdout).toContain('severity-unmatched');
    expect(unmatched.code).toBe(1);
  });

  test('server --events compares live events', async () => {
    const secret = 'whsec-packed-5d2a';
    const { eventData } = messageEvent(1);
    for (const [id, wanted] of [
      [eventData.id, 0],
      [5, 1],
    ]) {
      const running = startEventCheck(['--events', '0', '--count', '1', '--for', '600', '--json'], {
        WSAPI_SIGNING_SECRET: secret,
      });
      const [, webhook = ''] = await running.shows(/at (http:\/\/127\.0\.0\.1:\d+\/)/);
      const gateway = createGateway({ webhook, signingSecret: secret });
      await gateway.emit('message', { ...eventData, id } as typeof eventData);
      const { code, result } = await running.result();
      await gateway.close();
      expect({ code, findings: result.findings.map(({ rule }) => rule) }).toEqual({
        code: wanted,
        findings: wanted === 0 ? [] : ['wrong-value'],
      });
    }
  });
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

describe('with the comparer, --used-by', () => {
  const used = ['diff', 'renamed.yaml', '--used-by', 'caller'];
  beforeAll(() =>
    cp(inProject('test', 'data', 'caller'), join(folder, 'caller'), { recursive: true }),
  );

  test('asks for the compiler in a line to paste', async () => {
    expect(reasonOf(await run([...used, '--json']))).toBe(
      '--used-by needs the TypeScript compiler, version 5 or 6: npm install --save-dev typescript@6',
    );
  });

  test('counts what the program calls, at its own lines', async () => {
    const compiler = join('node_modules', 'typescript');
    await symlink(inProject(compiler), join(folder, compiler), 'junction');
    const { code, stdout, stderr } = await run([...used, '--json', '--github']);
    expect({ code, stderr }).toMatchObject({ code: 1 });
    const text = await readFile(join(folder, 'caller', 'groups.ts'), 'utf8');
    const line = text.split('\n').findIndex((each) => each.includes('await leaveGroup(')) + 1;
    expect(stdout).toContain('Your calls in 1 file must change: caller/groups.ts.');
    expect(stderr).toMatch(
      new RegExp(`^::error file=caller/groups\\.ts,line=${String(line)},`, 'm'),
    );
    expect(stdout).not.toContain('next-version');

    await writeFile(
      join(folder, 'severity.yaml'),
      'operation-renamed: { severity: note, reason: we rename it on Monday }\n',
    );
    const lowered = await run([...used, '--severity', 'severity.yaml']);
    expect(lowered.stdout).toContain('we rename it on Monday');
    expect(lowered.code).toBe(0);
  });
});
