import { createReadStream, openAsBlob, type ReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  InvalidMediaError,
  RateLimitError,
  type ClientOptions,
  type MediaData,
} from '../../src/index.ts';
import { toBase64 } from '../../src/media/base64.ts';
import { useGateway } from '../support/gateway-client.ts';

const gatewayClient = useGateway();

const to = '12025550143@s.whatsapp.net';

/** The smallest PNG: one pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** Longer than what is written into a request at once, and no multiple of three. */
const large = Buffer.concat([png, Buffer.alloc(200_003, 7)]);

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wsapi-media-'));
  path = join(folder, 'picture.png');
  await writeFile(path, large);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the gateway got: the JSON of its last request. */
const received = (): Record<string, unknown> =>
  JSON.parse(gatewayClient.gateway.requests.at(-1)?.body ?? '') as Record<string, unknown>;

async function* inPieces(bytes: Buffer, length: number): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += length) {
    await Promise.resolve();
    yield bytes.subarray(at, at + length);
  }
}

const webStream = (bytes: Buffer): ReadableStream<Uint8Array> =>
  new Blob([new Uint8Array(bytes)]).stream();

describe('a file is sent as base64 in the standard alphabet, given as', () => {
  test.each<[string, () => MediaData | Promise<MediaData>, Buffer]>([
    ['base64', () => toBase64(png), png],
    ['base64url without padding', () => png.toString('base64url'), png],
    ['base64 in lines', () => png.toString('base64').replace(/(.{20})/g, '$1\r\n'), png],
    ['a data: URL', () => `data:image/png;base64,${png.toString('base64')}`, png],
    ['a Buffer', () => png, png],
    ['an ArrayBuffer', () => new Uint8Array(png).buffer, png],
    ['a DataView', () => new DataView(new Uint8Array(png).buffer), png],
    ['a Blob', () => new Blob([png]), png],
    ['many bytes', () => large, large],
    ['a Blob of a file', () => openAsBlob(path), large],
    ['a stream of Node', () => createReadStream(path), large],
    ['a stream of the web', () => webStream(large), large],
    ['an async iterator of odd pieces', () => inPieces(large, 1_001), large],
    ['an async iterator of single bytes', () => inPieces(png, 1), png],
    ['a function that opens a stream', () => () => createReadStream(path), large],
    ['a function that promises a Blob', () => () => openAsBlob(path), large],
  ])('%s', async (_, give, bytes) => {
    const { client } = gatewayClient;
    await client().messages.sendImage({ to: '+1 (202) 555-0143', data: await give() });
    expect(received()).toEqual({ to, data: bytes.toString('base64'), mimeType: 'image/png' });

    await client().http.POST('/messages/image', { body: { to, data: await give() } });
    expect(received()).toEqual({ to, data: bytes.toString('base64'), mimeType: 'image/png' });
  });

  test('a file can stand beside other fields, and in several of them', async () => {
    const { client } = gatewayClient;
    await client().users.updateMyProfile({ name: 'Luc"ía', picture: new Blob([large]) });
    expect(received()).toEqual({ name: 'Luc"ía', picture: large.toString('base64') });
  });
});

describe('the type is filled in', () => {
  test.each<[string, () => MediaData, string]>([
    ['from the Blob', () => new Blob([png], { type: 'image/webp' }), 'image/webp'],
    ['from the name of a File', () => new File([png], 'a.jpeg'), 'image/jpeg'],
    ['from the data: URL', () => `data:image/gif;base64,${toBase64(png)}`, 'image/gif'],
    ['from the first bytes', () => png, 'image/png'],
    [
      'from the first bytes, where the Blob says nothing',
      () => new Blob([png], { type: 'application/octet-stream' }),
      'image/png',
    ],
    [
      'with the codec of a voice note',
      () =>
        new File(
          [Buffer.from('4f6767530002' + '00'.repeat(20) + '01134f70757348656164', 'hex')],
          'a.ogg',
        ),
      'audio/ogg; codecs=opus',
    ],
  ])('%s', async (_, give, mimeType) => {
    await gatewayClient.client().messages.sendImage({ to, data: give() });
    expect(received()['mimeType']).toBe(mimeType);
  });

  test('fills in the type from the path of a URL', async () => {
    await gatewayClient
      .client()
      .messages.sendVideo({ to, url: 'https://example.com/film.mp4?token=1.jpg' });
    expect(received()['mimeType']).toBe('video/mp4');
  });

  test('keeps a type that was passed, and leaves it to the gateway where that sets it', async () => {
    const { client } = gatewayClient;
    await client().messages.sendImage({ to, data: png, mimeType: 'image/x-own' });
    expect(received()['mimeType']).toBe('image/x-own');
    await client().messages.sendVoice({ to, data: Buffer.from('no known type') });
    expect(received()).toEqual({ to, data: Buffer.from('no known type').toString('base64') });
  });

  test('passes on base64 of an unknown type without one', async () => {
    await gatewayClient.client().messages.sendImage({ to, data: 'bm8ga25vd24gdHlwZQ==' });
    expect(received()).toEqual({ to, data: 'bm8ga25vd24gdHlwZQ==' });
  });

  test('refuses bytes of an unknown type', async () => {
    const error = await gatewayClient
      .client()
      .messages.sendImage({ to, data: Buffer.from('no known type') })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidMediaError);
    expect(error).toMatchObject({ operationId: 'sendImage', field: 'body' });
    expect(String(error)).toContain('mimeType is missing');
    expect(gatewayClient.gateway.requests).toEqual([]);
  });
});

