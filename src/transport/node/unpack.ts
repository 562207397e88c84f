import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The body of an answer as it was before it was packed (RFC 9110, section 8.4); of a coding that is not known, as it came. */
export const unpack = (body: Readable, coding: string): Readable => {
  const steps = coding
    .split(',')
    .map((name) => unpackerOf(name.trim().toLowerCase()))
    .reverse();
  let unpacked = body;
  for (const step of steps) {
    if (step === undefined) return body;
    // An error of one is passed on to the last.
    unpacked = pipeline(unpacked, step, () => undefined);
  }
  return unpacked;
};

const unpackerOf = (name: string) => {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'deflate') return createInflate();
  return name === 'br' ? createBrotliDecompress() : undefined;
};
