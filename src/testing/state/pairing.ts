/** A pairing that waits for its code. A new request for a code replaces it. */
export interface Pairing {
  /** The text of the QR code, or the pair code. */
  readonly code: string;
  /** How the phone reads the code. */
  readonly method: 'qr' | 'pair-code';
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** How long the first code of a pairing is valid. */
export const codeLifetimeMs = 60_000;
