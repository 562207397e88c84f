import type { Outcome } from '../errors/outcome.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';
import { connectionFailure } from '../transports/connection-failure.ts';
import {
  BodyTooLargeError,
  isSuccess,
  maxErrorBytes,
  TransportError,
  type Transport,
  type TransportResponse,
} from '../transports/transport.ts';
import { AttemptTimeout, type AttemptTime } from './attempt-time.ts';
import type { CallResponse, UnreadableBody } from './call-response.ts';
import type { Call } from './call.ts';
import { withApiKey, withInstanceId } from './credential-headers.ts';
import { withMiddleware } from './middleware.ts';
import type { PreparedRequest } from './prepare.ts';
import { errorOutcome } from './response-outcome.ts';
import { removeEchoedKey } from './remove-echoed-key.ts';

/**
 * Sends a request once and reads the response.
 *
 * @returns the response, or why there is none.
 * @throws the reason of the call's signal if that is aborted, and whatever middleware throws.
 */
export const attempt = async (
  call: Call,
  { url, headers, body }: PreparedRequest,
  key: string | undefined,
): Promise<CallResponse | TransportError> => {
  const { settings, route, instanceId, time } = call;
  const current = time.startAttempt();
  const { signal } = current;
  const transport = withKey(settings.transport, key, current);
  const send = withMiddleware(settings.middleware, transport, settings.maxResponseBytes);
  let head: TransportResponse | undefined;
  const sendAndRead = async (): Promise<CallResponse> => {
    signal.throwIfAborted();
    const response = await send({
      operationId: route.id,
      attempt: time.attempts,
      method: route.method,
      url,
      headers: withInstanceId(headers, instanceId),
      body,
      signal,
    });
    if (signal.aborted) response.discard(); // it came too late
    signal.throwIfAborted();
    head = response;
    if (isSuccess(response.status)) return readSuccess(response, call);
    // Async, because the response of a middleware may lack the method.
    const text = await (async () => response.beginning(maxErrorBytes))().catch(() => '');
    return refusal(response, text, call, key);
  };
  try {
    return await unlessAborted(sendAndRead(), signal);
  } catch (error) {
    const failure: unknown = signal.aborted ? signal.reason : error;
    // The status decides the outcome, even if the body times out.
    const timeout = time.timeoutOf(failure);
    if (timeout && head)
      return isSuccess(head.status)
        ? withoutBody(head, call, { problem: 'the body did not arrive in time', timeout })
        : refusal(head, '', call, key);
    if (!(failure instanceof TransportError)) throw failure;
    return withOutcome(failure, current.mayHaveLeft ? 'unknown' : 'not-sent');
  }
};

/** The last step before the transport: adds the key, and records when bytes may have been sent. */
const withKey =
  (transport: Transport, key: string | undefined, current: AttemptTime): Transport =>
  async (request) => {
    const sent = current.enterTransport(request.body);
    try {
      return await transport({
        ...request,
        headers: withApiKey(request.headers, key),
        onSending: () => {
          sent.isSending = true;
        },
      });
    } catch (error) {
      current.requestFailed(sent, error);
      throw error;
    }
  };

const readSuccess = async (response: TransportResponse, call: Call): Promise<CallResponse> => {
  const { route, settings } = call;
  const success = { outcome: { kind: 'success' }, text: '' } as const;
  if (route.answer === 'binary')
    return callResponse(response, call, { ...success, file: () => response.stream() });
  if (route.answer === 'none' || response.status === 204) {
    response.discard();
    return callResponse(response, call, success);
  }
  try {
    const text = await response.text(settings.maxResponseBytes);
    return callResponse(response, call, { ...success, text });
  } catch (error) {
    if (error instanceof BodyTooLargeError) {
      const unreadable = { problem: 'the body is larger than `maxResponseBytes`' };
      return callResponse(response, call, { ...success, unreadable });
    }
    const cause = connectionFailure(error);
    return withoutBody(response, call, { problem: problemOf(cause), cause });
  }
};

const withoutBody = (
  response: TransportResponse,
  call: Call,
  unreadable: UnreadableBody,
): CallResponse =>
  callResponse(response, call, { outcome: { kind: 'success-without-body' }, text: '', unreadable });

const refusal = (
  response: TransportResponse,
  text: string,
  call: Call,
  key: string | undefined,
): CallResponse => {
  const outcome = errorOutcome(response.status, response.headers, text);
  return removeEchoedKey(callResponse(response, call, { outcome, text }), key);
};

const callResponse = (
  response: TransportResponse,
  { time }: Call,
  rest: Omit<CallResponse, 'status' | 'headers' | 'attempts'>,
): CallResponse => ({
  ...rest,
  attempts: time.attempts,
  status: response.status,
  headers: () => response.headers,
});

/** The failure with the attempt's outcome: middleware may have sent several requests. */
const withOutcome = (failure: TransportError, outcome: Outcome): TransportError => {
  if (failure.outcome === outcome) return failure;
  return failure instanceof AttemptTimeout
    ? new AttemptTimeout(outcome)
    : new TransportError(failure.message, outcome, failure.temporary, failure.cause);
};

/** The errors of zlib, brotli and zstd have codes of their own; any other error is a connection that ended too soon. */
const problemOf = (error: TransportError): string =>
  /\((?:Z_|ZSTD_|ERR_BROTLI|ERR__ERROR|ERR_ZLIB)/.test(error.message)
    ? 'the body cannot be unpacked'
    : 'the body was cut off';
