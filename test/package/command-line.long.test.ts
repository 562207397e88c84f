import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runNpm } from '../../scripts/package/npm-pack.ts';
import { createGateway, type Gateway } from '../../src/testing/gateway.ts';
import { installPackage } from '../support/packed-package.ts';

/** The programs of the installed package, without anything else installed. */

const packed = inject('packedPackage');
let project: string;
let empty: string;
let gateway: Gateway;

beforeAll(async () => {
  project = await installPackage(packed);
  empty = await mkdtemp(join(tmpdir(), 'wsapi-empty-'));
  gateway = createGateway();
  await gateway.listen();
}, 300_000);
afterAll(async () => {
  await gateway.close();
  await rm(project, { recursive: true, force: true });
  await rm(empty, { recursive: true, force: true });
});

const npx = async (cwd: string, ...args: string[]): Promise<string> => {
  const { stdout } = await runNpm('npx', args, {
    cwd,
    env: {
      // These tests may run under npm, whose settings must not reach this npx.
      ...Object.fromEntries(
        Object.entries(process.env).filter(
          ([name]) => !/^npm_(?!config_(?:registry|cache)$)/i.test(name),
        ),
      ),
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      npm_config_prefer_offline: 'true',
      npm_config_loglevel: 'error',
      WSAPI_BASE_URL: gateway.url,
      WSAPI_API_KEY: gateway.apiKey,
      WSAPI_INSTANCE_ID: gateway.instanceId,
    },
  });
  return stdout;
};

describe('in a project', () => {
  test('npx wsapi-client', async () => {
    const name = 'wsapi-client';
    expect(await npx(project, '--no', '--', name, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(await npx(project, '--no', '--', name, 'contacts', 'list', '--json')).toContain(
      '"fullName"',
    );
  });

  test('npx wsapi-contract', async () => {
    expect(await npx(project, '--no', '--', 'wsapi-contract', '--help')).toContain(
      'wsapi-contract',
    );
  });

  test('code that is loaded on demand is in the package', async () => {
    for (const args of [['pair', '--json'], ['doctor'], ['send', '+12025550143', 'Hello there']])
      await npx(project, '--no', '--', 'wsapi-client', ...args);
    expect(await npx(project, '--no', '--', 'wsapi-client', 'contacts', 'list')).toMatch(
      /^id +phone/,
    );
    expect(await npx(project, '--no', '--', 'wsapi-client', 'completion', 'zsh')).toContain(
      '#compdef wsapi-client',
    );
    expect(gateway.requests.map(({ operationId }) => operationId)).toContain('sendText');
  });
});

test('in an empty folder', async () => {
  // Of several programs, npx starts the one with the name of the package.
  expect(await npx(empty, '--yes', `file:${packed.tarball}`, 'contacts', 'list')).toMatch(
    /^id +phone/,
  );
  expect(
    await npx(empty, '--yes', '-p', `file:${packed.tarball}`, '--', 'wsapi-client', '--version'),
  ).toMatch(/^\d/);
});
