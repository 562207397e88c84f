import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { request } from 'node:http';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { openAccount } from '../../src/programs/mcp/mcp-account.ts';
import { MemoryStore } from '../../src/programs/mcp/messages/memory-store.ts';
import { readOnly } from '../../src/programs/mcp/safety/permissions.ts';
import { chooseTools } from '../../src/programs/mcp/server/choose-tools.ts';
import { listenOnHttp } from '../../src/programs/mcp/transports/http.ts';
import { createGateway } from '../../src/testing.ts';
import { backstop, useCommandLine } from '../support/command-line.ts';
import { interruptedCode } from '../support/signals.ts';
import { answerOf, type Era } from './agent.ts';
import { startMcp } from './http-program.ts';

const token = 'token-of-this-test-81fb27';

const start = async (idleMs?: number) => {
  const gateway = createGateway();
  const client = new WsapiClient(gateway.clientOptions);
  const account = openAccount(client, {
    store: new MemoryStore(),
    files: [],
    permissions: { ...readOnly, allowSend: true },
  });
  account.messages.coverage.opened();
  const server = await listenOnHttp({
    ...{ account, port: 0, token, version: '0.0.0', log: () => undefined },
    tools: chooseTools({ toolsets: [], only: undefined, except: [] }),
    ...(idleMs !== undefined && { idleMs }),
  });
  onTestFinished(() => server.close());
  return { gateway, account, server };
};

const connect = async (url: string, era: Era, questions: string[] = []) => {
  const transport = new StreamableHTTPClientTransport(new URL(url), {
    requestInit: { headers: { Authorization: `Bearer ${token}` } },
  });
  const host = new Client(
    { name: 'test-host', version: '1.0.0' },
    {
      capabilities: { elicitation: {} },
      versionNegotiation: { mode: era === '2025' ? 'legacy' : { pin: '2026-07-28' } },
    },
  );
  host.setRequestHandler('elicitation/create', ({ params }) => {
    questions.push(params.message);
    return { action: 'accept', content: {} };
  });
  await host.connect(transport);
  onTestFinished(() => host.close());
  return { host, transport };
};

describe.each<Era>(['2025', '2026'])('a host of %s', (era) => {
  test('calls tools, asks the user, and waits with progress', async () => {
    const { server, gateway, account } = await start();
    const questions: string[] = [];
    const { host } = await connect(server.url, era, questions);
    expect((await host.listTools()).tools).toHaveLength(14);
    const send = (text: string) =>
      host.callTool({ name: 'send_message', arguments: { chat: '+12025550143', text } });
    expect(answerOf(await send('Hello')).data).toMatchObject({ status: 'sent' });
    expect(answerOf(await send('Again')).data).toMatchObject({ status: 'sent' });
    expect(questions).toHaveLength(1);
    const waiting = host.callTool({
      name: 'wait_for_reply',
      arguments: { chat: '+12025550143', timeout_seconds: 600 },
    });
    account.messages.take(await gateway.receive({ from: '+12025550143', text: 'Hi' }));
    expect(answerOf(await waiting).data).toMatchObject({ replied: true });
  });
});

/** Sessions end by a timer, which only the test moves on. */
const useTimers = (): void => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
};

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
};

test('sessions have approvals of their own, and end when they are idle', async () => {
  useTimers();
  const { server } = await start(20_000);
  const { host, transport } = await connect(server.url, '2025');
  expect(transport.sessionId).toBeDefined();
  // Idle before the first call: the host begins anew, and so does the user.
  // The time starts when the host's last request has ended.
  while (server.sessions > 0) await vi.advanceTimersByTimeAsync(20_000);
  await expect(host.listTools()).rejects.toThrow();
  const next = await connect(server.url, '2025');
  await next.host.listTools();
});

test('a call under way keeps its session', async () => {
  useTimers();
  const { server, gateway, account } = await start(20_000);
  const { host } = await connect(server.url, '2025');
  const listening = vi.spyOn(account.messages, 'onMessage');
  const waiting = host.callTool(
    { name: 'wait_for_reply', arguments: { chat: '+12025550143', timeout_seconds: 100 } },
    { timeout: 200_000 },
  );
  await until(() => listening.mock.calls.length > 0);
  await vi.advanceTimersByTimeAsync(99_000);
  expect(server.sessions).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(answerOf(await waiting).data).toMatchObject({ replied: false });
  expect(gateway.requests).toEqual([]);
  expect(account.messages.coverage.problem).toBeUndefined();
});

describe('requests that are refused', () => {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
  const statusOf = async (url: string, headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      const sent = request(
        url,
        { method: 'POST', headers: { ...good, ...headers } },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  const good = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
  };

  test.each<[string, Record<string, string>, number]>([
    ['no token', { authorization: '' }, 401],
    ['another token', { authorization: 'Bearer token-of-this-test-81fb28' }, 401],
    ['another scheme', { authorization: `Basic ${token}` }, 401],
    ['a host name that leads here', { host: 'evil.example' }, 403],
    ['a host name that only begins right', { host: 'localhost.evil.example' }, 403],
    ['a web page of another site', { origin: 'https://evil.example' }, 403],
    ['a web page without an origin', { origin: 'null' }, 403],
    ['no session, and no initialize', {}, 400],
    ['a session that has ended', { 'mcp-session-id': '00000000-0000-4000-8000-000000000000' }, 404],
  ])('%s', async (_, headers, status) => {
    const { server } = await start();
    expect(await statusOf(server.url, headers)).toBe(status);
  });

  test.each(['/', '//', '/mcp/x', '/%'])('the path %s', async (path) => {
    const { server } = await start();
    const { port } = new URL(server.url);
    const status = await new Promise((resolve, reject) => {
      request({ port, path, headers: good }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });

  test('a page of this machine is not refused', async () => {
    const { server } = await start();
    expect(await statusOf(server.url, { origin: 'http://localhost:5173' })).toBe(400);
  });
});

describe('the program', () => {
  const cli = useCommandLine();

  test('listens on loopback, and ends at SIGINT', async () => {
    const program = startMcp(cli, ['--http', '0', '--events', 'none'], { WSAPI_MCP_TOKEN: token });
    await expect.poll(program.url, backstop).toBeDefined();
    const { host } = await connect(program.url() ?? '', '2026');
    expect(answerOf(await host.callTool({ name: 'session_status' })).data).toMatchObject({
      connected: true,
    });
    await host.close();
    program.interrupt();
    expect(await program.ended).toBe(interruptedCode);
    expect(program.output()).not.toContain(token);
  });

  test.each([
    [['--http', '0'], { WSAPI_MCP_TOKEN: 'short' }, /WSAPI_MCP_TOKEN must have/],
    [['--allow-chat', 'nonsense'], {}, /--allow-chat/],
    [['--allow-destructive'], {}, /needs --allow-send/],
    [['--toolsets', 'nope'], {}, /--toolsets: there is no nope/],
    [['--events', 'pigeons'], {}, /stream, redis, webhook, none/],
  ])('refuses %j', async (args, env, message) => {
    const { code, stderr, stdout } = await cli.run(['mcp', ...args], { env });
    expect(code).toBeGreaterThan(0);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });
});
