import { CallError, type CallErrorFields } from './call-error.ts';
import { outcomeSentence, type Outcome } from './outcome.ts';

interface UnansweredFields extends CallErrorFields {
  readonly outcome: Outcome;
}

/** No complete response arrived. */
abstract class UnansweredError extends CallError {
  /**
   * What became of the request: `not-sent` if nothing left, so it may be sent again; `unknown` if it may have been
   * carried out, so a send must not be repeated.
   *
   * @example if (error.outcome === 'not-sent') await sendLater(message);
   */
  override readonly outcome: Outcome;

  constructor(reason: string, fields: UnansweredFields) {
    super(`${fields.operationId}: ${reason}. ${outcomeSentence(fields.outcome)}`, fields);
    this.outcome = fields.outcome;
  }
}

/** The connection to the gateway failed. */
export class ConnectionError extends UnansweredError {
  override readonly name = 'ConnectionError';
}

/** The gateway did not respond in time: within `timeout` for one attempt, or before the call's `deadline`. */
export class TimeoutError extends UnansweredError {
  override readonly name = 'TimeoutError';
  /**
   * Which of the two limits was reached: that of one attempt, or that of the whole call.
   *
   * @example 'deadline'
   */
  readonly limit: 'timeout' | 'deadline';

  constructor(limit: 'timeout' | 'deadline', ms: number, fields: UnansweredFields) {
    super(`no response within the ${limit} of ${ms / 1000} s`, fields);
    this.limit = limit;
  }
}
