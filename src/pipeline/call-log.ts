import { errorName } from '../errors/error-name.ts';
import { WsapiError } from '../errors/wsapi-error.ts';
import type { AttemptOutcome } from '../retry/decide.ts';
import type { TransportError } from '../transports/transport.ts';
import type { CallResponse } from './call-response.ts';
import type { RetryReason } from './retry-event.ts';
import { isSafe, type Route } from './route.ts';
import type { SendSettings } from './send-settings.ts';

/** Logs one call: operation, statuses, counts and times, but none of its values. */
export const callLog = (
  { logger, onRetry }: Pick<SendSettings, 'logger' | 'onRetry'>,
  route: Route,
) => {
  const { id: operationId, method, path } = route;
  return {
    /** @param startedAt by `performance.now`. */
    attempted(result: CallResponse | TransportError, attempt: number, startedAt: number): void {
      if (logger === undefined) return;
      const end = 'message' in result ? { failure: result.message } : { status: result.status };
      const ms = Math.round(performance.now() - startedAt);
      const details = { operationId, method, path, attempt, ...end, ms };
      logger.debug(`${operationId}: ${end.failure ?? end.status}`, details);
    },
    retry(reason: RetryReason, attempt: number, waitMs: number): void {
      const event = { operationId, attempt, reason, waitMs: Math.round(waitMs) };
      logger?.warn(`${operationId} is retried: ${reason}`, event);
      onRetry?.(event);
    },
    /** Why the call is not retried, where the caller can change that. */
    notRetried(why: string): void {
      logger?.warn(`${operationId} is not retried: ${why}`, { operationId });
    },
    limiterFailed(error: unknown): void {
      logger?.error(`${operationId}: the limiter failed`, { operationId, error: errorName(error) });
    },
    responded(status: number, attempts: number): void {
      const details = { operationId, status, attempts };
      logger?.info(`${operationId}: the gateway responded with ${status}`, details);
    },
    /** The call failed. It is logged if its outcome is unknown: a message may have been delivered. */
    failed(error: unknown, attempts: number): void {
      if (isSafe(route) || !WsapiError.is(error) || error.outcome !== 'unknown') return;
      // The message of an error with a status quotes the gateway.
      const failure = 'status' in error ? { status: error.status } : { failure: error.message };
      const details = { operationId, error: error.name, ...failure, attempts };
      logger?.error(`${operationId} failed, but may have been carried out`, details);
    },
  };
};

export type CallLog = ReturnType<typeof callLog>;

/** Why an attempt with this outcome is retried. */
export const retryReason = (outcome: AttemptOutcome): RetryReason => {
  switch (outcome.kind) {
    case 'rate-limited':
      return `rate-limited by ${outcome.source === 'whatsapp' ? 'WhatsApp' : 'the gateway'}`;
    case 'server-error':
      return 'server error';
    case 'key-refused':
      return 'key refused';
    case 'device-offline':
      return 'device offline';
    case 'unconfirmed':
      return 'not confirmed by WhatsApp';
    default:
      return outcome.kind === 'no-response' && outcome.outcome === 'not-sent'
        ? 'not connected'
        : 'no response';
  }
};
