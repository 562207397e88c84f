/** Why a call is retried. */
export type RetryReason =
  | 'rate-limited by the gateway'
  | 'rate-limited by WhatsApp'
  | 'server error'
  | 'device offline'
  | 'not confirmed by WhatsApp'
  | 'not connected'
  | 'no response'
  | 'key refused';

/** A call is about to be retried. */
export interface RetryEvent {
  /** The operation of the contract, such as `sendText`. */
  readonly operationId: string;
  /** The attempt that ended, counted from 1. */
  readonly attempt: number;
  /** Why the attempt is repeated: in words, for a log or the label of a metric. */
  readonly reason: RetryReason;
  /** Milliseconds until the next attempt at the earliest: after a rate limit, other calls may go first. */
  readonly waitMs: number;
}
