import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { unpack as unpackByWeb } from '../../src/transports/fetch/fetch-only.ts';
import { unpack as unpackByNode } from '../../src/transports/node/unpack.ts';

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
  await expect(read(Buffer.from(text), 'gzip')).rejects.toThrow();
});

test('Node knows brotli, and several codings one over the other', async () => {
  const packed = gzipSync(brotliCompressSync(text));
  expect(await new Response(unpackByNode(streamOf(packed), 'br, gzip')).text()).toBe(text);
});

test('Node takes what comes without its end, or without a head, as fetch does', async () => {
  const read = (bytes: Uint8Array, coding: string): Promise<string> =>
    new Response(unpackByNode(streamOf(bytes), coding)).text();
  expect(await read(gzipSync(text).subarray(0, -8), 'gzip')).toBe(text);
  expect(await read(deflateRawSync(text), 'deflate')).toBe(text);
  expect(await read(gzipSync(deflateRawSync(text)), 'deflate, gzip')).toBe(text);
  expect(await read(new Uint8Array(0), 'deflate')).toBe('');
});

test('what is packed ever again is not unpacked, and the rest of it not read', async () => {
  const cancel = vi.fn();
  const packed = new ReadableStream<Uint8Array>({ cancel });
  const coding = Array.from({ length: 2_500 }, () => 'gzip').join(', ');
  const read = new Response(unpackByNode(packed, coding)).text();
  await expect(read).rejects.toThrow('packed more than 5 times');
  expect(cancel).toHaveBeenCalled();
});

test.each([
  ['before it began', []],
  ['in the middle', [deflateRawSync('x'.repeat(10_000_000))]],
])('what nobody reads any more is not unpacked, given up %s', async (_, chunks) => {
  const cancel = vi.fn();
  const packed = new ReadableStream<Uint8Array>({
    start: (controller) => chunks.forEach((chunk) => controller.enqueue(chunk)),
    cancel,
  });
  const reader = unpackByNode(packed, 'deflate').getReader();
  if (chunks.length > 0) expect((await reader.read()).done).toBe(false);
  await reader.cancel();
  await expect.poll(() => cancel.mock.calls.length).toBe(1);
});

test('an error that comes before the first byte comes out', async () => {
  const packed = new ReadableStream<Uint8Array>({
    start: (controller) => controller.error(new Error('cut off')),
  });
  await expect(new Response(unpackByNode(packed, 'deflate')).text()).rejects.toThrow('cut off');
});

test('more than zlib unpacks at once comes out whole', async () => {
  const long = 'Grüße 👋'.repeat(300_000);
  for (const bytes of [deflateRawSync(long), deflateSync(long)])
    expect(await new Response(unpackByNode(streamOf(bytes), 'deflate')).text()).toBe(long);
});
