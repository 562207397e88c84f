import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../scripts/project.ts';
import { startGateway, type Gateway } from '../../src/testing/gateway.ts';
import { mergedContract } from '../support/merged-contract.ts';
import { runNode, typeCheck } from '../support/workspace.ts';

/** The package as its users get it: packed, and installed into an empty project. */

const execute = promisify(execFile);
const npm = (cwd: string, ...args: string[]) =>
  execute('npm', [...args, '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd,
    shell: process.platform === 'win32',
  });

let folder: string;
let gateway: Gateway;
let files: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wsapi-package-'));
  const packed = await npm(inProject(), 'pack', '--json', '--pack-destination', folder);
  const [tarball] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf('['))) as {
    filename: string;
    files: { path: string }[];
  }[]; // npm's own format
  if (tarball === undefined) throw new Error('npm pack made nothing');
  files = tarball.files.map(({ path }) => path);
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await npm(folder, 'install', join(folder, tarball.filename));
  gateway = await startGateway({ contract: mergedContract });
}, 300_000);
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true, force: true });
});

const program = `
const wsapi = new WsapiClient({ baseUrl: process.env.URL, apiKey: process.env.KEY, instanceId: process.env.INSTANCE });
const { id } = await wsapi.messages.sendText({ to: '+1 (202) 555-0143', text: 'Hello' });
const client = createClient({ baseUrl: process.env.URL, apiKey: process.env.KEY, instanceId: process.env.INSTANCE });
const groups = await listGroups(client);
const { data } = await wsapi.http.GET('/contacts');
console.log(JSON.stringify({ sent: id !== '', groups: groups.length, contacts: data?.length }));
`;

const run = async (file: string, text: string): Promise<unknown> => {
  await writeFile(join(folder, file), text);
  const { stdout, stderr } = await runNode(folder, [file], {
    URL: gateway.url,
    KEY: gateway.apiKey,
    INSTANCE: gateway.instanceId,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
};

const works = { sent: true, groups: 1, contacts: 1 };

test('it holds what is needed, and nothing else', () => {
  const others = files.filter((path) => !/^dist\/(?:src|generated)\/.*\.(?:js|d\.ts)$/.test(path));
  expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  expect(files).not.toContainEqual(expect.stringContaining('testing'));
});

test('it brings openapi-fetch alone', async () => {
  const { dependencies } = JSON.parse(
    await readFile(join(folder, 'node_modules', 'wsapi-client', 'package.json'), 'utf8'),
  ) as { dependencies: object }; // it is a package
  expect(Object.keys(dependencies)).toEqual(['openapi-fetch']);
});

describe('from JavaScript', () => {
  test('import', async () => {
    const text = `import { WsapiClient } from 'wsapi-client';\nimport { createClient, listGroups } from 'wsapi-client/operations';\n${program}`;
    expect(await run('program.mjs', text)).toEqual(works);
  });

  test('require', async () => {
    const text = `const { WsapiClient } = require('wsapi-client');\nconst { createClient, listGroups } = require('wsapi-client/operations');\n(async () => {${program}})();`;
    expect(await run('program.cjs', text)).toEqual(works);
  });
});

describe('from TypeScript', () => {
  const source = `
import { WsapiClient, RateLimitError, type GroupInfoResponse, type GroupJid, type SendTextRequest } from 'wsapi-client';
import { sendText } from 'wsapi-client/operations';

const wsapi = new WsapiClient({ apiKey: 'k' });
const body: SendTextRequest = { to: '+1 (202) 555-0143', text: 'Hello' };
export const message: { id: string } = await wsapi.messages.sendText(body);
export const same: { id: string } = await sendText(wsapi, body);
export const groups: GroupInfoResponse[] = await wsapi.groups.list();
export const id: GroupJid | undefined = groups[0]?.groupId;
export const name: string | undefined = groups[0]?.name;
export const { data } = await wsapi.http.GET('/groups/{id}', { params: { path: { id: '120363041234567890@g.us' } } });
export const owner: string | undefined = data?.owner.id;
export const wait = (error: unknown): number | undefined => (error instanceof RateLimitError ? error.retryAfterMs : undefined);
// @ts-expect-error a text is needed
await wsapi.messages.sendText({ to: '+12025550143' });
// @ts-expect-error there is no such timer
await wsapi.messages.sendText({ to: '+12025550143', text: 'Hello', ephemeralExpiration: '1h' });
// @ts-expect-error the instance is the client's matter
await wsapi.http.GET('/groups', { params: { header: { 'X-Instance-Id': 'a' } } });
`;

  test.each([
    ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }],
    ['node16', { module: 'node16', moduleResolution: 'node16' }],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ])('%s, the declarations themselves checked', async (_, resolution) => {
    await writeFile(join(folder, 'program.mts'), source);
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable'],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          ...resolution,
        },
        files: ['program.mts'],
      }),
    );
    expect(await typeCheck(folder)).toMatchObject({ code: 0, stdout: '' });
  });
});
