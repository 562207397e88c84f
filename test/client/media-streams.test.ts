import { createReadStream, existsSync, readdirSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  InvalidMediaError,
  WsapiClient,
  WsapiError,
  type ClientOptions,
  type MediaData,
} from '../../src/index.ts';
import { inProject } from '../../src/contract/project.ts';
import { guardMedia } from '../../src/media/guard-media.ts';
import { useGateway } from '../support/gateway-client.ts';

const gatewayClient = useGateway();
const to = '12025550143@s.whatsapp.net';
const mimeType = 'image/jpeg';
const bytes = Buffer.alloc(1_000, 7);

/** A stream that fails before anybody reads it. */
const failing = (): PassThrough => {
  const stream = new PassThrough();
  stream.write(bytes);
  setImmediate(() => stream.destroy(new Error('the other server hung up')));
  return stream;
};

describe('a stream that fails rejects its call, and never ends the process', () => {
  test('when it fails before it is read', async () => {
    const data = createReadStream('/no/such/file.jpg');
    const send = gatewayClient.client().messages.sendImage({ to, mimeType, data });
    await expect(send).rejects.toBeInstanceOf(InvalidMediaError);
    await expect(send).rejects.toMatchObject({ cause: { code: 'ENOENT' } });
  });

  test.each<[string, ClientOptions]>([
    ['for a key', { apiKey: () => delay(50, 'test-key') }],
    ['for its pace', { pace: { perSecond: 10, burst: 1 } }],
    ['in a queue', { maxConcurrency: 1 }],
  ])('when it fails while its call waits %s', async (_, options) => {
    const { client, gateway } = gatewayClient;
    gateway.delay(50);
    const wsapi = client({ retry: false, ...options });
    const first = wsapi.groups.list().catch(() => undefined);
    const data = failing();
    const send = wsapi.messages.sendImage({ to, mimeType, data });
    await expect(send).rejects.toMatchObject({
      name: 'InvalidMediaError',
      cause: { message: 'the other server hung up' },
    });
    await first;
  });

  test('when it fails while its call waits for a rate limit', async () => {
    const { client, gateway } = gatewayClient;
    gateway.rateLimit({ times: 1, retryAfter: 1 });
    const wsapi = client();
    const first = wsapi.groups.list();
    await expect.poll(() => gateway.requests.length).toBe(1);
    await expect(wsapi.messages.sendImage({ to, mimeType, data: failing() })).rejects.toMatchObject(
      { name: 'InvalidMediaError' },
    );
    await first;
  });

  test('when a function opened it', async () => {
    const data = (): Readable => createReadStream('/no/such/file.jpg');
    await expect(
      gatewayClient.client().messages.sendImage({ to, mimeType, data }),
    ).rejects.toMatchObject({ name: 'InvalidMediaError', cause: { code: 'ENOENT' } });
  });

  test('when the call is made by path', async () => {
    const data = createReadStream('/no/such/file.jpg');
    await expect(
      gatewayClient.client().http.POST('/messages/image', { body: { to, mimeType, data } }),
    ).rejects.toBeInstanceOf(InvalidMediaError);
  });
});

