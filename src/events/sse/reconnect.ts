import {
  ApiError,
  DeviceNotPairedError,
  RateLimitError,
  ServerError,
} from '../../errors/api-error.ts';
import { ConnectionError, TimeoutError } from '../../errors/connection-error.ts';
import { SilenceError } from '../../errors/silence-error.ts';
import { backoffMs, jitterMs } from '../../retry/backoff.ts';

/**
 * Whether the stream may come to stand if it is asked for again. 409 is one of these: it also means that the device
 * is starting up, and that somebody pairs it is an event.
 */
export const mayPass = (error: unknown): boolean =>
  error instanceof ConnectionError ||
  error instanceof TimeoutError ||
  error instanceof ServerError ||
  error instanceof RateLimitError ||
  error instanceof DeviceNotPairedError ||
  error instanceof SilenceError ||
  (error instanceof ApiError && error.status === 408);

export interface ReconnectSituation {
  /** What ended the connection; undefined where the server did. */
  readonly error: unknown;
  /** How many connections in a row brought nothing, this one among them; at least 1. */
  readonly failures: number;
  readonly baseMs: number;
  readonly maxMs: number;
  /** What the server said by `retry:`. */
  readonly retryMs: number | undefined;
  /** A number from 0 up to 1. */
  readonly random: number;
}

/** A server's slip, or a unit taken for another, must not silence a stream for days. */
const longestRetryMs = 300_000;

/**
 * Milliseconds until the stream is asked for again. What the server demands, by `retry:` or `Retry-After`, is a lower
 * bound; a part of the wait is chance, so that the many who lost it together do not come back together.
 */
export const reconnectMs = (situation: ReconnectSituation): number => {
  const { error, failures, baseMs, maxMs, retryMs = 0, random } = situation;
  const demanded =
    error instanceof RateLimitError || error instanceof ServerError
      ? error.retryAfterMs
      : undefined;
  const half = backoffMs(failures, baseMs, maxMs) / 2;
  const own = Math.max(half, Math.min(retryMs, longestRetryMs)) + half * random;
  return demanded === undefined ? own : Math.max(own, demanded + jitterMs(demanded) * random);
};
