import { build } from 'esbuild';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createGateway } from '../../src/testing/gateway.ts';
import { installPackage, npm } from '../support/packed-package.ts';
import { runNode, typeCheck } from '../support/workspace.ts';

/** The package as its users get it: packed, and installed into an empty project. */

const { files } = inject('packedPackage');
const gateway = createGateway();
let folder: string;
beforeAll(async () => {
  folder = await installPackage(inject('packedPackage'));
  await gateway.listen();
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
  const others = files.filter(
    (path) => !/^dist\/(?:src|generated)\/.*\.(?:js|d\.ts)$|^(?:dist\/bin|openapi)\//.test(path),
  );
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

describe('numbers of a country', () => {
  const send = (defaultCountry: string): string => `
import { WsapiClient } from 'wsapi-client';
const wsapi = new WsapiClient({ baseUrl: process.env.URL, apiKey: process.env.KEY, instanceId: process.env.INSTANCE, defaultCountry: '${defaultCountry}' });
const result = await wsapi.messages.sendText({ to: '(11) 91234-5678', text: 'Hello' }).then(
  () => ({ sent: true }),
  ({ name, message }) => ({ name, message }),
);
console.log(JSON.stringify(result));
`;
  const numbers = `
import { formatJid, parseJid } from 'wsapi-client/phone';
console.log(JSON.stringify([
  parseJid('(11) 91234-5678', { defaultCountry: 'BR' }).user,
  formatJid('06 12 34 56 78', { defaultCountry: 'FR' }),
]));
`;

  test('without libphonenumber-js are an error that says what to install', async () => {
    expect(await run('national.mjs', send('BR'))).toEqual({
      name: 'ConfigurationError',
      message: expect.stringMatching(/needs the package "libphonenumber-js": install it/) as string,
    });
    expect(gateway.requests.filter(({ body }) => body.includes('91234'))).toEqual([]);
  });

  test('are read where it is installed', async () => {
    await npm(folder, 'install', 'libphonenumber-js', '--prefer-offline');
    expect(await run('numbers.mjs', numbers)).toEqual([
      '5511912345678',
      '33612345678@s.whatsapp.net',
    ]);
    expect(await run('national.mjs', send('BR'))).toEqual({ sent: true });
    expect(gateway.requests.at(-1)?.body).toContain('"5511912345678@s.whatsapp.net"');
  });
});

/** As an application gets it: for browsers, minified. */
describe('in a bundle', () => {
  const bundle = async (
    text: string,
  ): Promise<{ text: string; packages: string[]; demands: string[] }> => {
    const { outputFiles, metafile, warnings } = await build({
      stdin: { contents: text, resolveDir: folder },
      absWorkingDir: folder,
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
    const [output] = Object.values(metafile.outputs);
    const packages = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput === 0 ? [] : (/.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
    );
    const demands = (output?.imports ?? []).map(({ path }) => path);
    return { text: outputFiles[0]?.text ?? '', packages: [...new Set(packages)].sort(), demands };
  };

  test('formatJid alone is under 2 kB', async () => {
    const { text, packages, demands } = await bundle(`export { formatJid } from 'wsapi-client';`);
    expect(gzipSync(text).length).toBeLessThan(2_000);
    expect(packages).toEqual(['wsapi-client']);
    expect(demands).toEqual([]);
    expect(text).not.toMatch(/libphonenumber-js|file-type|["']mime/);
  });

  // Of the peers one is installed by now, and would be packed; the others are not, and it would fail.
  test.each([
    [
      'the client',
      `export { WsapiClient } from 'wsapi-client';`,
      ['openapi-fetch', 'wsapi-client'],
    ],
    [
      'functions alone',
      `export { createClient, sendImage } from 'wsapi-client/operations';`,
      ['wsapi-client'],
    ],
    [
      'a client with numbering plans',
      `export { WsapiClient } from 'wsapi-client'; export { phoneNumbers } from 'wsapi-client/phone';`,
      ['libphonenumber-js', 'openapi-fetch', 'wsapi-client'],
    ],
  ])('%s holds no peer that was not asked for', async (_, text, expected) => {
    const { packages, demands } = await bundle(text);
    expect(packages).toEqual(expected);
    expect(demands).toEqual([]);
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
// @ts-expect-error a person is no group
await wsapi.groups.get('12025550143@s.whatsapp.net');
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
