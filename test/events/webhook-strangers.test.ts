import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { deliver } from '../support/delivery.ts';
import { messageEvent } from '../support/events.ts';
import { waitFor } from '../support/wait-for.ts';
import { makeWebhook } from '../support/webhook.ts';
import type { WebhookOptions } from '../../src/webhooks.ts';

/** Strangers without the secret, over real sockets: their requests have a well-formed signature and no end. */

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanUp.splice(0)) clean();
});

const serve = async (options: Partial<WebhookOptions>) => {
  const made = makeWebhook(options);
  const server = createServer(made.webhook.node);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUp.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { ...made, port, url: `http://127.0.0.1:${port}` };
};

interface Stranger {
  readonly socket: Socket;
  /** The first line of the response, when there is one. */
  status: string | undefined;
}

const openStranger = async (port: number, bytes: number): Promise<Stranger> => {
  const socket = connect(port, '127.0.0.1');
  cleanUp.push(() => socket.destroy());
  const stranger: Stranger = { socket, status: undefined };
  socket.on('error', () => undefined);
  socket.on('data', (data: Buffer) => (stranger.status ??= data.toString().split('\r\n', 1)[0]));
  const head = `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-Webhook-Signature: sha256=${'0'.repeat(64)}\r\nContent-Length: 15900000\r\n\r\n`;
  await new Promise((resolve) => {
    socket.write(Buffer.concat([Buffer.from(head), Buffer.alloc(bytes, ' ')]), resolve);
  });
  return stranger;
};

test('genuine events get in though strangers send as much as they can', async () => {
  const { url, port, webhook } = await serve({});
  const strangers = await Promise.all(
    [15_800_000, 15_800_000, 15_800_000, 15_800_000, 799_900].map((bytes) =>
      openStranger(port, bytes),
    ),
  );
  // One address may have 24 MB: the rest of them is refused.
  await waitFor(() => strangers.some(({ status }) => status !== undefined));
  for (let index = 0; index < 10; index += 1)
    expect(await deliver(url, messageEvent(index))).toMatchObject({ status: 200 });
  // A large event of the same address needs the room of the slow strangers.
  const large = messageEvent(100, { text: 'x'.repeat(10_000_000) });
  await waitFor(async () => (await deliver(url, large)).status === 200);
  await waitFor(() => webhook.state.handled === 11);
  await webhook.close({ timeoutMs: 0 });
});

test('genuine events get in though strangers hold hundreds of connections', async () => {
  const { url, port, webhook } = await serve({ answerWithinMs: 60_000 });
  const strangers = await Promise.all(Array.from({ length: 300 }, () => openStranger(port, 1)));
  let sent = 0;
  // The next request after a second makes all but 100 of them go.
  await waitFor(async () => {
    expect(await deliver(url, messageEvent((sent += 1)))).toMatchObject({ status: 200 });
    return strangers.filter(({ status }) => status?.includes('408')).length === 200;
  });
  await webhook.close({ timeoutMs: 0 });
});
