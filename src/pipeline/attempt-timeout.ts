import type { Outcome } from '../errors/outcome.ts';
import { onAbort } from '../retry/on-abort.ts';
import { longestTimerMs } from '../retry/wait.ts';
import { TransportError } from '../transports/transport.ts';

/** An attempt took longer than `timeout`. */
export class AttemptTimeout extends TransportError {
  constructor(outcome: Outcome = 'unknown') {
    super('no response came in time', outcome, true, undefined);
  }
}

/** The time of one attempt, until its response was read. */
export interface AttemptTime {
  /** Aborted with an `AttemptTimeout`, or together with the whole call. */
  readonly signal: AbortSignal;
  end(): void;
}

/** Starts the timeout of an attempt. @param call the signal of the whole call. */
export const startAttemptTimeout = (timeoutMs: number, call: AbortSignal): AttemptTime => {
  const controller = new AbortController();
  const stopListening = onAbort(call, () => controller.abort(call.reason));
  // A longer timer would fire at once; nobody waits for it anyway.
  const timer =
    timeoutMs <= longestTimerMs
      ? setTimeout(() => controller.abort(new AttemptTimeout()), timeoutMs)
      : undefined;
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      stopListening();
    },
  };
};
