/** How a pairing ended. */
export interface Paired {
  readonly deviceId: string;
  /** Whether a phone was already paired. */
  readonly wasPaired: boolean;
}

/** The number of a code among those that are shown before the command gives up. */
export interface CodePlace {
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** Where codes are shown. */
export interface CodeDisplay {
  showQrCode(code: string, place: CodePlace): void | Promise<void>;
  /** Shows a code to type on the phone. */
  showPairCode(code: string): void;
  /** @param leftMs how long the QR code stays valid; 0 when it has expired. */
  countDown(leftMs: number): void;
  /** Shows a remark next to the code; an empty one removes it. */
  note(text: string): void;
  /** Removes the code and shows the result; undefined if no phone was paired. */
  end(result: Paired | undefined): void | Promise<void>;
}
