import type { AttemptOutcome } from '../retry/decide.ts';
import type { TransportError } from '../transports/transport.ts';
import type { CallResponse } from './call-response.ts';

/** How an attempt ended. */
export interface EndedAttempt {
  readonly result: CallResponse | TransportError;
  readonly outcome: AttemptOutcome;
  /** The cooldown that a further attempt of this call would wait for, in ms. */
  readonly cooldownMs: number;
}

/** Reports the steps of one call to telemetry. */
export interface CallReport {
  attempt(instanceId: string | undefined, send: () => Promise<EndedAttempt>): Promise<EndedAttempt>;
  wait<T>(waitsFor: 'limiter' | 'retry', step: () => Promise<T>): Promise<T>;
}

/** While telemetry has no subscribers. */
export const unreported: CallReport = {
  attempt: (_, send) => send(),
  wait: (_, step) => step(),
};
