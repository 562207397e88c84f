import { describe, expect, test } from 'vitest';
import { DeviceOfflineError, UnknownOutcomeError } from '../../src/errors/api-error.ts';
import { exitCodes } from '../../src/programs/cli/failures/exit-codes.ts';
import { failureOf } from '../../src/programs/cli/failures/failure.ts';
import { createGateway } from '../../src/testing/gateway.ts';
import { readFile } from 'node:fs/promises';
import { inProject } from '../../src/contract/project.ts';
import { backstop, keys, useCommandLine } from '../support/command-line.ts';
import { hasSignals, signalNote } from '../support/signals.ts';

const cli = useCommandLine();
const sendText = ['messages', 'send-text', '--to', '+12025550143', '--text', 'Hello'];
const nowhere = { WSAPI_BASE_URL: 'http://127.0.0.1:9' };

describe('exit codes', () => {
  test.each<{
    readonly what: string;
    readonly code: number;
    readonly args?: readonly string[];
    readonly env?: NodeJS.ProcessEnv;
    readonly before?: () => void;
    readonly says: RegExp;
  }>([
    { what: 'done', code: 0, says: /^$/ },
    { what: 'usage', code: 2, args: ['groups', 'get', 'abc'], says: /<id>: / },
    {
      what: 'no key',
      code: 3,
      env: { WSAPI_API_KEY: '' },
      says: /There is no API key in the environment.*\n.*wsapi-client profile add/,
    },
    { what: 'an invalid address', code: 3, env: { WSAPI_BASE_URL: 'x' }, says: /--base-url/ },
    {
      what: 'a wrong key',
      code: 4,
      env: { WSAPI_API_KEY: 'wrong-key' },
      says: /responded with 401.*\nSee: wsapi-client doctor/,
    },
    {
      what: 'a key that a gateway in single mode refuses',
      code: 4,
      args: ['instance', 'list'],
      env: { WSAPI_ADMIN_API_KEY: 'wrong-key' },
      says: /responded with 401: unauthorized\. This command takes the admin key\. A self-hosted .*\nSet WSAPI_ADMIN_API_KEY, or .*--keys api admin/,
    },
    {
      what: 'forbidden',
      code: 4,
      before: () => cli.gateway.fail(403, 'no'),
      says: /responded with 403/,
    },
    {
      what: 'an unknown instance',
      code: 5,
      env: { WSAPI_INSTANCE_ID: 'ins_other' },
      says: /instance not found.*\nSee: wsapi-client doctor/,
    },
    {
      what: 'not paired',
      code: 6,
      before: () => cli.gateway.unpair(),
      says: /device not paired.*\n.*wsapi-client pair/,
    },
    {
      what: 'refused',
      code: 7,
      before: () => cli.gateway.fail(400, 'server returned error 463'),
      says: /server returned error 463/,
    },
    {
      what: 'a rate limit that is too long to wait for',
      code: 8,
      before: () => cli.gateway.rateLimit({ retryAfter: 3600 }),
      says: /try again in 3600 s/,
    },
    {
      what: 'no instance',
      code: 3,
      env: { WSAPI_INSTANCE_ID: '' },
      says: /none was named\.\nAdd --instance/,
    },
    { what: 'no server at the address', code: 9, env: nowhere, says: /Nothing was sent/ },
    {
      what: 'a gateway that fails',
      code: 10,
      args: ['groups', 'list', '--timeout', '20'],
      before: () => cli.gateway.fail(500, 'oops', { times: 9 }),
      says: /responded with 500/,
    },
    {
      what: 'a send with a 502 in reply',
      code: 11,
      before: () => cli.gateway.fail(502, 'bad gateway'),
      says: /may have been carried out/,
    },
    {
      what: 'a send whose connection is lost',
      code: 11,
      before: () => cli.gateway.drop('before the answer'),
      says: /may have been carried out/,
    },
    {
      what: 'a send without a reply in time',
      code: 11,
      args: [...sendText, '--timeout', '0.2'],
      before: () => cli.gateway.delay(30_000),
      says: /No response within the timeout of 0\.2 s/,
    },
    {
      what: 'a reply that is not JSON',
      code: 11,
      before: () => cli.gateway.answer(200, '<html>'),
      says: /carried out/,
    },
  ])('$code: $what', async ({ code, args = sendText, env = {}, before, says }) => {
    before?.();
    const finished = await cli.run(args, { env });
    expect({ code: finished.code, stderr: finished.stderr }).toEqual({
      code,
      stderr: expect.stringMatching(says) as string,
    });
    if (code !== 0) expect(finished.stdout).toBe('');
    // The text and the number of a message are not printed.
    expect(finished.stderr).not.toMatch(/Hello|\+12025550143|wrong-key/);
  });

  test.skipIf(!hasSignals)(
    `130: interrupted, and whether a write is in doubt${signalNote}`,
    async () => {
      for (const [args, says] of [
        [sendText, 'error: Interrupted. The request may have been carried out'],
        [['groups', 'list'], 'error: Interrupted.\n'],
      ] as const) {
        cli.gateway.delay(60_000);
        const arrived = expect.poll(() => cli.gateway.requests.length, backstop).toBeGreaterThan(0);
        const { code, stderr } = await cli.run(args, { interruptAfter: arrived });
        expect({ code, stderr }).toMatchObject({ code: 130 });
        expect(stderr).toContain(says);
        cli.gateway.reset();
      }
    },
  );

  test('are all in the guide', async () => {
    const guide = await readFile(inProject('guides', 'command-line.md'), 'utf8');
    for (const code of Object.values(exitCodes))
      expect(guide).toMatch(new RegExp(`^\\| *${code} *\\|`, 'm'));
  });
});

