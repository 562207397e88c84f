import { createHash, randomBytes } from 'node:crypto';

/** A large file. No two chunks are the same, and its length is not a multiple of three. */
export const film = randomBytes(6 * 1_048_576 + 1);

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The checksum of the film. */
export const sum = sha256(film);
