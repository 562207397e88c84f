import type { AttemptOutcome } from '../retry/decide.ts';
import type { TransportError } from '../transports/transport.ts';
import type { CallResponse } from './call-response.ts';

/** How an attempt ended. */
export interface EndedAttempt {
  readonly result: CallResponse | TransportError;
  readonly outcome: AttemptOutcome;
  /** How long the instance cools down after it, in ms. */
  readonly cooldownMs: number;
}

/** What an attempt is given first: the limiter's permission, and the call. */
type AttemptArgs = readonly [
  pass: unknown,
  call: { readonly instanceId: string | undefined },
  ...rest: unknown[],
];

type Step<Args extends readonly unknown[], Result> = (...args: Args) => Promise<Result>;

/** Reports the steps of one call to telemetry. A call has it only where somebody listens. */
export interface CallReport {
  /** The same step, which reports each attempt. */
  attempt<Args extends AttemptArgs, End extends EndedAttempt>(
    step: Step<Args, End>,
  ): Step<Args, End>;
  /** The same step, which reports each wait. */
  wait<Args extends readonly unknown[], Result>(
    waitsFor: 'limiter' | 'retry',
    step: Step<Args, Result>,
  ): Step<Args, Result>;
}
