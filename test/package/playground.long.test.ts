import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createGateway, type Gateway } from '../../src/testing/gateway.ts';
import { backstop, bareEnvironment, keys } from '../support/command-line.ts';
import { installPackage } from '../support/packed-package.ts';
import { interruptedCode } from '../support/signals.ts';

/** The command of the installed package, with the built page. */

let project: string;
let gateway: Gateway;

beforeAll(async () => {
  project = await installPackage(inject('packedPackage'));
  gateway = createGateway(keys);
  await gateway.listen();
}, 300_000);
afterAll(async () => {
  await gateway.close();
  await rm(project, { recursive: true, force: true });
});

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const program = join(project, 'node_modules', 'wsapi-client', 'dist', 'bin', 'wsapi-client.js');
  const child = spawn(process.execPath, [program, 'playground', ...args], {
    cwd: project,
    env: {
      ...bareEnvironment(project),
      WSAPI_BASE_URL: gateway.url,
      WSAPI_API_KEY: keys.apiKey,
      WSAPI_INSTANCE_ID: gateway.instanceId,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { output, ended, interrupt: () => child.kill('SIGINT') };
};

/** Starts the command and waits for the address of the page. */
const playing = async (...args: string[]) => {
  const running = run(args);
  await expect.poll(() => running.output.stderr, backstop).toMatch(/Open this address/);
  const url = running.output.stdout.trim();
  const opened = await fetch(url);
  const headers = { cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '' };
  return { ...running, opened, call: (path: string) => fetch(new URL(path, url), { headers }) };
};

describe('wsapi-client playground', () => {
  test('serves the page with the test gateway, until Ctrl-C', async () => {
    const { opened, call, output, ended, interrupt } = await playing();
    expect(await opened.text()).toContain('<title>WSAPI playground</title>');
    expect(await (await call('/scalar.js.gz')).text()).toContain('createApiReference');
    expect(await (await call('/settings.json')).json()).toMatchObject({ mode: 'embedded' });
    expect((await call('/gateway/contacts')).status).toBe(200);
    expect(gateway.requests).toEqual([]);
    interrupt();
    expect(await ended).toBe(interruptedCode);
    expect(output.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{32}\n$/);
  });

  test('--server calls the configured gateway with its key', async () => {
    const { call, ended, interrupt } = await playing('--server');
    expect(await (await call('/settings.json')).json()).toMatchObject({
      mode: 'server',
      address: gateway.url,
      instanceId: gateway.instanceId,
    });
    expect((await call('/gateway/groups')).status).toBe(200);
    const asked = gateway.requests.find(({ path }) => path === '/groups');
    expect(asked?.headers['x-api-key']).toBe(keys.apiKey);
    interrupt();
    expect(await ended).toBe(interruptedCode);
  });

  test('a port that is in use is a usage error', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo; // it listens on a port
    const { ended, output } = run(['--port', String(port)]);
    expect(await ended).toBe(2);
    expect(output.stderr).toContain(`Port ${port} is in use; --port 0 picks`);
    other.close();
  });

  test('--server without a key says what is missing', async () => {
    const { ended, output } = run(['--server'], { WSAPI_API_KEY: '' });
    expect(await ended).toBe(3);
    expect(output.stderr).toContain('There is no API key');
  });
});
