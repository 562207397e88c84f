import { encode } from 'uqr';

/**
 * The modules of a QR code by row and column, true for a dark one, without an edge. With the least correction the code
 * is the smallest; a screen has no scratches.
 */
export const qrModules = (code: string): readonly (readonly boolean[])[] =>
  encode(code, { ecc: 'L', border: 0 }).data;
