import type { Outcome } from '../errors/connection-error.ts';
import type { StreamedBody } from '../media/streamed-body.ts';

/** One HTTP request, ready to go. */
export interface TransportRequest {
  readonly operationId: string;
  /** Counted from 1 for each call. */
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  /** By their names in lower case. The key is among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; with files in it that are not in memory, a stream of it. */
  readonly body: string | StreamedBody | undefined;
  /** Aborted when nobody waits for the response any more. */
  readonly signal: AbortSignal;
  /** Called by the transport right before bytes of the request may leave. */
  readonly onSending?: (() => void) | undefined;
}

/** An answer of which the head has come. Its body is taken once, in one of these ways. */
export interface TransportResponse {
  readonly status: number;
  readonly headers: Headers;
  /**
   * The whole body as text.
   *
   * @param maxBytes where the body is longer, it rejects with a `BodyTooLargeError` and lets the rest go.
   */
  text(maxBytes: number): Promise<string>;
  /** The beginning of the body as text: as much as comes, up to the limit. It rejects only where it is aborted. */
  beginning(maxBytes: number): Promise<string>;
  /** The body as it comes. @param kind the web's kind of stream that is wanted; it may be another. */
  stream(kind?: 'bytes'): ReadableStream<Uint8Array>;
  /** Lets the body go. */
  discard(): void;
}

/** The most that is read of a body that reports an error, in bytes; it may have no end. */
export const maxErrorBytes = 65_536;

/** Sends one request, once, without following redirects. What keeps it from an answer is a `TransportError`. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

/** No answer came, or not all of it. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly outcome: Outcome;
  /** Whether another attempt may do better; a certificate that is not valid will not. */
  readonly temporary: boolean;

  constructor(reason: string, outcome: Outcome, temporary: boolean, cause: unknown) {
    super(reason, { cause });
    this.outcome = outcome;
    this.temporary = temporary;
  }
}

/** The body is longer than anybody wants to read. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}
