import zlib, { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { Agent } from 'undici';
import { describe, expect, test } from 'vitest';
import type { ClientOptions } from '../../src/index.ts';
import { useFaultServer } from '../support/fault-client.ts';
import { response, type Behaviour } from '../support/fault-server.ts';

/** Answers as HTTP allows them, and as few servers give them: every way of sending reads them alike. */
const ways: [string, ClientOptions][] = [
  ["Node's http", {}],
  ['fetch', { fetch: globalThis.fetch }],
  ["Node's dispatcher", { dispatcher: 'node' }],
  ['undici', { dispatcher: new Agent() }],
];

const { server, client } = useFaultServer({ retry: false, timeout: 300_000 });
const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };
const sent = '{"id":"3EB0é"}';

/** Writes bytes in pieces, each in a packet of its own. */
const inPieces =
  (bytes: Buffer | string, pieces: number): Behaviour =>
  (socket) => {
    const whole = Buffer.from(bytes);
    const size = Math.ceil(whole.length / pieces);
    socket.setNoDelay(true);
    const write = (start: number): void => {
      if (start >= whole.length || socket.destroyed) return;
      socket.write(whole.subarray(start, start + size), () => setImmediate(write, start + size));
    };
    write(0);
  };

const packed = (coding: string, bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(response(201, '', { 'Content-Encoding': coding, 'Content-Length': bytes.length })),
    bytes,
  ]);

const chunked = (body: string, trailers = ''): string =>
  `HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n${Buffer.byteLength(body).toString(16)};ext=1\r\n${body}\r\n0\r\n${trailers}\r\n`;

const early = (status: string): string =>
  `HTTP/1.1 ${status}\r\nLink: </x>; rel=preload\r\n\r\n${response(201, sent)}`;