describe('is refused before any request', () => {
  test.each<[string, object, string]>([
    ['both file and address', { data: png, url: 'https://example.com/a.png' }, 'not both'],
    ['neither', {}, 'Pass data or url'],
    ['an empty text', { data: '' }, 'The file is empty'],
    ['no bytes', { data: new Uint8Array() }, 'The file is empty'],
    ['an empty Blob', { data: new Blob([]) }, 'The file is empty'],
    ['an empty web stream', { data: new Blob([]).stream() }, 'The file is empty'],
    ['an empty stream of Node', { data: new PassThrough().end() }, 'The file is empty'],
    ['a function that opens an empty Blob', { data: () => new Blob([]) }, 'The file is empty'],
    ['a path', { data: './menu.jpg' }, 'looks like a path'],
    ['a path of Windows', { data: String.raw`C:\menu` }, 'looks like a path'],
    ['a file name', { data: 'menu.jpg' }, 'openAsBlob'],
    ['an address', { data: 'https://example.com/a.png' }, 'not base64'],
    ['a data: URL in plain text', { data: 'data:text/plain,hello' }, 'must be in base64'],
    ['a Buffer that went through JSON', { data: png.toJSON() }, 'not of type object'],
    ['a number', { data: 5 }, 'not of type number'],
  ])('%s', async (_, media, reason) => {
    const { client, gateway } = gatewayClient;
    // @ts-expect-error the compiler does not know that there is exactly one
    const send = client().messages.sendImage({ to, ...media });
    await expect(send).rejects.toThrow(InvalidMediaError);
    await expect(send).rejects.toThrow(reason);
    expect(gateway.requests).toEqual([]);
  });

  test('refuses a file that does not exist', async () => {
    const send = gatewayClient
      .client()
      .messages.sendImage({ to, data: () => openAsBlob(join(folder, 'none.png')) });
    await expect(send).rejects.toThrow('sendImage: body.data: The file could not be opened.');
  });
});

describe('a retry', () => {
  test('sends the whole file from its beginning', async () => {
    const { client, gateway } = gatewayClient;
    gateway.rateLimit({ retryAfter: 0 });
    let opened = 0;
    await client().messages.sendImage({
      to,
      data: () => {
        opened += 1;
        return createReadStream(path);
      },
    });
    expect(gateway.requests.map(({ status }) => status)).toEqual([429, 201]);
    expect(received()['data']).toBe(large.toString('base64'));
    expect(opened).toBe(2);
  });

  test('is not made with a stream that was read', async () => {
    const { client, gateway } = gatewayClient;
    gateway.rateLimit({ retryAfter: 0 });
    const lines: string[] = [];
    const keep = (line: string): void => void lines.push(line);
    const logger = { debug: keep, info: keep, warn: keep, error: keep };
    const send = client({ logger }).messages.sendImage({ to, data: createReadStream(path) });
    await expect(send).rejects.toThrow(RateLimitError);
    expect(gateway.requests).toHaveLength(1);
    expect(lines).toContainEqual(expect.stringContaining('Pass a function that opens it.'));
  });
});

test('sends no message if the file cannot be read to its end', async () => {
  const { client, gateway } = gatewayClient;
  async function* broken(): AsyncGenerator<Uint8Array, void> {
    await Promise.resolve();
    yield large;
    throw new Error('the disk is gone');
  }
  const error: unknown = await client()
    .messages.sendImage({ to, data: broken(), mimeType: 'image/png' })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InvalidMediaError);
  expect(error).toMatchObject({
    message: 'sendImage: body.data: The file could not be read.',
    cause: { message: 'the disk is gone' },
  });
  expect(gateway.requests.filter(({ status }) => status === 201)).toEqual([]);
});

