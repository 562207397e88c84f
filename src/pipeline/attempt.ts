import type { AttemptOutcome } from '../retry/decide.ts';
import { connectionFailure } from '../transports/connection-failure.ts';
import {
  BodyTooLargeError,
  maxErrorBytes,
  TransportError,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from '../transports/transport.ts';
import { AttemptTimeout } from './attempt-timeout.ts';
import type { CallResponse, Unanswered } from './call-response.ts';
import type { CallTime } from './call-time.ts';
import { withApiKey, withInstanceId } from './credential-headers.ts';
import { withMiddleware } from './middleware.ts';
import type { PreparedRequest } from './prepare.ts';
import { errorOutcome } from './response-outcome.ts';
import { isSafe, type Route } from './route.ts';
import type { SendSettings } from './send-settings.ts';
import { unlessAborted } from './unless-aborted.ts';
import { withoutKey } from './without-key.ts';

/** Who sends the attempt. */
export interface Sender {
  readonly key: string | undefined;
  readonly instanceId: string | undefined;
  /** Whether the key's function can be asked again if the gateway refuses the key. */
  readonly keyIsRenewable: boolean;
}

/**
 * Sends a request once and reads the response.
 *
 * @throws the reason of the call's signal if that is aborted, and whatever middleware throws.
 */
export const attempt = async (
  settings: SendSettings,
  route: Route,
  { url, headers, body }: PreparedRequest,
  sender: Sender,
  time: CallTime,
): Promise<CallResponse | Unanswered> => {
  const signal = time.startAttempt();
  const request: TransportRequest = {
    operationId: route.id,
    attempt: time.attempts,
    method: route.method,
    url,
    headers: withInstanceId(headers, sender.instanceId),
    body,
    signal,
  };
  const { middleware, transport, maxResponseBytes } = settings;
  const keyed = keyedTransport(transport, sender.key, time);
  const send = withMiddleware(middleware, keyed, maxResponseBytes);
  let errorHead: TransportResponse | undefined;
  const exchange = async (): Promise<CallResponse> => {
    signal.throwIfAborted();
    const response = await send(request);
    if (signal.aborted) response.discard(); // it came too late
    signal.throwIfAborted();
    if (isSuccess(response.status)) return readSuccess(response, route, settings, time.attempts);
    errorHead = response;
    const text = await beginningOf(response);
    return refused(response, text, sender, time.attempts);
  };
  try {
    return await unlessAborted(exchange(), signal);
  } catch (error) {
    const failure: unknown = signal.aborted ? signal.reason : error;
    if (!(failure instanceof TransportError)) throw failure;
    // The status alone says how it ended, even if the body does not come in time.
    if (errorHead) return refused(errorHead, '', sender, time.attempts);
    const isWhole = typeof body !== 'object' || body.isWhole; // the gateway ignores half a JSON text
    return unanswered(time.mayHaveLeft && isWhole ? failure : notSent(failure));
  }
};

/** The last step before the transport: adds the key, and notes when something of the request may have left. */
const keyedTransport = (
  transport: Transport,
  key: string | undefined,
  time: CallTime,
): Transport => {
  const { attempts } = time;
  let wasEntered = false;
  return (request) => {
    // Middleware may come here twice; what has left stays so.
    if (!wasEntered) time.mayHaveLeft = false;
    wasEntered = true;
    return transport({
      ...request,
      headers: withApiKey(request.headers, key),
      onSending: () => {
        if (time.attempts === attempts) time.mayHaveLeft = true;
      },
    });
  };
};

const isSuccess = (status: number): boolean => status >= 200 && status <= 299;

const readSuccess = async (
  response: TransportResponse,
  route: Route,
  { maxResponseBytes }: SendSettings,
  attempts: number,
): Promise<CallResponse> => {
  const success = { outcome: { kind: 'success' }, text: '', attempts } as const;
  if (route.answer === 'binary')
    return callResponse(response, { ...success, file: () => response.stream() });
  if (route.answer === 'none' || response.status === 204) {
    response.discard();
    return callResponse(response, success);
  }
  try {
    return callResponse(response, { ...success, text: await response.text(maxResponseBytes) });
  } catch (error) {
    if (error instanceof BodyTooLargeError) {
      const unreadable = { problem: 'the body is larger than maxResponseBytes' };
      return callResponse(response, { ...success, unreadable });
    }
    const cause = connectionFailure(error);
    const unreadable = { problem: problemOf(cause), cause };
    // Only a read is repeated. Anything else was carried out, whatever became of the response.
    return isSafe(route)
      ? callResponse(response, { ...success, outcome: brokenOff, unreadable })
      : callResponse(response, { ...success, unreadable });
  }
};

const brokenOff: AttemptOutcome = { kind: 'unanswered', outcome: 'unknown', temporary: true };

const refused = (
  response: TransportResponse,
  text: string,
  { key, keyIsRenewable }: Sender,
  attempts: number,
): CallResponse => {
  const outcome = errorOutcome(response.status, response.headers, text, keyIsRenewable);
  return withoutKey(callResponse(response, { outcome, text, attempts }), key);
};

const callResponse = (
  response: TransportResponse,
  rest: Omit<CallResponse, 'status' | 'headers'>,
): CallResponse => ({
  ...rest,
  status: response.status,
  // Made when they are looked at: Node loads all of undici for the first Headers.
  get headers() {
    return response.headers;
  },
});

const beginningOf = async (response: TransportResponse): Promise<string> => {
  try {
    return await response.beginning(maxErrorBytes);
  } catch {
    return '';
  }
};

const unanswered = (failure: TransportError): Unanswered => {
  const { outcome, temporary } = failure;
  return { outcome: { kind: 'unanswered', outcome, temporary }, failure };
};

const notSent = (failure: TransportError): TransportError =>
  failure instanceof AttemptTimeout
    ? new AttemptTimeout('not-sent')
    : new TransportError(failure.message, 'not-sent', failure.temporary, failure.cause);

/** The errors of zlib, brotli and zstd have codes of their own; any other error is a connection that ended too soon. */
const problemOf = (error: TransportError): string =>
  /\((?:Z_|ZSTD_|ERR_BROTLI|ERR__ERROR|ERR_ZLIB)/.test(error.message)
    ? 'its body cannot be unpacked'
    : 'its body was cut off';
