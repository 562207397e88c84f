import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { useInstalledPackage } from '../support/installed-package.ts';
import { runNode } from '../support/workspace.ts';

const installed = useInstalledPackage();
const { files } = inject('packedPackage');

const program = `
const wsapi = new WsapiClient({ baseUrl: process.env.URL, apiKey: process.env.KEY, instanceId: process.env.INSTANCE });
const { id } = await wsapi.messages.sendText({ to: '+1 (202) 555-0143', text: 'Hello' });
const client = createClient({ baseUrl: process.env.URL, apiKey: process.env.KEY, instanceId: process.env.INSTANCE });
const groups = await listGroups(client);
const { data } = await wsapi.http.GET('/contacts');
console.log(JSON.stringify({ sent: id !== '', groups: groups.length, contacts: data?.length }));
`;

const works = { sent: true, groups: 1, contacts: 1 };

test('contains what users need, and nothing else', () => {
  const others = files.filter(
    (path) =>
      !/^dist\/types\/(?:src|generated)\/.+\.d\.ts$/.test(path) &&
      !/^dist\/(?:testing|node|web)\/.+\.js(?:\.map)?$/.test(path) &&
      !/^(?:dist\/bin|dist\/playground|openapi)\//.test(path) &&
      !/^(?:guides\/[\w-]+\.(?:md|svg)|examples\/[\w-]+\.ts)$/.test(path),
  );
  expect(files).toEqual(expect.arrayContaining(['guides/README.md', 'examples/quickstart.ts']));
  expect(others.sort()).toEqual([
    'AGENTS.md',
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'dist/LICENSES.txt',
    'package.json',
  ]);
});

test('an uncaught error prints a short stack trace with a readable frame', async () => {
  const text = `import { WsapiClient } from 'wsapi-client';\nnew WsapiClient({ apiKey: 'k', baseUrl: 'nonsense' });\n`;
  await writeFile(join(installed.folder, 'uncaught.mjs'), text);
  const plain = await runNode(installed.folder, ['uncaught.mjs']);
  expect(plain.code).toBe(1);
  expect(plain.stderr).toMatch(/ConfigurationError: /);
  expect(plain.stderr).toMatch(/dist\/node\/[\w-]+\.js:\d+/);
  expect(plain.stderr.length).toBeLessThan(3_000);
  const mapped = await runNode(installed.folder, ['--enable-source-maps', 'uncaught.mjs']);
  expect(mapped.stderr).toMatch(/src[\\/]client[\\/][\w-]+\.ts:\d+/);
  expect(mapped.stderr.length).toBeLessThan(3_000);
});

test('every runtime resolves all entry points to one copy of the library', async () => {
  const { exports } = JSON.parse(
    await readFile(join(installed.folder, 'node_modules', 'wsapi-client', 'package.json'), 'utf8'),
  ) as { exports: Record<string, Record<string, string>> }; // it is a package
  for (const [name, conditions] of Object.entries(exports)) {
    // The test gateway shares nothing with a client.
    if (name === './testing' || name === './package.json') continue;
    const file = name === '.' ? 'index' : name.slice(2);
    const portable = `./dist/web/${file}.js`;
    expect(conditions, name).toEqual({
      types: `./dist/types/src/${file}.d.ts`,
      bun: portable,
      deno: portable,
      workerd: portable,
      browser: portable,
      node: `./dist/node/${file}.js`,
      default: portable,
    });
  }
});

test('resolvers that do not know exports find all types', async () => {
  const { exports, typesVersions } = JSON.parse(
    await readFile(join(installed.folder, 'node_modules', 'wsapi-client', 'package.json'), 'utf8'),
  ) as {
    exports: Record<string, { types?: string } | string>;
    typesVersions: object;
  }; // it is a package
  const types = Object.entries(exports).flatMap(([name, target]) =>
    name === '.' || typeof target === 'string' ? [] : [[name.slice(2), [target.types]] as const],
  );
  expect(typesVersions).toEqual({ '*': Object.fromEntries(types) });
});

/** What a program sees of a module in a folder of `dist/`. */
const seen = (folder: string, file: string, what: string): Promise<unknown> =>
  installed.run(
    'seen.mjs',
    `const module = await import('./node_modules/wsapi-client/dist/${folder}/${file}.js');
console.log(JSON.stringify(Object.entries(module).map(([name, value]) => ${what})));`,
  );

// The other entry points need an optional peer.
test.each(['index', 'operations', 'webhooks'])(
  '%s exports the same on Node as elsewhere',
  async (file) => {
    const what = '[name, typeof value]';
    expect(await seen('node', file, what)).toEqual(await seen('web', file, what));
  },
);

test.each(['node', 'web'])('in dist/%s errors and clients keep their names', async (folder) => {
  const names = await seen(
    folder,
    'index',
    "typeof value === 'function' ? [name, value.name] : []",
  );
  for (const [name, own] of (names as string[][]).filter(({ length }) => length > 0))
    expect(own).toBe(name);
});

test('loads without a global fetch, as in jsdom', async () => {
  const text = `delete globalThis.fetch;
const { WsapiClient } = await import('wsapi-client');
console.log(JSON.stringify(typeof WsapiClient));`;
  expect(await installed.run('no-fetch.mjs', text)).toBe('function');
});

test('has one dependency, openapi-fetch', async () => {
  const { dependencies } = JSON.parse(
    await readFile(join(installed.folder, 'node_modules', 'wsapi-client', 'package.json'), 'utf8'),
  ) as { dependencies: object }; // it is a package
  expect(Object.keys(dependencies)).toEqual(['openapi-fetch']);
});

describe('from JavaScript', () => {
  test('import', async () => {
    const text = `import { WsapiClient } from 'wsapi-client';\nimport { createClient, listGroups } from 'wsapi-client/operations';\n${program}`;
    expect(await installed.run('program.mjs', text)).toEqual(works);
  });

  test('require', async () => {
    const text = `const { WsapiClient } = require('wsapi-client');\nconst { createClient, listGroups } = require('wsapi-client/operations');\n(async () => {${program}})();`;
    expect(await installed.run('program.cjs', text)).toEqual(works);
  });
});

test('the test gateway works with nothing else installed', async () => {
  const text = `
import { WsapiClient } from 'wsapi-client';
import { createGateway } from 'wsapi-client/testing';
const gateway = createGateway();
const { id } = await new WsapiClient(gateway.clientOptions).messages.sendText({ to: '+12025550143', text: 'Hello' });
const { url, close } = await gateway.listen();
const groups = await new WsapiClient({ ...gateway.clientOptions, baseUrl: url, fetch: undefined }).groups.list();
await close();
console.log(JSON.stringify({ sent: id !== '', groups: groups.length }));
`;
  // Workers and pages with a strict policy do not allow eval.
  expect(
    await installed.run('gateway.mjs', text, ['--disallow-code-generation-from-strings']),
  ).toEqual({
    sent: true,
    groups: 1,
  });
});
