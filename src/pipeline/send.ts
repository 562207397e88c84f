import type { RequestOptions } from './client-interface.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { callerHeaders } from './header-values.ts';
import { checkedNumber } from '../errors/checked-number.ts';
import { guardMedia } from '../media/guard-media.ts';
import type { StreamedFile } from '../media/streamed-file.ts';
import type { Route, RouteArguments } from './route.ts';
import { CallClock } from './call-clock.ts';
import { Call } from './call.ts';
import { closeFiles, formatCall, type FormattedCall } from './format-call.ts';
import type { StreamedBody } from '../media/streamed-body.ts';
import type { SendSettings } from './send-settings.ts';
import type { Reader } from './exchange.ts';

/**
 * Sends one call: ids, keys, attempts, waits. What becomes of the gateway's last answer is for the reader to say;
 * where there is none, it throws.
 *
 * @throws {InvalidIdError | ConfigurationError} before anything is sent.
 * @throws {RateLimitError} before anything is sent, where the instance is cooling down for too long.
 * @throws {ConnectionError | TimeoutError} where no answer came.
 * @throws the reason of the caller's signal, once that is aborted; and what the reader throws.
 */
export const send = <Result>(
  settings: SendSettings,
  route: Route,
  args: RouteArguments,
  options: RequestOptions,
  reader: Reader<Result>,
): Promise<Result> => {
  const media = guardMedia(args.body);
  const sent = start(settings, route, args, options, reader);
  return sent.finally(media.release);
};

const start = <Result>(
  settings: SendSettings,
  route: Route,
  args: RouteArguments,
  options: RequestOptions,
  reader: Reader<Result>,
): Promise<Result> => {
  let clock: CallClock | undefined;
  try {
    clock = startClock(settings, route, options);
    const formatted = formatCall(settings, route, args, options.instanceId, clock);
    // What is there is not waited for: each wait costs as much as all else of a step.
    return formatted instanceof Promise
      ? sendLater(settings, route, formatted, options, clock, reader)
      : sendFormatted(settings, route, formatted, options, clock, reader);
  } catch (error) {
    clock?.end();
    return Promise.reject(error);
  }
};

const sendLater = async <Result>(
  settings: SendSettings,
  route: Route,
  formatted: Promise<FormattedCall>,
  options: RequestOptions,
  clock: CallClock,
  reader: Reader<Result>,
): Promise<Result> => {
  let files: readonly StreamedFile[] = [];
  try {
    const call = await formatted;
    files = call.files;
    return await sendFormatted(settings, route, call, options, clock, reader);
  } catch (error) {
    clock.end();
    throw error;
  } finally {
    closeFiles(files);
  }
};

const sendFormatted = <Result>(
  settings: SendSettings,
  route: Route,
  call: FormattedCall,
  options: RequestOptions,
  clock: CallClock,
  reader: Reader<Result>,
): Promise<Result> => {
  const headers = headersOf(settings, route, options, call.body !== undefined);
  const json = call.body === undefined ? undefined : jsonOf(call.body, route.id);
  const request = { url: call.url, headers, body: bodyOf(json, call.stream) };
  return new Call(settings, route, request, options, clock).run(reader);
};

/** Property by property: what is added to a spread copy makes V8 build the object anew, which costs 1 µs a call. */
const headersOf = (
  settings: SendSettings,
  route: Route,
  options: RequestOptions,
  hasBody: boolean,
): Record<string, string> => {
  const headers: Record<string, string> = {
    accept: route.answer === 'binary' ? '*/*' : 'application/json',
  };
  for (const name in settings.headers) headers[name] = settings.headers[name] ?? '';
  if (options.headers) Object.assign(headers, callerHeaders(options.headers));
  if (hasBody) headers['content-type'] = 'application/json';
  return headers;
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
  stream: FormattedCall['stream'],
): string | StreamedBody | undefined =>
  json === undefined || stream === undefined ? json : stream(json);

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
