/** A code on a screen that a phone may scan. Asking for another ends it. */
export interface Pairing {
  /** The text of the QR code, or the pair code. */
  readonly code: string;
  /** By its kind. */
  readonly method: 'qr' | 'pair-code';
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** The first code of a pairing lives so long. */
export const codeLifetimeMs = 60_000;
