import type { Credentials } from '../auth/credentials.ts';
import type { RequestOptions } from '../client-interface.ts';
import { checkedHeaders, checkedHeaderValue } from '../options/header-values.ts';
import { decide, type AttemptOutcome, type RetryLimits } from '../retry/decide.ts';
import { retryLimits } from '../retry/limits.ts';
import { wait } from '../retry/wait.ts';
import type { Route, RouteArguments } from '../route.ts';
import { attempt, type Answer } from './attempt.ts';
import { bodyOf } from './body.ts';
import { CallClock } from './call-clock.ts';
import type { Transport, TransportRequest } from './transport.ts';
import { pathOf, queryOf } from './url.ts';

/** All that sending takes, resolved once for a client. */
export interface SendSettings {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly transport: Transport;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly retry: RetryLimits;
  readonly maxResponseBytes: number;
}

/** The last answer of a call, whether it says that it worked or not. */
export interface Exchange {
  readonly answer: Answer;
  readonly outcome: AttemptOutcome;
  readonly attempts: number;
  /** Ends the call's time once nothing of it is read any more. */
  readonly clock: CallClock;
}

/** A request of which everything is settled but who is calling. */
export interface PreparedRequest {
  readonly url: string;
  /** Those of client and call; key and instance are added. */
  readonly headers: Readonly<Record<string, string>>;
  /** The encoded body. */
  readonly body: string | undefined;
}

/**
 * Sends one call: ids, keys, attempts, waits. Comes back with the gateway's last answer, or throws where there
 * is none.
 *
 * @throws {InvalidIdError | ConfigurationError} before anything is sent.
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
  return sendPrepared(
    settings,
    route,
    {
      url,
      headers: {
        Accept: route.answer === 'binary' ? '*/*' : 'application/json',
        ...settings.headers,
        ...(options.headers && checkedHeaders(options.headers)),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    },
    options,
  );
};

/** The rest of `send`, for a request that was put together elsewhere. */
export const sendPrepared = async (
  settings: SendSettings,
  route: Route,
  { url, headers, body }: PreparedRequest,
  options: RequestOptions,
): Promise<Exchange> => {
  const withCaller = { ...headers };
  settings.credentials.addHeaders(
    withCaller,
    route.key ?? 'instance',
    route.id,
    checkedHeaderValue(options.instanceId, 'instanceId'),
  );
  const limits = retryLimits(settings.retry, options.retry);
  const clock = new CallClock(
    route.id,
    options.timeout ?? settings.timeoutMs,
    options.deadline ?? settings.deadlineMs,
    options.signal,
  );
  try {
    return await attemptUntilDone(
      settings,
      route,
      { method: route.method, url, headers: withCaller, body },
      limits,
      clock,
    );
  } catch (error) {
    clock.end();
    throw error;
  }
};

const attemptUntilDone = async (
  settings: SendSettings,
  route: Route,
  request: Omit<TransportRequest, 'signal'>,
  limits: RetryLimits,
  clock: CallClock,
): Promise<Exchange> => {
  for (let attempts = 1; ; attempts += 1) {
    const signal = clock.startAttempt(attempts);
    const result = await attempt(
      settings.transport,
      { ...request, signal },
      route,
      settings.maxResponseBytes,
    );
    const decision = decide({
      outcome: result.outcome,
      safe: route.safe ?? route.method === 'GET',
      attempt: attempts,
      remainingMs: clock.remainingMs,
      limits,
      random: Math.random(),
    });
    if (decision.kind === 'retry') {
      clock.endAttempt();
      await wait(decision.waitMs, clock.signal);
    } else if ('answer' in result) {
      return { answer: result.answer, outcome: result.outcome, attempts, clock };
    } else {
      throw clock.errorOf(result.failure);
    }
  }
};
