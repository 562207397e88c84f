import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startServer, type LocalServer } from '../support/local-server.ts';
import { installPackage } from '../support/packed-package.ts';
import { runNode } from '../support/workspace.ts';

/**
 * Next.js puts a `fetch` of its own in place of the runtime's. It caches responses for ever, or throws to tell that a page
 * has to be rendered with each request.
 */

const component = `
import { WsapiClient } from 'wsapi-client';
import { Suspense } from 'react';

const wsapi = new WsapiClient({
  apiKey: 'k',
  instanceId: 'ins_1',
  baseUrl: process.env.GATEWAY,
  onRetry: ({ reason }) => console.log('retried: ' + reason),
});
const Device = async () => {
  try {
    const { deviceId } = await wsapi.session.getStatus();
    return <p>{'device ' + deviceId}</p>;
  } catch (error) {
    console.log('thrown: ' + error.name + ' ' + error.digest);
    throw error;
  }
};
export default function Page() {
  return <Suspense fallback={<p>loading</p>}><Device /></Suspense>;
}
`;

const routeHandler = `
import { WsapiClient } from 'wsapi-client';

const wsapi = new WsapiClient({ apiKey: 'k', instanceId: 'ins_1', baseUrl: process.env.GATEWAY });
export const GET = async () => {
  const { deviceId } = await wsapi.session.getStatus();
  return new Response('device ' + deviceId);
};
`;

const layout = `
export default function Layout({ children }) {
  return <html><body>{children}</body></html>;
}
`;

const files = {
  'app/layout.jsx': layout,
  'app/status/page.jsx': component,
  'app/api/status/route.js': routeHandler,
};

/** Every response names another device, so a cached one shows. */
const startGateway = async (): Promise<LocalServer & { readonly requests: () => number }> => {
  let requests = 0;
  const server = await startServer((context) => {
    requests += 1;
    return context.json({ isConnected: true, isLoggedIn: true, deviceId: String(requests) });
  });
  return { ...server, requests: () => requests };
};

describe.each([
  { next: '14.2.35', react: '18.3.1', config: {}, digest: 'DYNAMIC_SERVER_USAGE' },
  { next: '15.5.29', react: '19.3.1', config: {}, digest: 'DYNAMIC_SERVER_USAGE' },
  { next: '16.4.6', react: '19.3.1', config: {}, digest: 'DYNAMIC_SERVER_USAGE' },
  {
    next: '16.4.6',
    react: '19.3.1',
    config: { cacheComponents: true },
    digest: 'HANGING_PROMISE_REJECTION',
  },
])('Next.js $next with $config', ({ next, react, config, digest }) => {
  let project: string;
  let gateway: Awaited<ReturnType<typeof startGateway>>;
  beforeAll(async () => {
    gateway = await startGateway();
    project = await installPackage(
      inject('packedPackage'),
      ...[`next@${next}`, `react@${react}`, `react-dom@${react}`],
    );
    const configFile = { 'next.config.mjs': `export default ${JSON.stringify(config)};` };
    for (const [path, text] of Object.entries({ ...files, ...configFile })) {
      await mkdir(dirname(join(project, path)), { recursive: true });
      await writeFile(join(project, path), text);
    }
  }, 900_000);
  afterAll(async () => {
    await gateway.close();
    await rm(project, { recursive: true, force: true });
  });

  /** Next's command line. Telemetry would leave this machine. */
  const nextProgram = (): string => join(project, 'node_modules', 'next', 'dist', 'bin', 'next');
  const environment = (): NodeJS.ProcessEnv => ({
    GATEWAY: gateway.url,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  });

  test('renders reads with each request', { timeout: 900_000 }, async () => {
    const built = await runNode(project, [nextProgram(), 'build'], environment());
    const output = `${built.stdout}${built.stderr}`;
    expect(built.code, output).toBe(0);
    // The error of Next arrives as it was thrown, and no request left.
    expect(output).toContain(`thrown: Error ${digest}`);
    expect(output).not.toMatch(/retried|ConnectionError/);
    expect(gateway.requests()).toBe(0);

    const server = spawn(process.execPath, [nextProgram(), 'start', '-H', '127.0.0.1', '-p', '0'], {
      cwd: project,
      env: { ...process.env, ...environment() },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let printed = '';
        server.stdout.on('data', (chunk: Buffer) => {
          printed += chunk.toString();
          const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
          if (found !== undefined && printed.includes('Ready')) resolve(found);
        });
        server.once('close', () => reject(new Error(`next start ended:\n${printed}`)));
      });
      for (const [path, devices] of [
        ['/status', ['device 1', 'device 2']],
        ['/api/status', ['device 3', 'device 4']],
      ] as const)
        for (const device of devices)
          expect(await (await fetch(`${address}${path}`)).text()).toContain(device);
    } finally {
      server.kill('SIGKILL');
    }
  });
});
