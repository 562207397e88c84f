import type { AttemptOutcome } from '../retry/decide.ts';
import type { Answer } from './attempt.ts';
import type { CallClock } from './call-clock.ts';
import type { StreamedBody } from '../media/streamed-body.ts';

/** The last answer of a call, whether it says that it worked or not. */
export interface Exchange {
  readonly answer: Answer;
  readonly outcome: AttemptOutcome;
  readonly attempts: number;
  /** The call's time, to be ended once nothing of the answer is read any more. */
  readonly clock: CallClock;
}

/** Makes of the last answer of a call what the caller gets, or throws what it means. */
export interface Reader<Result> {
  read(exchange: Exchange): Result | Promise<Result>;
}

/** A request of which everything is settled but who is calling. */
export interface PreparedRequest {
  readonly url: string;
  /** Those of client and call, their names in lower case. They are the call's own: key and instance are added to them. */
  readonly headers: Record<string, string>;
  /** The encoded body. */
  readonly body: string | StreamedBody | undefined;
}
