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
 * Whether another try may succeed. 409 is such a case: it also means that the device is starting, and an unpaired
 * device may be paired at any time.
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
  /** What ended the connection. Undefined if the server ended it. */
  readonly error: unknown;
  /** How many connections in a row brought no new event, at least 1. */
  readonly failures: number;
  readonly baseMs: number;
  readonly maxMs: number;
  /** The server's `retry:`. */
  readonly retryMs: number | undefined;
  /** A number from 0 up to 1. */
  readonly random: number;
}

/** A server that confuses seconds and milliseconds must not silence a stream for days. */
const longestDemandMs = 300_000;

/**
 * Milliseconds until the next connection. What the server demands with `retry:` or `Retry-After` is a lower bound, up
 * to five minutes. A part of the wait is random, so that clients which lost the server together do not return together.
 */
export const reconnectMs = (situation: ReconnectSituation): number => {
  const { error, failures, baseMs, maxMs, retryMs = 0, random } = situation;
  const demanded =
    error instanceof RateLimitError || error instanceof ServerError
      ? error.retryAfterMs
      : undefined;
  const demandedMs = demanded && Math.min(demanded, longestDemandMs);
  const half = backoffMs(failures, baseMs, maxMs) / 2;
  const own = Math.max(half, Math.min(retryMs, longestDemandMs)) + half * random;
  return demandedMs === undefined ? own : Math.max(own, demandedMs + jitterMs(demandedMs) * random);
};
