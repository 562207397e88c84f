import { doorBits } from '../ids/kinds.ts';
import type { Fields } from '../route.ts';

/**
 * Reads the Blobs among a body's files, since that takes time: the body itself where there is none, else a
 * promise of a copy that has their bytes.
 */
export const readBlobs = (fields: Fields, body: unknown): unknown => {
  if (typeof body !== 'object' || body === null) return body;
  const blobs = Object.entries(body).filter(
    ([name, value]) => fields[name] === doorBits.media && value instanceof Blob,
  );
  return blobs.length === 0 ? body : withBytes(body, blobs as [string, Blob][]); // the filter says so
};

const withBytes = async (body: object, blobs: readonly [string, Blob][]): Promise<unknown> => {
  const read = await Promise.all(
    blobs.map(async ([name, blob]) => [name, new Uint8Array(await blob.arrayBuffer())] as const),
  );
  return { ...body, ...Object.fromEntries(read) };
};
