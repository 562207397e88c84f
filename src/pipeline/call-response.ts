import type { TimeoutError } from '../errors/connection-error.ts';
import type { AttemptOutcome } from '../retry/decide.ts';

/** Why the body of a success could not be read. */
export interface UnreadableBody {
  readonly problem: string;
  readonly cause?: unknown;
  /** What ended the wait for it, if it did not arrive in time. */
  readonly timeout?: TimeoutError;
}

/** A response of the gateway. Its body was read, unless it is a file. */
export interface CallResponse {
  readonly outcome: AttemptOutcome;
  readonly status: number;
  /** Created lazily: Node loads all of undici for the first `Headers`. */
  readonly headers: () => Headers;
  /** The text of the body; of an error at least its beginning. */
  readonly text: string;
  /** The body of a file, not read yet. */
  readonly file?: () => ReadableStream<Uint8Array>;
  readonly unreadable?: UnreadableBody;
  /** How many requests were made, this one included. */
  readonly attempts: number;
}
