import type { Credentials } from '../auth/credentials.ts';
import type { RequestOptions } from '../client-interface.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Limiters } from '../limiter/limiters.ts';
import type { Logger } from '../observers/logger.ts';
import type { RetryEvent } from '../observers/retry-event.ts';
import { callerHeaders } from '../options/header-values.ts';
import { checkedNumber } from '../options/numbers.ts';
import type { AttemptOutcome, RetryLimits } from '../retry/decide.ts';
import type { StreamedFile } from '../media/media-file.ts';
import type { NationalNumbers } from '../ids/phone-spelling.ts';
import type { Resolver } from '../resolve/resolver.ts';
import type { Route, RouteArguments } from '../route.ts';
import type { Answer } from './attempt.ts';
import { CallClock } from './call-clock.ts';
import { Call } from './call.ts';
import { closeFiles, formatCall } from './format-call.ts';
import { StreamedBody } from './streamed-body.ts';
import type { KeyedTransport } from './middleware.ts';

/** All that sending takes, resolved once for a client. */
export interface SendSettings {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly transport: KeyedTransport;
  readonly limiters: Limiters;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly retry: RetryLimits;
  readonly maxResponseBytes: number;
  readonly logger: Logger | undefined;
  readonly onRetry: ((event: RetryEvent) => void) | undefined;
  /** What reads numbers without a country code; a promise until it is loaded. */
  readonly national: (() => NationalNumbers | Promise<NationalNumbers>) | undefined;
  /** The ids that WhatsApp knows numbers by, shared by the client and those made of it. */
  readonly resolver: Resolver;
  /** Whether recipients that are given by number are looked up there first. */
  readonly resolveRecipients: boolean;
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
  readonly body: string | StreamedBody | undefined;
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
  const clock = startClock(settings, route, options);
  let files: readonly StreamedFile[] = [];
  try {
    const call = await formatCall(settings, route, args, options.instanceId, clock);
    files = call.files;
    const headers = {
      accept: route.answer === 'binary' ? '*/*' : 'application/json',
      ...settings.headers,
      ...(options.headers && callerHeaders(options.headers)),
      ...(call.body !== undefined && { 'content-type': 'application/json' }),
    };
    const json = call.body === undefined ? undefined : jsonOf(call.body, route.id);
    const request = { url: call.url, headers, body: bodyOf(json, files) };
    return await new Call(settings, route, request, options, clock).run();
  } catch (error) {
    clock.end();
    throw error;
  } finally {
    closeFiles(files);
  }
};

/** Starts the time of a call. It has to be ended, here or with the answer. */
export const startClock = (
  settings: SendSettings,
  route: Route,
  options: RequestOptions,
): CallClock =>
  new CallClock(
    route.id,
    checkedNumber(options.timeout, 'timeout', Number.MIN_VALUE) ?? settings.timeoutMs,
    // What is left of a caller's own time may be nothing: that is no mistake, but too late.
    checkedNumber(options.deadline, 'deadline', Number.NEGATIVE_INFINITY) ?? settings.deadlineMs,
    options.signal,
  );

/** A body as it is sent: text, or where files are read meanwhile a stream. */
export const bodyOf = (
  json: string | undefined,
  files: readonly StreamedFile[],
): string | StreamedBody | undefined =>
  json === undefined || files.length === 0 ? json : new StreamedBody(json, files);

/** @throws {ConfigurationError} for what cannot be written as JSON. */
export const jsonOf = (body: unknown, operationId: string): string => {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new ConfigurationError(
      `${operationId}: the body cannot be written as JSON: it holds a BigInt, or contains itself.`,
      { cause },
    );
  }
};
