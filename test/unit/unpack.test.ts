import { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpack } from '../../src/transports/unpack.ts';

const text = '{"id":"3EB0C767D097B7C41F9A"}';
const streamOf = (bytes: Uint8Array): Readable =>
  Readable.from(bytes.length === 0 ? [] : [bytes], { objectMode: false });
const read = (bytes: Uint8Array, coding: string): Promise<string> =>
  textOf(unpack(streamOf(bytes), coding));

test.each<[string, Buffer, string]>([
  ['gzip', gzipSync(text), 'gzip'],
  ['gzip under its old name', gzipSync(text), 'X-Gzip'],
  ['deflate', deflateSync(text), 'deflate'],
  ['brotli', brotliCompressSync(text), 'br'],
  ['several codings', gzipSync(brotliCompressSync(text)), 'br, gzip'],
  ['gzip without its end', gzipSync(text).subarray(0, -8), 'gzip'],
  ['deflate without the header of zlib', deflateRawSync(text), 'deflate'],
  ['the same in gzip', gzipSync(deflateRawSync(text)), 'deflate, gzip'],
])('decompresses %s', async (_, bytes, coding) => {
  expect(await read(bytes, coding)).toBe(text);
});

test('leaves a body with an unknown coding as it is', async () => {
  expect(await read(Buffer.from(text), 'compress')).toBe(text);
});

test('decompresses an empty body to nothing', async () => {
  expect(await read(new Uint8Array(0), 'deflate')).toBe('');
});

test('fails for a body that is not compressed', async () => {
  await expect(read(Buffer.from(text), 'gzip')).rejects.toThrow('incorrect header check');
});

test('refuses a body that is compressed many times, without reading the rest of it', async () => {
  const packed = new Readable({ read: () => undefined });
  const coding = Array.from({ length: 2_500 }, () => 'gzip').join(', ');
  await expect(textOf(unpack(packed, coding))).rejects.toThrow('compressed more than 5 times');
  expect(packed.destroyed).toBe(true);
});

test.each([
  ['before its first byte', []],
  ['in the middle', [deflateRawSync('x'.repeat(10_000_000))]],
])('closes the source of an abandoned body, %s', async (_, chunks) => {
  const packed = new Readable({ read: () => undefined });
  for (const chunk of chunks) packed.push(chunk);
  const unpacked = unpack(packed, 'deflate');
  if (chunks.length > 0) await new Promise((resolve) => unpacked.once('readable', resolve));
  unpacked.destroy();
  await expect.poll(() => packed.destroyed).toBe(true);
});

test('passes on an error that comes before the first byte', async () => {
  const packed = new Readable({ read: () => undefined });
  const unpacked = unpack(packed, 'deflate');
  packed.destroy(new Error('cut off'));
  await expect(textOf(unpacked)).rejects.toThrow('cut off');
});

test.each([
  ['gzip', new Error('cut off')],
  ['deflate', new Error('cut off')],
  ['br', new Error('cut off')],
  ['gzip', undefined],
  ['deflate', undefined],
  ['br', undefined],
])('fails for a body in %s that failed before, with %s', async (coding, error) => {
  const packed = new Readable({ read: () => undefined }).on('error', () => undefined);
  const closed = new Promise((resolve) => packed.once('close', resolve));
  packed.destroy(error);
  await closed;
  await expect(textOf(unpack(packed, coding))).rejects.toThrow(error?.message ?? 'Premature close');
});

test('fails for a body that is closed before its first byte', async () => {
  const packed = new Readable({ read: () => undefined });
  const unpacked = unpack(packed, 'deflate');
  packed.destroy();
  await expect(textOf(unpacked)).rejects.toThrow('Premature close');
});

test('decompresses more than zlib does at once', async () => {
  const long = 'Grüße 👋'.repeat(300_000);
  for (const bytes of [deflateRawSync(long), deflateSync(long)])
    expect(await read(bytes, 'deflate')).toBe(long);
});
