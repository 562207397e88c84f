import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpack as unpackByWeb } from '../../src/transport/fetch-only.ts';
import { unpack as unpackByNode } from '../../src/transport/node/unpack.ts';

const text = '{"id":"3EB0C767D097B7C41F9A"}';
const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new Blob([new Uint8Array(bytes)]).stream();

test.each([
  ['on Node', unpackByNode],
  ['elsewhere', unpackByWeb],
])('what was packed is unpacked %s', async (_, unpack) => {
  const read = (bytes: Uint8Array, coding: string): Promise<string> =>
    new Response(unpack(streamOf(bytes), coding)).text();
  expect(await read(gzipSync(text), 'gzip')).toBe(text);
  expect(await read(gzipSync(text), 'X-Gzip')).toBe(text);
  expect(await read(deflateSync(text), 'deflate')).toBe(text);
  expect(await read(Buffer.from(text), 'compress')).toBe(text);
  await expect(read(gzipSync(text).subarray(0, 20), 'gzip')).rejects.toThrow();
});

test('Node knows brotli, and several codings one over the other', async () => {
  const packed = gzipSync(brotliCompressSync(text));
  expect(await new Response(unpackByNode(streamOf(packed), 'br, gzip')).text()).toBe(text);
});
