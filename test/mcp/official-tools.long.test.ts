import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { installOwnPackages } from '../../scripts/package/own-packages.ts';
import { WsapiClient } from '../../src/index.ts';
import { openAccount } from '../../src/programs/mcp/mcp-account.ts';
import { MemoryStore } from '../../src/programs/mcp/messages/memory-store.ts';
import { readOnly } from '../../src/programs/mcp/safety/permissions.ts';
import { chooseTools } from '../../src/programs/mcp/server/choose-tools.ts';
import { listenOnHttp } from '../../src/programs/mcp/transports/http.ts';
import { backstop, useCommandLine } from '../support/command-line.ts';
import { conformanceTools, notOffered } from './conformance-tools.ts';

const cli = useCommandLine();
const token = 'token-of-this-test-81fb27';

const officialTool = (...path: string[]): string => {
  const { folder } = installOwnPackages(new URL('official-tools', import.meta.url));
  return join(folder, 'node_modules', '@modelcontextprotocol', ...path);
};

const runNode = (
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly stdout: string; readonly output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { cwd: cli.folder, env: cli.env });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, output });
    });
  });

/** Adds the token, which the conformance suite cannot send. Everything else passes as it is, `Host` included. */
const withToken = async (url: string): Promise<string> => {
  const proxy = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, authorization: `Bearer ${token}` };
    const { method } = incoming;
    const onward = request(url, { method, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    proxy.close();
    proxy.closeAllConnections();
  });
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/mcp`; // a listening TCP server
};

test(
  'passes the conformance suite of the protocol, in what it offers',
  async () => {
    const suite = officialTool('conformance', 'dist', 'index.js');
    const account = openAccount(new WsapiClient(cli.gateway.clientOptions), {
      ...{ store: new MemoryStore(), files: [], permissions: readOnly },
    });
    const server = await listenOnHttp({
      ...{ account, token, port: 0, version: '0.0.0', log: () => undefined },
      tools: [...chooseTools({ toolsets: [], only: undefined, except: [] }), ...conformanceTools],
    });
    onTestFinished(() => server.close());
    const expected = join(cli.folder, 'expected.yaml');
    await writeFile(expected, `server:\n${notOffered.map((name) => `  - ${name}\n`).join('')}`);
    const url = await withToken(server.url);
    // It also fails if one of the expected failures passes.
    const options = ['--url', url, '--suite', 'all', '--expected-failures', expected];
    const { code, output } = await runNode([suite, 'server', ...options]);
    expect(output).toContain('✓ dns-rebinding-protection: 2 passed, 0 failed');
    expect(output).toContain('✓ tools-call-elicitation: 1 passed, 0 failed');
    expect(code, output).toBe(0);
  },
  backstop.timeout,
);

test(
  'is understood by the command line of the inspector, which finds no fault with its schemas',
  async () => {
    const inspector = officialTool('inspector', 'clients', 'launcher', 'build', 'index.js');
    const inspect = (...args: string[]) => {
      const env = Object.entries(cli.env).flatMap(([name, value]) =>
        value === undefined ? [] : ['-e', `${name}=${value}`],
      );
      const server = [process.execPath, ...cli.program, 'mcp', '--toolsets', 'groups,messages'];
      return runNode([inspector, '--cli', ...args, ...env, ...server]);
    };
    const { code, stdout, output } = await inspect('--method', 'tools/list', '--strict');
    expect(code, output).toBe(0);
    const { tools } = JSON.parse(stdout) as { tools: { name: string }[] };
    expect(tools.map(({ name }) => name)).toContain('send_message');
    await cli.gateway.receive({ from: '+1 202 555 0143', text: 'Hi', pushName: 'Maria' });
    const called = await inspect(
      ...['--method', 'tools/call', '--tool-name', 'find_chat', '--tool-arg', 'query=maria'],
    );
    expect(called.code, called.output).toBe(0);
    expect(called.stdout).toContain('12025550143@s.whatsapp.net');
  },
  backstop.timeout,
);