describe('an opened file is closed', () => {
  const open = (): PassThrough => new PassThrough();
  const mimeType = 'image/png';

  test('when it has stalled, and the message is not sent', async () => {
    const { client } = gatewayClient;
    const stalled = open();
    stalled.write(large);
    let cancelled = false;
    const web = new ReadableStream<Uint8Array>({
      cancel: () => {
        cancelled = true;
      },
    });
    for (const data of [stalled, web]) {
      const send = client({ retry: false }).messages.sendImage(
        { to, data, mimeType },
        { timeout: 100 },
      );
      await expect(send).rejects.toMatchObject({ name: 'TimeoutError', outcome: 'not-sent' });
    }
    await expect.poll(() => [stalled.destroyed, cancelled]).toEqual([true, true]);
  });

  test('and then does not look complete to a fetch that goes on reading', async () => {
    let drained: Promise<string> | undefined;
    const fetch = ((_url: string, { body }: RequestInit) => {
      drained = new Response(body as ReadableStream<Uint8Array>).text();
      return new Promise<never>(() => undefined);
    }) as typeof globalThis.fetch;
    const stalled = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(large)),
    });
    const send = gatewayClient
      .client({ fetch, retry: false })
      .messages.sendImage({ to, data: stalled, mimeType }, { timeout: 100 });
    await expect(send).rejects.toMatchObject({ name: 'TimeoutError', outcome: 'not-sent' });
    // It was let go before its end: the JSON of a cut file would be a message with half a picture.
    await expect(drained).rejects.toThrow('was aborted');
  });

  test('when it stalls before its type is known', async () => {
    const stalled = open();
    const send = gatewayClient.client().messages.sendImage({ to, data: stalled }, { timeout: 100 });
    await expect(send).rejects.toMatchObject({ name: 'TimeoutError', outcome: 'not-sent' });
    expect(stalled.destroyed).toBe(true);
    expect(gatewayClient.gateway.requests).toEqual([]);
  });

  test('when it gives no bytes', async () => {
    const texts = createReadStream(path, 'latin1');
    await expect(gatewayClient.client().messages.sendImage({ to, data: texts })).rejects.toThrow(
      InvalidMediaError,
    );
    await expect.poll(() => texts.destroyed).toBe(true);
  });

  test('after every attempt', async () => {
    const { client, gateway } = gatewayClient;
    gateway.rateLimit({ retryAfter: 0, times: 2 });
    const opened: ReadStream[] = [];
    await client().messages.sendImage({
      to,
      data: () => {
        const stream = createReadStream(path);
        opened.push(stream);
        return stream;
      },
    });
    expect(opened).toHaveLength(3);
    await expect.poll(() => opened.every(({ destroyed }) => destroyed)).toBe(true);
  });
});

test('retries with an unread stream', async () => {
  const { client, gateway } = gatewayClient;
  let refused = 0;
  const fetch: typeof globalThis.fetch = (...args) => {
    if ((refused += 1) > 1) return globalThis.fetch(...args);
    const cause = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
    return Promise.reject(new TypeError('fetch failed', { cause }));
  };
  await client({ fetch, retry: { baseWaitMs: 1 } }).messages.sendImage({
    to,
    data: createReadStream(path),
    mimeType: 'image/png',
  });
  expect(gateway.requests.map(({ status }) => status)).toEqual([201]);
});

// Told to stream a body, `fetch` does not show the redirect, but fails.
test.each<[string, ClientOptions, object]>([
  ['by default', {}, { name: 'ApiError', status: 307 }],
  ['over fetch', { fetch }, { name: 'ConnectionError', outcome: 'unknown' }],
])('does not follow a redirect, %s', async (_, options, fields) => {
  const { client, gateway } = gatewayClient;
  gateway.answer(307, '', { headers: { Location: 'http://127.0.0.1:1/messages/image' } });
  const error: unknown = await client(options)
    .messages.sendImage({ to, data: new Blob([large]) })
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ ...fields, attempts: 1 });
  expect(String(error)).toMatch(/redirects are not followed/i);
});

test('refuses a stream of strings', async () => {
  const send = gatewayClient
    .client()
    .messages.sendImage({ to, data: createReadStream(path, 'latin1'), mimeType: 'image/png' });
  await expect(send).rejects.toThrow('The stream contains a string instead of bytes');
});

describe('a contact', () => {
  test('with a name alone gets a vCard', async () => {
    await gatewayClient
      .client()
      .messages.sendContact({ to, displayName: 'Fernández; Lucía, Dr.\\x\nLima' });
    const name = 'Fernández\\; Lucía\\, Dr.\\\\x\\nLima';
    expect(received()['vcard']).toBe(
      `BEGIN:VCARD\r\nVERSION:3.0\r\nN:;${name};;;\r\nFN:${name}\r\nEND:VCARD\r\n`,
    );
  });

  test('keeps the vCard that was passed', async () => {
    await gatewayClient
      .client()
      .messages.sendContact({ to, displayName: 'A', vcard: 'BEGIN:VCARD' });
    expect(received()['vcard']).toBe('BEGIN:VCARD');
  });
});