describe('a stream is closed', () => {
  /** Sources of each kind, each with a look at whether it was closed. */
  const sources: [string, () => { data: MediaData; isClosed: () => boolean }][] = [
    [
      'of Node',
      () => {
        const data = new PassThrough();
        return { data, isClosed: () => data.destroyed };
      },
    ],
    [
      'of the web',
      () => {
        let isClosed = false;
        const data = new ReadableStream<Uint8Array>({
          cancel: () => {
            isClosed = true;
          },
        });
        return { data, isClosed: () => isClosed };
      },
    ],
    [
      'that is an iterator',
      () => {
        let isClosed = false;
        const data: AsyncIterableIterator<Uint8Array> = {
          next: () => new Promise(() => undefined),
          return: () => {
            isClosed = true;
            return Promise.resolve({ done: true, value: undefined });
          },
          [Symbol.asyncIterator]: () => data,
        };
        return { data, isClosed: () => isClosed };
      },
    ],
  ];
  const nowhere: ClientOptions = {
    apiKey: 'k',
    instanceId: 'i',
    baseUrl: 'http://127.0.0.1:9',
    retry: false,
  };
  const endings: [string, (data: MediaData) => Promise<unknown>][] = [
    [
      'after a bad id',
      (data) => new WsapiClient(nowhere).messages.sendImage({ to: 'nobody', mimeType, data }),
    ],
    [
      'after both data and url',
      (data) =>
        // @ts-expect-error the compiler refuses it too
        new WsapiClient(nowhere).messages.sendImage({ to, data, url: 'https://x.example/a' }),
    ],
    [
      'after a refused connection',
      (data) => new WsapiClient(nowhere).messages.sendImage({ to, mimeType, data }),
    ],
    [
      'after a signal that was aborted before',
      (data) =>
        new WsapiClient(nowhere).messages.sendImage(
          { to, mimeType, data },
          { signal: AbortSignal.abort() },
        ),
    ],
    [
      'after a wrong option',
      (data) =>
        new WsapiClient(nowhere).messages.sendImage({ to, mimeType, data }, { timeout: -1 }),
    ],
    [
      'after a key that cannot be had',
      (data) =>
        new WsapiClient({
          ...nowhere,
          apiKey: () => Promise.reject(new Error('no key')),
        }).messages.sendImage({ to, mimeType, data }),
    ],
    [
      'after a cooldown beyond the deadline',
      async (data) => {
        const { client, gateway } = gatewayClient;
        gateway.rateLimit({ times: 1, retryAfter: 30 });
        const wsapi = client();
        await wsapi.groups.list({ retry: false }).catch(() => undefined);
        await wsapi.messages.sendImage({ to, mimeType, data }, { deadline: 5_000 });
      },
    ],
    [
      'after a forgotten path parameter',
      (data) =>
        // @ts-expect-error the compiler refuses it too
        new WsapiClient(nowhere).groups.setPicture({ picture: data }),
    ],
    [
      'by path',
      (data) =>
        new WsapiClient(nowhere).http.POST('/messages/image', {
          body: { to: 'nobody', mimeType, data },
        }),
    ],
  ];
  describe.each(endings)('%s', (_, end) => {
    test.each(sources)('%s', async (_kind, make) => {
      const { data, isClosed } = make();
      await expect(end(data)).rejects.toBeDefined();
      await expect.poll(isClosed).toBe(true);
    });
  });

  // Linux and macOS list the open files of a process; Windows does not.
  const listing = ['/proc/self/fd', '/dev/fd'].find((path) => existsSync(path));
  test.skipIf(listing === undefined)('after 100 refused connections no file is open', async () => {
    const open = (): number => readdirSync(listing ?? '').length;
    const before = open();
    const wsapi = new WsapiClient(nowhere);
    for (let count = 0; count < 100; count += 1)
      await wsapi.messages
        .sendImage({ to, mimeType, data: createReadStream(inProject('package.json')) })
        .catch(() => undefined);
    await expect.poll(open).toBeLessThan(before + 10);
  });
});

test('a stream that fails after a wrong call does not end the process', async () => {
  const data = createReadStream('/no/such/file.jpg');
  // @ts-expect-error the compiler refuses it too
  const call = new WsapiClient({ apiKey: 'k', instanceId: 'i' }).groups.setPicture({ data });
  await expect(call).rejects.toBeInstanceOf(WsapiError);
  await expect.poll(() => data.closed).toBe(true);
});

describe('a stream given to a call that takes no files', () => {
  test('does not end the process when it fails while the call waits for a key', async () => {
    const wsapi = gatewayClient.client({ apiKey: () => delay(50, 'test-key'), retry: false });
    const data = failing();
    const send = wsapi.messages.sendText(withStream(data));
    await expect.poll(() => data.errored).not.toBeNull();
    await send.catch(() => undefined);
  });

  test('is closed after the call succeeded', async () => {
    const data = new PassThrough();
    await gatewayClient.client().messages.sendText(withStream(data));
    expect(data.destroyed).toBe(true);
  });

  /** The compiler accepts further properties of a variable. */
  const withStream = (data: Readable): { to: string; text: string } => {
    // JSON would write the stream's inner state.
    const body = { to, text: 'hello', data: Object.assign(data, { toJSON: () => 'stream' }) };
    return body;
  };
});

describe('guardMedia', () => {
  test('finds streams anywhere in a body, and leaves everything else alone', () => {
    const streams = [new PassThrough(), new PassThrough()];
    const body = { to, data: streams[0], more: [{ data: streams[1] }], blob: new Blob(['x']) };
    const { release } = guardMedia(body);
    for (const stream of streams) expect(stream.listenerCount('error')).toBe(1);
    release();
    for (const stream of streams) expect(stream.destroyed).toBe(true);
  });

  test.each([undefined, null, 5, 'text', [], new Uint8Array(3), () => undefined])(
    'takes %o',
    (body) => {
      guardMedia(body).release();
    },
  );

  test('accepts a body that contains itself', () => {
    const body: Record<string, unknown> = {};
    body['itself'] = body;
    guardMedia(body).release();
  });

  test('closes a source that throws when it is closed', () => {
    const source = {
      return: () => {
        throw new Error('not now');
      },
      [Symbol.asyncIterator]: () => source,
    };
    guardMedia({ source }).release();
  });
});
