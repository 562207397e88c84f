import { build as esbuild } from 'esbuild';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { installOwnPackages } from '../../scripts/package/own-packages.ts';
import { createGateway } from '../../src/testing/gateway.ts';
import { installPackage } from '../support/packed-package.ts';
import { runNode } from '../support/workspace.ts';

/** Programs that send a file, bundled as servers are and run away from `node_modules`. */

const packages = installOwnPackages(new URL('.', import.meta.url));
const gateway = createGateway();
let project: string;
let away: string;
let env: NodeJS.ProcessEnv;

const program = `
import { WsapiClient } from 'wsapi-client';
const wsapi = new WsapiClient();
const to = '+1 202 555 0143';
const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]);
wsapi.messages.sendImage({ to, data: photo }).then(
  ({ id }) => console.log(id === '' ? 'no id' : 'sent'),
  (error) => console.log(String(error)),
);
`;

beforeAll(async () => {
  project = await installPackage(inject('packedPackage'));
  away = await mkdtemp(join(tmpdir(), 'wsapi-away-'));
  await writeFile(join(project, 'program.mjs'), program);
  const { url } = await gateway.listen();
  env = {
    WSAPI_BASE_URL: url,
    WSAPI_API_KEY: gateway.apiKey,
    WSAPI_INSTANCE_ID: gateway.instanceId,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}, 300_000);
afterAll(async () => {
  await gateway.close();
  await rm(project, { recursive: true, force: true });
  await rm(away, { recursive: true, force: true });
});

/** Runs a bundle in a folder of its own; the picture that the gateway got must have its type. */
const runAway = async (bundle: string, file: string): Promise<void> => {
  const folder = await mkdtemp(join(away, 'run-'));
  await cp(bundle, folder, { recursive: true });
  const { stdout, stderr } = await runNode(folder, [file], env);
  expect({ stdout, stderr }).toEqual({ stdout: 'sent\n', stderr: '' });
  expect(gateway.requests.at(-1)?.body).toContain('"mimeType":"image/jpeg"');
};

describe.each(['esm', 'cjs'] as const)('esbuild, %s', (format) => {
  test('sends a file', async () => {
    const outdir = join(project, `esbuild-${format}`);
    await esbuild({
      entryPoints: [join(project, 'program.mjs')],
      bundle: true,
      platform: 'node',
      format,
      outdir,
      outExtension: { '.js': format === 'esm' ? '.mjs' : '.cjs' },
      logLevel: 'error',
    });
    await runAway(outdir, format === 'esm' ? 'program.mjs' : 'program.cjs');
  });
});

test('webpack with target node sends a file', async () => {
  const { default: webpack } = await packages.load<{
    default: (
      config: object,
      done: (error: unknown, stats?: { toString(options: object): string }) => void,
    ) => void;
  }>('webpack');
  const output = join(project, 'webpack');
  const report = await new Promise<string>((resolve, reject) => {
    const config = {
      mode: 'production',
      target: 'node',
      context: project,
      entry: './program.mjs',
      output: { path: output, filename: 'program.cjs' },
    };
    webpack(config, (error, stats) => {
      if (error instanceof Error) reject(error);
      else resolve(stats?.toString({ all: false, errors: true, warnings: true }) ?? '');
    });
  });
  expect(report).toBe('');
  await runAway(output, 'program.cjs');
}, 300_000);

test('ncc sends a file', async () => {
  const ncc = join(packages.folder, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  const output = join(project, 'ncc');
  const { code, stderr } = await runNode(project, [
    ncc,
    'build',
    'program.mjs',
    '-o',
    output,
    '-q',
  ]);
  expect(code, stderr).toBe(0);
  await runAway(output, 'index.mjs');
}, 300_000);

/** A route that sends a file. Next bundles it, and its build runs it, because it is static. */
describe.each(['--turbopack', '--webpack'])('next build %s', (bundler) => {
  test('sends a file', async () => {
    const app = await mkdtemp(join(project, 'next-'));
    await mkdir(join(app, 'app', 'send'), { recursive: true });
    await writeFile(join(app, 'package.json'), '{ "private": true }');
    await writeFile(
      join(app, 'next.config.mjs'),
      `export default { turbopack: { root: ${JSON.stringify(project)} } };\n`,
    );
    await writeFile(
      join(app, 'app', 'layout.js'),
      `export default function Layout({ children }) { return <html><body>{children}</body></html>; }\n`,
    );
    await writeFile(join(app, 'app', 'page.js'), `export default () => <p>Home</p>;\n`);
    await writeFile(
      join(app, 'app', 'send', 'route.js'),
      `import { WsapiClient } from 'wsapi-client';
export const dynamic = 'force-static';
export async function GET() {
  const data = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]);
  await new WsapiClient().messages.sendImage({ to: '+1 202 555 0143', data, caption: '${bundler}' });
  return new Response('sent');
}
`,
    );
    for (const name of ['next', 'react', 'react-dom'])
      await cp(join(packages.folder, 'node_modules', name), join(project, 'node_modules', name), {
        recursive: true,
      });
    const next = join(packages.folder, 'node_modules', 'next', 'dist', 'bin', 'next');
    const { code, stdout, stderr } = await runNode(app, [next, 'build', bundler], env);
    expect(code, stdout + stderr).toBe(0);
    const body = gateway.requests.at(-1)?.body ?? '';
    expect(body).toContain(`"caption":"${bundler}"`);
    expect(body).toContain('"mimeType":"image/jpeg"');
  }, 600_000);
});