describe('a key on the command line', () => {
  test.each([
    [['--api-key', keys.apiKey]],
    [[`--api-key=${keys.apiKey}`]],
    [['--key', keys.apiKey]],
  ])('is refused and not printed', async (flag) => {
    const { code, stderr } = await cli.run(['groups', 'list', ...flag]);
    expect(code).toBe(2);
    expect(stderr).toContain('Do not put a key on the command line');
  });

  test('is not printed with an unknown option', async () => {
    const { code, stderr } = await cli.run(['groups', 'list', `--apikey=${keys.apiKey}`]);
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain("Unknown option '--apikey'");
  });
});

test('a wait for a rate limit is reported on stderr', async () => {
  cli.gateway.rateLimit({ retryAfter: 1 });
  const { code, stderr } = await cli.run(sendText);
  expect(code).toBe(0);
  expect(stderr).toMatch(/Rate limited, waiting \d+ s …/);
});

test('FORCE_COLOR colours output without a terminal', async () => {
  const { stderr } = await cli.run(['groups', 'get', 'abc'], { env: { FORCE_COLOR: '1' } });
  expect(stderr).toContain('\u001b[31m');
});

test.each([
  ['self-hosted-single', ['instance', 'list'], /single mode/],
  ['self-hosted-multi', ['account', 'list-instances'], /only the cloud edition/],
] as const)('%s: %j says that the edition has no such route', async (edition, args, message) => {
  const gateway = createGateway({ ...keys, edition });
  const { url } = await gateway.listen();
  const { code, stderr } = await cli.run(args, { env: { WSAPI_BASE_URL: url } });
  await gateway.close();
  expect({ code, stderr }).toEqual({ code: 5, stderr: expect.stringMatching(message) as string });
});

const fieldsOf = (operationId: string) => ({
  ...{ status: 400, detail: 'x', operationId, headers: new Headers(), attempts: 1 },
});

test.each([
  ['a send without confirmation', new UnknownOutcomeError(fieldsOf('sendText')), 11],
  ['a read without confirmation', new UnknownOutcomeError(fieldsOf('listGroups')), 10],
  ['a gateway without a connection', new DeviceOfflineError(fieldsOf('sendText')), 9],
])('%s ends with its exit code', (_, error, exitCode) => {
  expect(failureOf(error)).toMatchObject({ exitCode });
});
