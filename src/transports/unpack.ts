import type { Readable, Transform } from 'node:stream';

/** A server compresses once, a proxy perhaps once more. Each further coding takes memory of its own. */
const mostCodings = 5;

/**
 * Decompresses the body of a response (RFC 9110, section 8.4). One with an unknown coding stays as it is. A proxy may
 * compress responses without being asked.
 */
export const unpack = (packed: Readable, coding: string): Readable => {
  const names = coding.toLowerCase().split(',', mostCodings + 1);
  if (names.length > mostCodings) {
    const error = new Error(`it is compressed more than ${mostCodings} times`);
    return packed.destroy(Object.assign(error, { code: 'Z_DATA_ERROR' })); // the code that zlib has for bad data
  }
  const steps = names.map((name) => stepOf(name.trim())).filter((step) => step !== undefined);
  return steps.length < names.length
    ? packed
    : steps.reduceRight((rest, step) => step(rest), packed);
};

type Step = (packed: Readable) => Readable;

const stepOf = (name: string): Step | undefined => {
  const zlib = process.getBuiltinModule('node:zlib');
  // Some servers truncate the stream. Like `fetch`, accept it: JSON that is cut off is noticed later.
  const lenient = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
  const brotli = { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH };
  if (name === 'gzip' || name === 'x-gzip')
    return (packed) => through(packed, zlib.createGunzip(lenient));
  if (name === 'deflate')
    return (packed) =>
      afterFirst(packed, (first) =>
        // Some servers leave out the header of zlib. The lower half of its first byte is 8.
        (first & 15) === 8 ? zlib.createInflate(lenient) : zlib.createInflateRaw(lenient),
      );
  if (name === 'br') return (packed) => through(packed, zlib.createBrotliDecompress(brotli));
  // From Node 22.15 on.
  if (name === 'zstd' && 'createZstdDecompress' in zlib)
    return (packed) => through(packed, zlib.createZstdDecompress());
  return undefined;
};

/** Pipes, and passes errors on. */
const through = (packed: Readable, next: Transform): Readable => {
  process.getBuiltinModule('node:stream').pipeline(packed, next, () => undefined);
  return next;
};

/** Pipes through a stream that depends on the first byte. */
const afterFirst = (packed: Readable, choose: (first: number) => Transform): Readable => {
  const { PassThrough, pipeline } = process.getBuiltinModule('node:stream');
  // It may fail before anybody reads it: without a listener that would end the process.
  const whole = new PassThrough().on('error', () => undefined);
  const onEnd = (): void => void whole.end();
  const look = (): void => {
    const first = packed.read() as Buffer | null; // safe: HTTP bodies are bytes
    if (first === null) return;
    packed.off('readable', look).off('end', onEnd).unshift(first);
    pipeline(packed, choose(first[0] ?? 0), whole, () => undefined);
  };
  packed.on('readable', look).on('end', onEnd);
  // The pipeline passes errors on, but there is none before the first byte.
  const failed = (): void => {
    if (!packed.readableEnded) whole.destroy(packed.errored ?? undefined);
  };
  packed.on('error', failed).on('close', failed);
  // It may have failed before: then these events do not come.
  if (packed.destroyed) failed();
  return whole.on('close', () => packed.destroy());
};
