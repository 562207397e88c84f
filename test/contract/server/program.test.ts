import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../src/contract/project.ts';
import { createGateway } from '../../../src/testing/gateway.ts';
import type { Gateway, PlantedFault } from '../../../src/testing.ts';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `wsapi-contract server` as a person does. */
const run = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder = inProject(),
): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        inProject('src', 'programs', 'contract-check', 'wsapi-contract.ts'),
        'server',
        ...args,
      ],
      { cwd: folder, env: { PATH: process.env['PATH'], NO_COLOR: '1', ...environment } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });

const serving = async (
  faults: readonly PlantedFault[],
  body: (gateway: Gateway, environment: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> => {
  const gateway = createGateway({ edition: 'self-hosted-multi', faults });
  await gateway.listen();
  try {
    await body(gateway, {
      WSAPI_BASE_URL: gateway.url,
      WSAPI_API_KEY: gateway.apiKey,
      WSAPI_ADMIN_API_KEY: gateway.adminKey,
      WSAPI_INSTANCE_ID: gateway.instanceId,
    });
  } finally {
    await gateway.close();
  }
};

describe('wsapi-contract server', () => {
  it('ends with 0 where the contract is kept, and tells what it asked', () =>
    serving([], async (_, environment) => {
      const { code, stdout } = await run(['--profile', 'self-hosted-multi'], environment);
      expect(stdout).toMatch(
        /121 operations asked, \d+ seen to work; 1,\d{3} requests in [\d.]+ s/,
      );
      expect(code).toBe(0);
    }));

  it('brings its known deviations into a folder that has none', () =>
    serving([], async (_, environment) => {
      const { code, stdout } = await run(
        ['--profile', 'self-hosted-multi', '--operation', 'setNewsletterSubscription'],
        environment,
        tmpdir(),
      );
      expect(stdout).toMatch(/; 1 known deviation\b/);
      expect(code).toBe(0);
    }));

  it('ends with 1 where it is broken, with the place for machines', () =>
    serving(
      [{ kind: 'status', operationId: 'listGroups', status: 418 }],
      async (_, environment) => {
        const { code, stdout } = await run(
          ['--profile', 'self-hosted-multi', '--operation', 'listGroups,listChats', '--json'],
          environment,
        );
        expect(stdout).toContain('"place": "/paths/~1groups/get/responses"');
        expect(stdout).toContain('"operationId": "listGroups"');
        expect(code).toBe(1);
      },
    ));

  it('ends with 2 where nothing can be checked', async () => {
    const { code, stdout } = await run([
      ...['--base-url', 'http://127.0.0.1:1'],
      ...['--profile', 'self-hosted-single', '--api-key', 'some-key'],
    ]);
    expect(stdout).toContain('http://127.0.0.1:1 cannot be asked: the connection was refused.');
    expect(code).toBe(2);
  });

  it('takes a variable that is empty for one that is not there', async () => {
    const empty = { WSAPI_BASE_URL: '', WSAPI_API_KEY: '', WSAPI_INSTANCE_ID: '' };
    const { code, stdout, stderr } = await run(['--profile', 'self-hosted-multi'], empty);
    expect(stdout + stderr).toContain('server needs --base-url');
    expect(code).toBe(2);
    const withAddress = { ...empty, WSAPI_BASE_URL: 'http://127.0.0.1:1', WSAPI_API_KEY: 'a-key' };
    const second = await run(['--profile', 'self-hosted-multi'], withAddress);
    expect(second.stdout + second.stderr).toContain('has many instances: give --instance-id');
  });

  it('asks for no instance where no operation has one', async () => {
    const { stdout } = await run([
      ...['--base-url', 'http://127.0.0.1:1', '--profile', 'self-hosted-multi'],
      ...['--admin-api-key', 'some-key', '--operation', 'listInstances'],
    ]);
    expect(stdout).toContain('cannot be asked: the connection was refused.');
  });

  it.each([
    ['no address', ['--profile', 'cloud'], 'server needs --base-url'],
    ['no profile', ['--base-url', 'http://127.0.0.1:1'], 'server needs --profile'],
    [
      'a profile that is none',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'hosted'],
      'cloud, self-hosted-single, self-hosted-multi',
    ],
    [
      'no instance, where there are many',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'cloud', '--api-key', 'some-key'],
      '--instance-id',
    ],
    [
      'no instance, where there are many, and no key either',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'self-hosted-multi'],
      '--instance-id',
    ],
    [
      'an operation that is empty',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'cloud', '--operation', 'listGroups,'],
      'An id is empty in it: write sendText,listGroups.',
    ],
    [
      'an operation that there is not',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'cloud', '--operation', 'sendTxt'],
      'no operation sendTxt',
    ],
    [
      'a number that is none',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'self-hosted-single', '--send-to', 'Maria'],
      'number',
    ],
    [
      'no requests at once',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'cloud', '--concurrency', '0'],
      'above 0',
    ],
    [
      'no address at all',
      ['--base-url', 'localhost', '--profile', 'self-hosted-single'],
      'not an address',
    ],
    [
      'a file of deviations that is not there',
      [
        ...['--base-url', 'http://127.0.0.1:1', '--profile', 'cloud', '--instance-id', 'main'],
        ...['--deviations', 'nowhere.yaml'],
      ],
      'nowhere.yaml cannot be read',
    ],
  ])('ends with 2 for %s, and says what would be right', async (_, args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect(stdout + stderr).toContain(message);
    expect(code).toBe(2);
  });
});
