/** How many bytes are enough to tell the type of a file. */
export const headBytes = 64;

/** A file on its way into a request. */
export interface MediaFile {
  /** Whether it was passed as base64, the gateway's own form. */
  readonly isEncoded: boolean;
  /** The MIME type that came with it. */
  readonly type: string | undefined;
  readonly fileName: string | undefined;
  /** Its first bytes, as many as it takes to tell the type. */
  head(): Promise<Uint8Array>;
  /** Its value in the request's JSON: base64, or a placeholder replaced while streaming. */
  toJSON(): string;
  /** Closes what was opened. */
  close(): void;
}
