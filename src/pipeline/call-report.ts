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

/** Reports the steps of one call to telemetry. Calls have it only while telemetry has subscribers. */
export interface CallReport {
  attempt(instanceId: string | undefined, send: () => Promise<EndedAttempt>): Promise<EndedAttempt>;
  wait<T>(waitsFor: 'limiter' | 'retry', step: () => Promise<T>): Promise<T>;
}
