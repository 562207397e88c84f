import type { Readable, Transform } from 'node:stream';
import type { ZlibOptions } from 'node:zlib';

/** A server packs once, a proxy perhaps once more; each further coding would take memory of its own. */
const mostCodings = 5;

/**
 * The body of an answer as it was before it was packed (RFC 9110, section 8.4); of a coding that is not known, as it
 * came. A proxy may pack what nobody asked it to pack, so Node's modules for it are loaded where that happens.
 */
export const unpack = (
  packed: ReadableStream<Uint8Array>,
  coding: string,
): ReadableStream<Uint8Array> => {
  const names = coding.toLowerCase().split(',', mostCodings + 1);
  if (names.length > mostCodings) return tooManyCodings(packed);
  const steps = names.map((name) => stepOf(name.trim())).filter((step) => step !== undefined);
  if (steps.length < names.length) return packed;
  const stream = process.getBuiltinModule('node:stream');
  const body = stream.Readable.fromWeb(packed as never); // the types of the web's and of Node's streams are not the same
  const unpacked = steps.reduceRight((rest, step) => step(rest), body);
  return stream.Readable.toWeb(unpacked) as ReadableStream<Uint8Array>; // bytes, as zlib gives them
};

const tooManyCodings = (packed: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> => {
  void packed.cancel();
  // As zlib has it for what cannot be unpacked.
  const code = 'Z_DATA_ERROR';
  const error = Object.assign(new Error(`it is packed more than ${mostCodings} times`), { code });
  return new ReadableStream({ start: (controller) => controller.error(error) });
};

type Step = (packed: Readable) => Readable;

const stepOf = (name: string): Step | undefined => {
  const zlib = process.getBuiltinModule('node:zlib');
  const { constants } = zlib;
  // Some leave out the end, and `fetch` takes what is there; a text that is cut off is found to be no JSON.
  const lenient = { finishFlush: constants.Z_SYNC_FLUSH };
  if (name === 'gzip' || name === 'x-gzip')
    return (packed) => through(packed, zlib.createGunzip(lenient));
  if (name === 'deflate') return (packed) => inflated(packed, lenient);
  if (name === 'br')
    return (packed) =>
      through(
        packed,
        zlib.createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
      );
  // Node has it from 22.15 on.
  if (name === 'zstd' && 'createZstdDecompress' in zlib)
    return (packed) => through(packed, zlib.createZstdDecompress());
  return undefined;
};

/** An error of one is passed on to the other. */
const through = (packed: Readable, next: Transform): Transform => {
  process.getBuiltinModule('node:stream').pipeline(packed, next, () => undefined);
  return next;
};

/** `deflate` is deflate within zlib, and some leave zlib's head out: its lower half byte is always 8, and hardly ever is without. */
const inflated = (packed: Readable, options: ZlibOptions): Readable => {
  const { PassThrough, pipeline } = process.getBuiltinModule('node:stream');
  const { createInflate, createInflateRaw } = process.getBuiltinModule('node:zlib');
  const whole = new PassThrough();
  const onEnd = (): void => void whole.end();
  const look = (): void => {
    const first = packed.read() as Buffer | null; // it is a stream of bytes
    if (first === null) return;
    packed.off('readable', look).off('end', onEnd);
    packed.unshift(first);
    const isInZlib = ((first[0] ?? 0) & 15) === 8;
    const inflate = isInZlib ? createInflate(options) : createInflateRaw(options);
    pipeline(packed, inflate, whole, () => undefined);
  };
  packed.on('readable', look).on('end', onEnd);
  // Until there is something to look at nothing binds them.
  packed.on('error', (error) => whole.destroy(error));
  whole.on('close', () => packed.destroy());
  return whole;
};
