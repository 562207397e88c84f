import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Agent } from 'undici';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WsapiClient, type ClientOptions } from '../../src/index.ts';
import { response } from '../support/fault-server.ts';

/** A server that responds as soon as it has the head of a request. */
let server: Server;
let onHead: (socket: Socket) => void;
const sockets = new Set<Socket>();
let received = 0;

beforeEach(async () => {
  received = 0;
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.on('data', (bytes) => (received += bytes.length));
    socket.once('data', () => onHead(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

const ways: [string, ClientOptions][] = [
  ["Node's http", {}],
  ['fetch', { fetch: globalThis.fetch }],
  ["Node's dispatcher", { dispatcher: 'node' }],
  ['undici', { dispatcher: new Agent() }],
];
const tooLarge = (headers: Record<string, string> = {}): string =>
  response(413, '{"status":413,"detail":"too large"}', headers);

describe.each(ways)('over %s', (_, way) => {
  const send = (size: number): Promise<unknown> => {
    const wsapi = new WsapiClient({
      ...way,
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port
      apiKey: 'k',
      instanceId: 'ins_1',
      retry: false,
    });
    return wsapi.messages.sendImage({
      to: '12025550143@s.whatsapp.net',
      data: new Blob([new Uint8Array(size)]),
      mimeType: 'image/png',
    });
  };

  test.each<[string, (socket: Socket) => void]>([
    ['keeps the connection', (socket) => socket.write(tooLarge())],
    [
      'closes it after a while',
      (socket) =>
        socket.write(tooLarge({ Connection: 'close' }), () => setTimeout(() => socket.end(), 50)),
    ],
    ['closes it at once', (socket) => socket.end(tooLarge({ Connection: 'close' }))],
  ])(
    'takes a response before the whole file was sent, if the server %s',
    async (_what, behaviour) => {
      onHead = behaviour;
      await expect(send(30_000_000)).rejects.toMatchObject({ status: 413, detail: 'too large' });
      // The rest is not sent.
      await expect.poll(() => sockets.size).toBe(0);
      expect(received).toBeLessThan(40_000_000);
    },
  );

  test('takes a response that is followed by a reset', async () => {
    onHead = (socket) => {
      // The system resets a connection that is closed with unread bytes.
      socket.pause();
      socket.write(tooLarge({ Connection: 'close' }), () => setTimeout(() => socket.destroy(), 50));
    };
    await expect(send(30_000_000)).rejects.toMatchObject({ status: 413 });
  });

  test('takes a response of a server that stopped reading', async () => {
    onHead = (socket) => {
      socket.pause();
      socket.end(tooLarge({ Connection: 'close' }));
    };
    await expect(send(30_000_000)).rejects.toMatchObject({ status: 413 });
  });

  test('reports a reset in the middle as not sent, since half a request is not carried out', async () => {
    onHead = (socket) => socket.resetAndDestroy();
    await expect(send(30_000_000)).rejects.toMatchObject({
      name: 'ConnectionError',
      outcome: 'not-sent',
    });
  });
});
