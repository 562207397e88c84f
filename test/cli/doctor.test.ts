import { describe, expect, test } from 'vitest';
import { createGateway } from '../../src/testing/gateway.ts';
import { keys, useCommandLine } from '../support/command-line.ts';
import { startServer } from '../support/local-server.ts';

const cli = useCommandLine();

interface Finding {
  readonly about: string;
  readonly state: string;
  readonly found: string;
  readonly advice?: string;
}

const examine = async (
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; of: (about: string) => Finding | undefined }> => {
  const { code, stdout } = await cli.run(['doctor', '--json'], { env });
  const findings = JSON.parse(stdout) as Finding[];
  return { code, of: (about) => findings.find((finding) => finding.about === about) };
};

test('says that everything works', async () => {
  const { code, stdout } = await cli.run(['doctor']);
  expect({ code, stdout }).toMatchObject({ code: 0 });
  expect(stdout).toMatch(/^✓ configuration: the environment: http.*\n✓ server: .*\n✓ clock/);
  expect(stdout).toMatch(/✓ pairing: paired as \d+:\d+@s\.whatsapp\.net\n✓ connection: .*\n$/);
});

describe('reports a problem with advice and its exit code', () => {
  test('no server at the address', async () => {
    const { code, of } = await examine({ WSAPI_BASE_URL: 'http://127.0.0.1:9' });
    expect(code).toBe(9);
    expect(of('server')).toMatchObject({ state: 'error', advice: expect.any(String) as string });
    expect(of('key')).toBeUndefined();
  });

  test('no key', async () => {
    const { code, of } = await examine({ WSAPI_API_KEY: '' });
    expect(code).toBe(3);
    expect(of('configuration')?.advice).toContain('wsapi-client profile add');
    expect(of('server')).toMatchObject({ state: 'ok' });
  });

  test('a wrong key', async () => {
    const { code, of } = await examine({ WSAPI_API_KEY: 'wrong' });
    expect(code).toBe(4);
    expect(of('key')).toMatchObject({ state: 'error', found: 'the gateway refuses it' });
  });

  test('no instance, and an unknown one', async () => {
    const none = await examine({ WSAPI_INSTANCE_ID: '' });
    expect(none.code).toBe(3);
    expect(none.of('key')?.advice).toContain('WSAPI_INSTANCE_ID');
    const unknown = await examine({ WSAPI_INSTANCE_ID: 'ins_other' });
    expect(unknown.code).toBe(5);
    expect(unknown.of('key')?.found).toContain('ins_other');
  });

  test('no phone', async () => {
    cli.gateway.unpair();
    const { code, of } = await examine();
    expect(code).toBe(6);
    expect(of('pairing')).toMatchObject({
      found: 'no phone is paired',
      advice: 'Pair one: wsapi-client pair',
    });
    // It connects while it pairs: there is nothing to repair.
    expect(of('connection')).toBeUndefined();
  });

  test('a phone that is not logged in', async () => {
    const status = {
      isConnected: true,
      isLoggedIn: false,
      deviceId: '12025550143:2@s.whatsapp.net',
    };
    cli.gateway.answer(200, JSON.stringify(status), { operationId: 'getSessionStatus', times: 3 });
    const { code, of } = await examine();
    expect(code).toBe(6);
    expect(of('pairing')?.found).toContain('not logged in at the moment');
  });

  test('a gateway without a connection to WhatsApp', async () => {
    const status = {
      isConnected: false,
      isLoggedIn: true,
      deviceId: '12025550143:2@s.whatsapp.net',
    };
    cli.gateway.answer(200, JSON.stringify(status), { operationId: 'getSessionStatus', times: 2 });
    const { code, of } = await examine();
    expect(code).toBe(9);
    expect(of('pairing')).toMatchObject({ state: 'ok' });
    expect(of('connection')).toMatchObject({ state: 'error' });
    expect(of('connection')?.found).toContain('not connected to WhatsApp');
  });

  test('an instance that accepts any key', async () => {
    const status = { isConnected: true, isLoggedIn: true, deviceId: '1:2@s.whatsapp.net' };
    const server = await startServer(({ req, json }) =>
      req.path === '/health' ? json({ status: 'ok' }) : json(status),
    );
    const { stdout, code } = await cli.run(['doctor', '--json'], {
      env: { WSAPI_BASE_URL: server.url },
    });
    await server.close();
    expect(code).toBe(3);
    const findings = JSON.parse(stdout) as Finding[];
    // In single mode, /admin is missing.
    expect(stdout).not.toContain('update-config');
    expect(stdout).toContain('configuration of the gateway');
    expect(findings).toContainEqual(
      expect.objectContaining({
        about: 'key',
        state: 'error',
        found: expect.stringContaining('accepts any key') as string,
      }),
    );
  });

  test('a server that is not a gateway', async () => {
    const server = await startServer((context) => context.html('<h1>It works!</h1>'));
    const { code, of } = await examine({ WSAPI_BASE_URL: server.url });
    await server.close();
    expect(code).toBe(3);
    expect(of('server')?.found).toContain('is not a WSAPI gateway');
  });

  test('a clock that is wrong', async () => {
    cli.gateway.answer(200, '{"status":"ok"}', {
      operationId: 'healthCheck',
      headers: { Date: new Date(Date.now() + 600_000).toUTCString() },
    });
    const { code, of } = await examine();
    expect(code).toBe(0);
    expect(of('clock')).toMatchObject({ state: 'warning' });
    expect(of('clock')?.found).toMatch(/^\d{3} s behind/);
  });
});

test('an instance in multi mode that accepts any key gets the command that sets one', async () => {
  const gateway = createGateway({ ...keys, edition: 'self-hosted-multi' });
  gateway.instances.set('open', { paired: true, available: true });
  const { url } = await gateway.listen();
  const { stdout } = await cli.run(['doctor'], {
    env: { WSAPI_BASE_URL: url, WSAPI_INSTANCE_ID: 'open' },
  });
  await gateway.close();
  expect(stdout).toMatch(/accepts any key.*\n {2}→ .*instance update-config/);
});

test.each([
  ['self-hosted-multi', { WSAPI_CUSTOMER_API_KEY: 'any' }, 'self-hosted, many instances'],
  ['cloud', { WSAPI_CUSTOMER_API_KEY: keys.customerKey }, 'cloud'],
  ['self-hosted-single', {}, 'self-hosted, a single instance'],
  ['self-hosted-multi', { WSAPI_ADMIN_API_KEY: keys.adminKey }, 'self-hosted, many instances'],
] as const)('detects the edition %s', async (edition, env, found) => {
  const gateway = createGateway({ ...keys, edition });
  const { url } = await gateway.listen();
  const { of } = await examine({ WSAPI_BASE_URL: url, ...env });
  await gateway.close();
  expect(of('edition')).toEqual({ about: 'edition', state: 'ok', found });
});
