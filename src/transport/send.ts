import type { Credentials } from '../auth/credentials.ts';
import type { RequestOptions } from '../client-interface.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Limiters } from '../limiter/limiters.ts';
import type { Logger } from '../observers/logger.ts';
import type { RetryEvent } from '../observers/retry-event.ts';
import { callerHeaders } from '../options/header-values.ts';
import { checkedNumber } from '../options/numbers.ts';
import type { AttemptOutcome, RetryLimits } from '../retry/decide.ts';
import type { Route, RouteArguments } from '../route.ts';
import type { Answer } from './attempt.ts';
import { bodyOf } from './body.ts';
import { CallClock } from './call-clock.ts';
import { Call } from './call.ts';
import type { Transport } from './transport.ts';
import { pathOf, queryOf } from './url.ts';

/** All that sending takes, resolved once for a client. */
export interface SendSettings {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly transport: Transport;
  readonly limiters: Limiters;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly retry: RetryLimits;
  readonly maxResponseBytes: number;
  readonly logger: Logger | undefined;
  readonly onRetry: ((event: RetryEvent) => void) | undefined;
}

/** The last answer of a call, whether it says that it worked or not. */
export interface Exchange {
  readonly answer: Answer;
  readonly outcome: AttemptOutcome;
  readonly attempts: number;
  /** The call's time, to be ended once nothing of the answer is read any more. */
  readonly clock: CallClock;
}

/** A request of which everything is settled but who is calling. */
export interface PreparedRequest {
  readonly url: string;
  /** Those of client and call, their names in lower case; key and instance are added. */
  readonly headers: Readonly<Record<string, string>>;
  /** The encoded body. */
  readonly body: string | undefined;
}

/**
 * Sends one call: ids, keys, attempts, waits. Comes back with the gateway's last answer, or throws where there
 * is none.
 *
 * @throws {InvalidIdError | ConfigurationError} before anything is sent.
 * @throws {RateLimitError} before anything is sent, where the instance is cooling down for too long.
 * @throws {ConnectionError | TimeoutError} where no answer came.
 * @throws the reason of the caller's signal, once that is aborted.
 */
export const send = async (
  settings: SendSettings,
  route: Route,
  args: RouteArguments,
  options: RequestOptions = {},
): Promise<Exchange> => {
  const url = settings.baseUrl + pathOf(route, args.params) + queryOf(route, args.query);
  const body = await bodyOf(route, args.body);
  const headers = {
    accept: route.answer === 'binary' ? '*/*' : 'application/json',
    ...settings.headers,
    ...(options.headers && callerHeaders(options.headers)),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  return sendPrepared(
    settings,
    route,
    { url, headers, body: body === undefined ? undefined : jsonOf(body, route.id) },
    options,
  );
};

const jsonOf = (body: unknown, operationId: string): string => {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new ConfigurationError(
      `${operationId}: the body cannot be written as JSON: it holds a BigInt, or contains itself.`,
      { cause },
    );
  }
};

/** The rest of `send`, for a request that was put together elsewhere. */
export const sendPrepared = async (
  settings: SendSettings,
  route: Route,
  request: PreparedRequest,
  options: RequestOptions,
): Promise<Exchange> => {
  const clock = new CallClock(
    route.id,
    checkedNumber(options.timeout, 'timeout', Number.MIN_VALUE) ?? settings.timeoutMs,
    // What is left of a caller's own time may be nothing: that is no mistake, but too late.
    checkedNumber(options.deadline, 'deadline', Number.NEGATIVE_INFINITY) ?? settings.deadlineMs,
    options.signal,
  );
  try {
    return await new Call(settings, route, request, options, clock).run();
  } catch (error) {
    clock.end();
    throw error;
  }
};
