import type { Outcome } from '../errors/outcome.ts';
import type { StreamedBody } from '../media/streamed-body.ts';

/** One HTTP request. */
export interface TransportRequest {
  readonly operationId: string;
  /** Counted from 1 for each call. */
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  /** Names in lower case. The transport also gets the API key; middleware does not. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or a stream of JSON where it contains files that are not in memory. */
  readonly body: string | StreamedBody | undefined;
  /** Aborts the attempt. The transport then rejects at once with the signal's reason. */
  readonly signal: AbortSignal;
  /**
   * Called right before bytes of the request may be sent: when the connection is ready, for TLS after the handshake;
   * with `fetch`, right before the call. An attempt that failed before has sent nothing.
   */
  readonly onSending?: (() => void) | undefined;
}

/** A response whose head has arrived. Its body can be read once, in one of these ways. */
export interface TransportResponse {
  readonly status: number;
  /** On Node the first use of `Headers` loads undici (some 10 ms), so read this only where it is needed. */
  readonly headers: Headers;
  /**
   * Reads the whole body as text.
   *
   * @param maxBytes A longer body is not read: the promise rejects with a `BodyTooLargeError`.
   */
  text(maxBytes: number): Promise<string>;
  /** Reads the beginning of the body as text, up to the limit, the end, or a failure. */
  beginning(maxBytes: number): Promise<string>;
  /** The body as a stream. */
  stream(): ReadableStream<Uint8Array>;
  /** Drops the body unread. */
  discard(): void;
}

/** Whether a status means success. */
export const isSuccess = (status: number): boolean => status >= 200 && status <= 299;

/** How much of an error's body is read, in bytes: it may be endless. */
export const maxErrorBytes = 65_536;

/** Sends one request once, without following redirects. If no response arrives, it rejects with a `TransportError`. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

/** No response arrived, or not all of it. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  /** `not-sent` where it is certain that nothing of the request left. */
  readonly outcome: Outcome;
  /** Whether another attempt may succeed. An invalid certificate, for example, stays invalid. */
  readonly temporary: boolean;

  constructor(reason: string, outcome: Outcome, temporary: boolean, cause?: unknown) {
    super(reason, { cause });
    this.outcome = outcome;
    this.temporary = temporary;
  }
}

/** The body is longer than the limit. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}
