import { execFile, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../src/contract/project.ts';
import { createGateway } from '../../../src/testing/gateway.ts';
import type { Gateway, PlantedFault } from '../../../src/testing.ts';
import { startRecordedGateway } from '../../support/recorded-gateway.ts';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Windows needs `SystemRoot` and others. */
const inherited = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('WSAPI_')),
);

const program = [
  '--disable-warning=ExperimentalWarning',
  inProject('src', 'programs', 'contract-check', 'wsapi-contract.ts'),
  'server',
];

/** Runs `wsapi-contract server` in a process of its own. */
const run = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder = inProject(),
): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [...program, ...args],
      { cwd: folder, env: { ...inherited, NO_COLOR: '1', ...environment } },
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
  /** The real gateway's answers; see test/support/recorded-gateway.ts. */
  const servingRecorded = async (
    body: (environment: Readonly<Record<string, string>>) => Promise<void>,
  ): Promise<void> => {
    const gateway = await startRecordedGateway({ mode: 'multi', paired: true });
    try {
      await body({
        WSAPI_BASE_URL: gateway.url,
        WSAPI_API_KEY: gateway.apiKey,
        WSAPI_ADMIN_API_KEY: gateway.adminKey,
        WSAPI_INSTANCE_ID: gateway.instanceId,
      });
    } finally {
      await gateway.close();
    }
  };

  it('ends with 0 if the server follows the contract, and says what it checked', () =>
    servingRecorded(async (environment) => {
      const { code, stdout } = await run(['--profile', 'self-hosted-multi'], environment);
      expect(stdout).toMatch(
        /121 operations checked, \d+ seen to work; 1,\d{3} requests in [\d.]+ s/,
      );
      expect(code).toBe(0);
    }));

  it('uses the known deviations of the package in a folder that has none', () =>
    servingRecorded(async (environment) => {
      const { code, stdout } = await run(
        ['--profile', 'self-hosted-multi', '--operation', 'setNewsletterSubscription'],
        environment,
        tmpdir(),
      );
      expect(stdout).toMatch(/; 1 known deviation\b/);
      expect(code).toBe(0);
    }));

  it('ends with 1 for a broken contract, with the place in the JSON report', () =>
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

  it('ends with 2 if nothing can be checked', async () => {
    const { code, stdout } = await run([
      ...['--base-url', 'http://127.0.0.1:1'],
      ...['--profile', 'self-hosted-single', '--api-key', 'some-key'],
    ]);
    expect(stdout).toContain('http://127.0.0.1:1 cannot be reached: the connection was refused.');
    expect(code).toBe(2);
  });

  it('ignores empty variables', async () => {
    const empty = { WSAPI_BASE_URL: '', WSAPI_API_KEY: '', WSAPI_INSTANCE_ID: '' };
    const { code, stdout, stderr } = await run(['--profile', 'self-hosted-multi'], empty);
    expect(stdout + stderr).toContain('server needs --base-url');
    expect(code).toBe(2);
    const withAddress = { ...empty, WSAPI_BASE_URL: 'http://127.0.0.1:1', WSAPI_API_KEY: 'a-key' };
    const second = await run(['--profile', 'self-hosted-multi'], withAddress);
    expect(second.stdout + second.stderr).toContain('has many instances: set --instance-id');
  });

  it('needs no instance if no selected operation has one', async () => {
    const { stdout } = await run([
      ...['--base-url', 'http://127.0.0.1:1', '--profile', 'self-hosted-multi'],
      ...['--admin-api-key', 'some-key', '--operation', 'listInstances'],
    ]);
    expect(stdout).toContain('cannot be reached: the connection was refused.');
  });

  it.each([
    ['no address', ['--profile', 'cloud'], 'server needs --base-url'],
    ['no profile', ['--base-url', 'http://127.0.0.1:1'], 'server needs --profile'],
    [
      'an unknown profile',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'hosted'],
      'cloud, self-hosted-single, self-hosted-multi',
    ],
    [
      'no instance, though there are many',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'cloud', '--api-key', 'some-key'],
      '--instance-id',
    ],
    [
      'no instance and no key, though there are many instances',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'self-hosted-multi'],
      '--instance-id',
    ],
    [
      'an empty operation id',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'cloud', '--operation', 'listGroups,'],
      'It contains an empty id; an example is sendText,listGroups.',
    ],
    [
      'an unknown operation',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'cloud', '--operation', 'sendTxt'],
      'no operation sendTxt',
    ],
    [
      'an invalid phone number',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'self-hosted-single', '--send-to', 'Maria'],
      'number',
    ],
    [
      'a concurrency of 0',
      ['--base-url', 'http://127.0.0.1:1', '--profile', 'cloud', '--concurrency', '0'],
      'above 0',
    ],
    [
      'an invalid address',
      ['--base-url', 'localhost', '--profile', 'self-hosted-single'],
      'must be an address',
    ],
    [
      'a missing file of deviations',
      [
        ...['--base-url', 'http://127.0.0.1:1', '--profile', 'cloud', '--instance-id', 'main'],
        ...['--deviations', 'nowhere.yaml'],
      ],
      'nowhere.yaml cannot be read',
    ],
  ])('ends with 2 for %s, and says what is wrong', async (_, args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect(stdout + stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe('a report whose reader closes the output early', () => {
  it('leaves the exit code and no stack trace', () =>
    serving(
      [{ kind: 'status', operationId: 'listGroups', status: 418 }],
      async (_, environment) => {
        const child = spawn(
          process.execPath,
          [...program, '--profile', 'self-hosted-multi', '--operation', 'listGroups', '--json'],
          { cwd: inProject(), env: { ...inherited, ...environment } },
        );
        child.stdout.destroy();
        let stderr = '';
        child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
        const code = await new Promise((resolve) => child.on('close', resolve));
        expect(stderr).toBe('');
        expect(code).toBe(1);
      },
    ));
});
