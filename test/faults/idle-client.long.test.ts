import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { response, startFaultServer } from '../support/fault-server.ts';
import type { SendOrder } from '../support/sending-process.ts';

/** How long a server keeps an idle connection. It does not announce that by a `Keep-Alive` header. */
const serverIdleMs = 5_000;
const backstopMs = 300_000;
const atOnce = 5;
const sent = Array.from({ length: atOnce }, () => 'sent');

/** Closes idle connections, as Node's own servers do. */
const closes = (socket: Socket): void => {
  socket.setTimeout(serverIdleMs, () => socket.destroy());
};

/** Forgets idle connections without a word, as balancers do, and resets them when something arrives. */
const forgets = (socket: Socket): void => {
  setTimeout(() => socket.prependListener('data', () => socket.resetAndDestroy()), serverIdleMs);
};

/** A client in a process of its own, and a server that gives up idle connections. */
const start = async (giveUp: (socket: Socket) => void) => {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  server.behave((socket) => {
    socket.write(response(201, '{"id":"3EB0C767D097B7C41F9A"}'));
    giveUp(socket);
  });
  const client = fork(inProject('test', 'support', 'sending-process.ts'), [server.url]);
  onTestFinished(() => void client.kill('SIGKILL'));
  return { server, client };
};

/** Orders messages to be sent at once. @returns a promise of how each of them ended. */
const order = async (
  client: ChildProcess,
  afterMs: number,
): Promise<{ ended: Promise<unknown> }> => {
  const ordered = once(client, 'message');
  client.send({ count: atOnce, afterMs } satisfies SendOrder);
  expect(await ordered).toContain('ordered');
  return { ended: once(client, 'message').then(([results]) => results as unknown) };
};

test.each([
  ['closes', closes],
  ['forgets', forgets],
])(
  'a client sends after a rest of 30 s to a server that %s idle connections after 5 s',
  async (_, giveUp) => {
    const { server, client } = await start(giveUp);
    expect(await (await order(client, 0)).ended).toEqual(sent);
    expect(await (await order(client, 30_000)).ended).toEqual(sent);
    expect(server.requests).toHaveLength(2 * atOnce);
  },
  backstopMs,
);

test.skipIf(process.platform === 'win32')(
  'a client that was stopped sends as soon as it continues, though the server has closed its connections',
  async () => {
    const { server, client } = await start(closes);
    expect(await (await order(client, 0)).ended).toEqual(sent);
    // The timer is due when the process continues, and runs before the ends of its connections are noticed.
    const { ended } = await order(client, 1_000);
    client.kill('SIGSTOP');
    await expect.poll(() => server.connections, { timeout: backstopMs }).toBe(0);
    client.kill('SIGCONT');
    expect(await ended).toEqual(sent);
    expect(server.requests).toHaveLength(2 * atOnce);
  },
  backstopMs,
);
