import { createServer as createPlain, type Server, type Socket, type AddressInfo } from 'node:net';
import { Agent } from 'undici';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WsapiClient, type ClientOptions } from '../../src/index.ts';
import { response } from '../support/fault-server.ts';

/** An aborted call ends at once, in any phase, and closes what it had opened. */
const ways: [string, () => ClientOptions][] = [
  ["Node's http", () => ({})],
  ['fetch', () => ({ fetch: globalThis.fetch })],
  ["Node's dispatcher", () => ({ dispatcher: 'node' })],
  ['undici', () => ({ dispatcher: new Agent() })],
];

let server: Server;
let onConnection: (socket: Socket) => void;
let onBytes: (socket: Socket, received: number) => void;
const sockets = new Set<Socket>();

beforeEach(async () => {
  onConnection = () => undefined;
  onBytes = () => undefined;
  server = createPlain((socket) => {
    sockets.add(socket);
    let received = 0;
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.on('data', (bytes) => onBytes(socket, (received += bytes.length)));
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

const head =
  'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n';
const file = new Blob([new Uint8Array(30_000_000)]);

describe.each(ways)('over %s', (name, way) => {
  const client = (scheme = 'http'): WsapiClient =>
    new WsapiClient({
      ...way(),
      baseUrl: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port
      apiKey: 'k',
      instanceId: 'ins_1',
      retry: false,
    });

  /** Aborts when the server has reached a stage, and waits for the end. */
  const abortedAt = async (
    stage: (reached: () => void) => void,
    call: (wsapi: WsapiClient, signal: AbortSignal) => Promise<unknown>,
    scheme?: string,
  ): Promise<void> => {
    const abort = new AbortController();
    stage(() => abort.abort(new Error('never mind')));
    await expect(call(client(scheme), abort.signal)).rejects.toThrow('never mind');
    await expect.poll(() => sockets.size).toBe(0);
  };
  const text = (wsapi: WsapiClient, signal: AbortSignal): Promise<unknown> =>
    wsapi.messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'Hello' }, { signal });
  const image = (wsapi: WsapiClient, signal: AbortSignal): Promise<unknown> =>
    wsapi.messages.sendImage(
      { to: '12025550143@s.whatsapp.net', data: file, mimeType: 'image/png' },
      { signal },
    );

  test.each([0, 1, 2, 3, 5])(
    'aborts while connecting, after %i turns of the event loop',
    async (turns) => {
      // Load what the first call loads.
      onBytes = (socket) => socket.write(response(201, '{"id":"3EB0"}', { Connection: 'close' }));
      await text(client(), new AbortController().signal);
      onBytes = () => undefined;
      await abortedAt((reached) => {
        let left = turns;
        const turn = (): void => {
          if ((left -= 1) < 0) reached();
          else setImmediate(turn);
        };
        queueMicrotask(turn);
      }, text);
    },
  );

  // undici, and so fetch, completes the connection, since another request may use it.
  test.runIf(name === "Node's http")('aborts in the TLS handshake', async () => {
    await abortedAt((reached) => (onBytes = reached), text, 'https');
  });

  test('aborts while a file is sent', async () => {
    await abortedAt(
      (reached) => (onBytes = (_socket, received) => received > 1_000_000 && reached()),
      image,
    );
  });

  test('aborts while a file waits to be sent', async () => {
    await abortedAt((reached) => {
      onConnection = (socket) =>
        socket.once('data', () => {
          socket.pause();
          setTimeout(() => {
            reached();
            socket.resume();
          }, 100);
        });
    }, image);
  });

  test('aborts while waiting for a response', async () => {
    await abortedAt((reached) => (onBytes = reached), text);
  });

  test('aborts while the response is read', async () => {
    await abortedAt(
      (reached) =>
        (onBytes = (socket) => socket.write(`${head}{"id":`, () => setTimeout(reached, 20))),
      text,
    );
  });

  test('aborts while a file is read', async () => {
    onBytes = (socket) => {
      socket.write(head.replace('100', '100000000'));
      const pump = (): void => {
        while (!socket.destroyed && socket.write(new Uint8Array(65_536)));
        if (!socket.destroyed) socket.once('drain', pump);
      };
      pump();
    };
    const abort = new AbortController();
    const download = await client().media.download({ id: 'a' }, { signal: abort.signal });
    const reader = download.stream().getReader();
    await reader.read();
    abort.abort(new Error('never mind'));
    await expect(
      (async () => {
        for (;;) if ((await reader.read()).done) return;
      })(),
    ).rejects.toThrow('never mind');
    await expect.poll(() => sockets.size).toBe(0);
  });

  test('does not download a file that nobody reads', async () => {
    let sent = 0;
    onBytes = (socket) => {
      socket.write(head.replace('100', '500000000'));
      const pump = (): void => {
        for (;;) {
          if (socket.destroyed) return;
          sent += 65_536;
          if (!socket.write(new Uint8Array(65_536))) break;
        }
        socket.once('drain', pump);
      };
      pump();
    };
    const download = await client().media.download({ id: 'a' });
    let before = -1;
    // Until the buffers of the system are full as well.
    await expect
      .poll(
        () => {
          const isStill = sent === before;
          before = sent;
          return isStill;
        },
        { interval: 100 },
      )
      .toBe(true);
    expect(sent).toBeLessThan(50_000_000);
    await download.cancel();
    await expect.poll(() => sockets.size).toBe(0);
  });
});
