/** Why a call is sent again. */
export type RetryReason =
  | 'rate-limited by the gateway'
  | 'rate-limited by WhatsApp'
  | 'server error'
  | 'not connected'
  | 'no answer'
  | 'key refused';

/** A call is about to be sent again. */
export interface RetryEvent {
  readonly operationId: string;
  /** The attempt that ended, counted from 1. */
  readonly attempt: number;
  readonly reason: RetryReason;
  /** Milliseconds until the next attempt at the earliest: after a rate limit, others may be let out before. */
  readonly waitMs: number;
}
