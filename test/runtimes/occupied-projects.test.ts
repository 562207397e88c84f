import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { installOwnPackages } from '../../scripts/package/own-packages.ts';
import { npm } from '../../scripts/package/npm-pack.ts';
import { inProject } from '../../src/contract/project.ts';
import { redisIsThere, redisNote, useRedis } from '../support/redis-server.ts';
import { runNode, typeCheck } from '../support/workspace.ts';

/** The packed package in projects that have other versions of its optional packages. */

const packages = installOwnPackages(new URL('.', import.meta.url));
const { tarball } = inject('packedPackage');

/** Adds packages to a project, as its owner would. Rejects with the output if that fails. */
type Add = (folder: string, ...what: readonly string[]) => Promise<unknown>;

const pnpm: Add = async (folder, ...what) => {
  const program = join(packages.folder, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs');
  const args = [program, 'add', '--strict-peer-dependencies', '--prefer-offline', ...what];
  const { code, stdout, stderr } = await runNode(folder, args);
  if (code !== 0) throw new Error(stdout + stderr);
};

const managers: Readonly<Record<string, Add>> = {
  npm: (folder, ...what) => npm(folder, 'install', '--prefer-offline', ...what),
  pnpm,
};

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const makeProject = async (add: Add, ...others: readonly string[]): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'wsapi-occupied-'));
  folders.push(folder);
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await add(folder, ...others);
  await add(folder, tarball);
  return folder;
};

const run = async (folder: string, text: string): Promise<unknown> => {
  await writeFile(join(folder, 'program.mjs'), text);
  const { stdout, stderr } = await runNode(folder, ['program.mjs']);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
};

const program = `
import { WsapiClient } from 'wsapi-client';
import { createGateway } from 'wsapi-client/testing';
const gateway = createGateway();
const outcome = (promise) => promise.then(() => 'works', ({ name, message }) => name + ': ' + message);
const to = '+1 202 555 0143';
const results = {};
results.sends = await outcome(new WsapiClient(gateway.clientOptions).messages.sendText({ to, text: 'Hello' }));
results.validates = await outcome(
  new WsapiClient({ ...gateway.clientOptions, validate: 'error' }).messages.sendText({ to, text: 'Hello' }),
);
`;

describe.each(Object.entries(managers))('%s installs it beside old versions', (_, add) => {
  let folder: string;
  beforeAll(async () => {
    folder = await makeProject(
      add,
      ...['zod@3.22.4', 'bullmq@5.56.0', 'redis@4.7.0', 'libphonenumber-js@1.9.53'],
      ...['mime@3.0.0', 'file-type@16.5.4', 'express@4.21.2', 'undici@6.21.3'],
    );
  }, 600_000);

  test('and says which version a feature needs when it is used', async () => {
    const results = await run(
      folder,
      `${program}
const { createClient } = await import('redis');
const { SendQueue } = await import('wsapi-client/queue');
const { consumeEvents } = await import('wsapi-client/redis');
const client = createClient();
client.on('error', () => undefined);
results.queues = await outcome(Promise.resolve().then(() => new SendQueue({ client })));
const consumer = { client, streams: ['stream:ins_a'], group: 'g', consumer: 'c', secret: 'unsigned', otherwise: () => {} };
results.consumes = await outcome(Promise.resolve().then(() => consumeEvents(consumer)));
console.log(JSON.stringify(results));
process.exit();
`,
    );
    expect(results).toEqual({
      sends: 'works',
      validates: expect.stringMatching(
        /^ConfigurationError: `validate` needs the package "zod", version 3\.25\.76 or later/,
      ) as string,
      queues: expect.stringMatching(
        /^ConfigurationError: The queue needs the package "bullmq", version 5\.77 or later/,
      ) as string,
      consumes: expect.stringMatching(
        /^ConfigurationError: .*old version of the package "redis": version 5 or later/,
      ) as string,
    });
  });
});

/** The oldest versions that work, as guides/troubleshooting.md names them. */
describe.each(Object.entries(managers))('%s, with the oldest versions that work', (_, add) => {
  const redis = redisIsThere ? useRedis() : undefined;
  let folder: string;
  beforeAll(async () => {
    folder = await makeProject(
      add,
      ...['zod@3.25.76', 'bullmq@5.77.0', 'redis@5.0.0', 'libphonenumber-js@1.11.0'],
      ...['typescript@5.4.5', '@types/node@20.19.0'],
    );
  }, 600_000);

  test('validates, and reads national numbers', async () => {
    const results = await run(
      folder,
      `${program}
results.reads = await outcome(
  new WsapiClient({ ...gateway.clientOptions, defaultCountry: 'BR' })
    .messages.sendText({ to: '(11) 91234-5678', text: 'Hello' }),
);
console.log(JSON.stringify(results));
`,
    );
    expect(results).toEqual({ sends: 'works', validates: 'works', reads: 'works' });
  });

  test.skipIf(redis === undefined)(`has a queue that works${redisNote}`, async () => {
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    await copyFile(inProject('examples', 'two-workers.ts'), join(folder, 'two-workers.ts'));
    const { code, stdout, stderr } = await runNode(
      folder,
      ['--disable-warning=ExperimentalWarning', 'two-workers.ts'],
      { REDIS_URL: redis?.server.url, WSAPI_BASE_URL: undefined },
    );
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' });
  });

  test('compiles with the declarations themselves checked', async () => {
    await writeFile(
      join(folder, 'all.mts'),
      ['', '/operations', '/phone', '/queue', '/redis', '/schemas', '/testing', '/webhooks']
        .map((entry, index) => `export * as entry${index} from 'wsapi-client${entry}';`)
        .join('\n'),
    );
    const config = {
      compilerOptions: {
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        module: 'nodenext',
        types: ['node'],
        strict: true,
        skipLibCheck: false,
      },
      files: ['all.mts'],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { stdout } = await typeCheck(folder);
    expect(stdout.split('\n').filter((line) => line.includes('wsapi-client'))).toEqual([]);
  }, 300_000);
});
