import { encode } from 'uqr';

/**
 * The modules of a QR code by row and column, true for a dark one, without a margin. The lowest error correction makes
 * the code smallest, and a screen needs no more.
 */
export const qrModules = (code: string): readonly (readonly boolean[])[] =>
  encode(code, { ecc: 'L', border: 0 }).data;