describe.each(ways)('over %s', (name, way) => {
  test.each<[string, string | Buffer]>([
    ['103 Early Hints before it', early('103 Early Hints')],
    ['several 1xx before it', `HTTP/1.1 102 Processing\r\n\r\n${early('103 Early Hints')}`],
    ['chunks and trailers', chunked(sent, 'X-Sum: 1\r\n')],
    ['chunks without trailers', chunked(sent)],
    ['a mark before its text', response(201, `\ufeff${sent}`)],
    ['gzip', packed('gzip', gzipSync(sent))],
    ['deflate', packed('deflate', deflateSync(sent))],
    ['gzip without its end', packed('gzip', gzipSync(sent).subarray(0, -8))],
    ['deflate without a head', packed('deflate', deflateRawSync(sent))],
    ['brotli', packed('br', brotliCompressSync(sent))],
    ['gzip in brotli', packed('gzip, br', brotliCompressSync(gzipSync(sent)))],
    ['an identity', packed('identity', Buffer.from(sent))],
  ])('reads %s, whole and byte by byte', async (_what, bytes) => {
    const wsapi = client(way);
    // Twice, so that the connection is seen to be fit for use afterwards.
    for (const pieces of [1, 1, bytes.length]) {
      server.behave(inPieces(bytes, pieces));
      expect(await wsapi.messages.sendText(message)).toEqual({ id: '3EB0é' });
    }
  });

  // undici, and fetch with it, treats an unsolicited one as a server error.
  test.runIf(name === "Node's http")('reads a response after 100 Continue', async () => {
    server.behave(inPieces(early('100 Continue'), 1));
    expect(await client(way).messages.sendText(message)).toEqual({ id: '3EB0é' });
  });

  test('reads headers with any bytes', async () => {
    // As many servers write them. Read byte by byte, for so does `Headers`, and some of these are beyond what it takes.
    const region = 'Zürich „Süd“ Отчёт';
    server.behave((socket) => {
      socket.write(response(201, sent, { 'X-Region': region }));
    });
    const { headers } = await client(way).messages.sendText(message).withResponse();
    expect(headers.get('x-region')).toBe(Buffer.from(region).toString('latin1'));
  });

  test('reads HTTP/1.0, whose body ends with the connection', async () => {
    const wsapi = client(way);
    server.behave((socket) => socket.end(`HTTP/1.0 201 Created\r\n\r\n${sent}`));
    for (let count = 0; count < 3; count += 1)
      expect(await wsapi.messages.sendText(message)).toEqual({ id: '3EB0é' });
  });

  test.each<[string, Buffer]>([
    ['is no gzip', packed('gzip', Buffer.from(sent))],
    ['is half of a gzip', packed('gzip', gzipSync(sent.repeat(50)).subarray(0, 30))],
    ['is no brotli', packed('br', Buffer.from('\xff\xff\xff\xff', 'latin1'))],
  ])('reports a compressed response that %s', async (_what, bytes) => {
    server.behave(inPieces(bytes, 1));
    await expect(client(way).messages.sendText(message)).rejects.toMatchObject({
      name: 'InvalidResponseError',
      status: 201,
    });
  });

  // What `fetch` can unpack differs from Node to Node, and so does how often.
  test.runIf(name !== 'fetch' && 'zstdCompressSync' in zlib)('zstd', async () => {
    server.behave(inPieces(packed('zstd', zlib.zstdCompressSync(sent)), 1));
    expect(await client(way).messages.sendText(message)).toEqual({ id: '3EB0é' });
  });

  test.skipIf(name === 'fetch')('reports a response that is compressed many times', async () => {
    const times = Array.from({ length: 6 }, () => 'gzip');
    const bytes = times.reduce((rest) => gzipSync(rest), Buffer.from(sent));
    server.behave(inPieces(packed(times.join(', '), bytes), 1));
    await expect(client(way).messages.sendText(message)).rejects.toThrow('cannot be unpacked');
  });

  test('does not read a compressed response that becomes too long', async () => {
    server.behave(inPieces(packed('gzip', gzipSync('x'.repeat(20_000_000))), 1));
    await expect(client({ ...way, maxResponseBytes: 100_000 }).groups.list()).rejects.toThrow(
      'larger than `maxResponseBytes`',
    );
  });

  test('reads a compressed error', async () => {
    const problem = gzipSync('{"status":400,"detail":"no such thing"}');
    const head = response(400, '', {
      'Content-Encoding': 'gzip',
      'Content-Length': problem.length,
    });
    server.behave(inPieces(Buffer.concat([Buffer.from(head), problem]), 1));
    await expect(client(way).messages.sendText(message)).rejects.toMatchObject({
      status: 400,
      detail: 'no such thing',
    });
  });

  test('decompresses a file while it is read', async () => {
    const text = 'y'.repeat(500_000);
    server.behave(inPieces(packed('gzip', gzipSync(text)), 3));
    const file = await client(way).media.download({ id: 'a' });
    expect(Buffer.from(await file.bytes()).toString()).toBe(text);
  });

  test('gives a second response, or unsolicited bytes, to no other call', async () => {
    const wsapi = client(way);
    server.behave((socket) => socket.write(response(201, sent) + response(201, '{"id":"other"}')));
    const ids = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const outcome = await wsapi.messages.sendText(message).catch((error: unknown) => error);
        return outcome instanceof Error ? outcome.name : (outcome as { id: string }).id; // what was sent
      }),
    );
    for (const id of ids) expect(['3EB0é', 'ConnectionError']).toContain(id);
    const again = await wsapi.messages.sendText(message).catch((error: unknown) => error);
    expect(again).not.toEqual({ id: 'other' });
  });
});

test('closes an idle connection that receives data', async () => {
  const wsapi = client();
  server.behave((socket) => {
    socket.write(response(201, sent), () => {
      setTimeout(() => socket.write('HTTP/1.1 201 Created\r\nContent-Le'), 20);
    });
  });
  expect(await wsapi.messages.sendText(message)).toEqual({ id: '3EB0é' });
  await expect.poll(() => server.connections).toBe(0);
});
