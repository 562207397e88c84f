import { build as esbuild } from 'esbuild';
import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { installOwnPackages } from '../../scripts/package/own-packages.ts';
import { installPackage } from '../support/packed-package.ts';
import { runNode } from '../support/workspace.ts';

/** The packed package with the compilers and bundlers of its users. */

const packages = installOwnPackages(new URL('.', import.meta.url));

let project: string;
beforeAll(async () => {
  project = await installPackage(inject('packedPackage'));
}, 300_000);
afterAll(() => rm(project, { recursive: true, force: true }));

const program = `
import { WsapiClient, type GroupJid, type SendTextRequest } from 'wsapi-client';
import { createClient, sendText } from 'wsapi-client/operations';
import { verify } from 'wsapi-client/webhooks';

const wsapi = new WsapiClient({ apiKey: 'k' });
const body: SendTextRequest = { to: '+1 (202) 555-0143', text: 'Hello' };
export const sent: Promise<{ id: string }> = wsapi.messages.sendText(body);
export const same: Promise<{ id: string }> = sendText(createClient({ apiKey: 'k' }), body);
export const group = async (): Promise<GroupJid | undefined> => (await wsapi.groups.list())[0]?.groupId;
export const checked: Promise<void> = verify('{}', 'sha256=00', 'secret');
// @ts-expect-error text is required
void wsapi.messages.sendText({ to: '+12025550143' });
// @ts-expect-error a person is not a group
void wsapi.groups.get('12025550143@s.whatsapp.net');
`;

const resolutions = [
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
  { module: 'commonjs', moduleResolution: 'node10' },
];

describe.each(['typescript54', 'typescript59', 'typescript60', 'typescript7'])('%s', (compiler) => {
  // TypeScript 7 has no node10.
  const offered = resolutions.filter(
    ({ moduleResolution }) => compiler !== 'typescript7' || moduleResolution !== 'node10',
  );
  test.each(offered)('$moduleResolution', async (resolution) => {
    await writeFile(join(project, 'program.mts'), program);
    await writeFile(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable'],
          types: [],
          strict: true,
          noEmit: true,
          skipLibCheck: false,
          ...(compiler === 'typescript60' && { ignoreDeprecations: '6.0' }),
          ...resolution,
        },
        files: ['program.mts'],
      }),
    );
    const tsc = join(packages.folder, 'node_modules', compiler, 'bin', 'tsc');
    expect(await runNode(project, [tsc, '-p', '.'])).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('a bundle for browsers imports nothing of Node', () => {
  const entry = `
import { WsapiClient } from 'wsapi-client';
import { verify } from 'wsapi-client/webhooks';
globalThis.wsapi = new WsapiClient({ apiKey: 'k', dangerouslyAllowBrowser: true });
globalThis.verify = verify;
`;
  // Code that is loaded on demand may ask `process.getBuiltinModule`, which no bundler follows.
  const ofNode =
    /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'`](?:node:|(?:https?|net|tls|stream|zlib|fs)\b)/;

  test('esbuild', async () => {
    const { outputFiles, warnings, metafile } = await esbuild({
      stdin: { contents: entry, resolveDir: project },
      absWorkingDir: project,
      bundle: true,
      splitting: true,
      outdir: 'built',
      write: false,
      metafile: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
    const demands = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
    expect(demands.filter(({ external }) => external === true)).toEqual([]);
    for (const { text } of outputFiles) expect(text).not.toMatch(ofNode);
  });

  test('Vite', async () => {
    await writeFile(join(project, 'main.js'), entry);
    await writeFile(
      join(project, 'index.html'),
      '<!doctype html><script type="module" src="/main.js"></script>',
    );
    await vite({ root: project, configFile: false, logLevel: 'error', build: { outDir: 'site' } });
    const assets = join(project, 'site', 'assets');
    const files = (await readdir(assets)).filter((name) => name.endsWith('.js'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files)
      expect(await readFile(join(assets, name), 'utf8')).not.toMatch(ofNode);
  }, 300_000);
});

test('a page that imports the client on demand loads only ids and errors at the start', async () => {
  await writeFile(
    join(project, 'start.js'),
    `import { ApiError, parseJid } from 'wsapi-client';
globalThis.parseJid = parseJid;
globalThis.isApiError = (error) => error instanceof ApiError;
globalThis.client = () => import('./later.js');`,
  );
  await writeFile(join(project, 'later.js'), `export { WsapiClient } from 'wsapi-client';`);
  const built = await vite({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'start.js', preserveEntrySignatures: 'strict' },
    },
  });
  if (!('output' in built)) throw new Error('There is one build.');
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const atStart = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of atStart)
    for (const each of chunks.find(({ fileName }) => fileName === name)?.imports ?? [])
      atStart.add(each);
  const bytes = chunks
    .filter(({ fileName }) => atStart.has(fileName))
    .reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  expect(bytes).toBeLessThan(9_000);
}, 300_000);

describe('require', () => {
  test.each(['node20', 'node22', 'node24', 'node26'])('%s', async (name) => {
    await writeFile(
      join(project, 'program.cjs'),
      `const { formatJid } = require('wsapi-client');
const { verify } = require('wsapi-client/webhooks');
console.log(formatJid('+1 (202) 555-0143'), typeof verify);`,
    );
    const node = join(packages.folder, 'node_modules', name, 'bin', 'node');
    const { stdout, stderr } = await promisify(execFile)(node, ['program.cjs'], { cwd: project });
    expect([stdout.trim(), stderr]).toEqual(['12025550143@s.whatsapp.net function', '']);
  });
});
