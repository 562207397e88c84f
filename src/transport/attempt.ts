import type { AttemptOutcome } from '../retry/decide.ts';
import { retryAfterMs } from '../retry/retry-after.ts';
import type { Route } from '../route.ts';
import { connectionFailure } from './connection-failure.ts';
import {
  BodyTooLargeError,
  TransportError,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from './transport.ts';

/** The most that is read of a body that reports an error. */
const maxErrorBytes = 65_536;

/** An answer of the gateway, its body read, or opened where it is a file. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string | (() => ReadableStream<Uint8Array>);
  /** Why the body of a success could not be read; then `body` is empty. */
  readonly broken?: 'cut off' | 'too large';
}

/** How one attempt went: its outcome for the retry, with the answer or with what failed. */
export type Attempt =
  | { readonly outcome: AttemptOutcome; readonly answer: Answer }
  | { readonly outcome: AttemptOutcome & { kind: 'unanswered' }; readonly failure: TransportError };

/**
 * Sends a request once and reads the answer.
 *
 * @throws the signal's reason once that is aborted, unless that is the attempt's own time-out.
 */
export const attempt = async (
  transport: Transport,
  request: TransportRequest,
  { answer: expected }: Route,
  maxResponseBytes: number,
): Promise<Attempt> => {
  try {
    const response = await unlessAborted(transport(request), request.signal);
    if (response.status < 200 || response.status > 299)
      return await readError(response, request.signal);
    return {
      outcome: { kind: 'success' },
      answer: await readSuccess(response, expected, maxResponseBytes, request.signal),
    };
  } catch (error) {
    const { aborted } = request.signal;
    const reason: unknown = request.signal.reason;
    if (aborted && !(reason instanceof TransportError)) throw reason;
    const failure = connectionFailure(aborted ? reason : error);
    return {
      outcome: { kind: 'unanswered', outcome: failure.outcome, temporary: failure.temporary },
      failure,
    };
  }
};

/** A transport, or a body, may be slow to notice, or not notice at all, that nobody waits any more; the caller does not wait for it. */
export const unlessAborted = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void => {
      reject(signal.reason as Error); // the caller's own reason, whatever it is
    };
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', onAbort);
    });
  });

const readSuccess = async (
  response: TransportResponse,
  expected: Route['answer'],
  maxBytes: number,
  signal: AbortSignal,
): Promise<Answer> => {
  const { status, headers } = response;
  if (expected === 'binary') return { status, headers, body: () => response.stream() };
  if (expected === 'none' || status === 204) {
    response.discard();
    return { status, headers, body: '' };
  }
  try {
    return { status, headers, body: await unlessAborted(response.text(maxBytes), signal) };
  } catch (error) {
    if (signal.aborted) throw error;
    // It was carried out, whatever became of the body: as a lost connection, a read would be sent again, but so might a send.
    return {
      status,
      headers,
      body: '',
      broken: error instanceof BodyTooLargeError ? 'too large' : 'cut off',
    };
  }
};

const readError = async (response: TransportResponse, signal: AbortSignal): Promise<Attempt> => {
  const { status, headers } = response;
  const body = await unlessAborted(
    // Of an error whose body cannot be read, the status still says what it is.
    response.text(maxErrorBytes).catch(() => ''),
    signal,
  );
  return { outcome: outcomeOf(status, headers, body), answer: { status, headers, body } };
};

const outcomeOf = (status: number, headers: Headers, body: string): AttemptOutcome => {
  const demanded = (): number | undefined => retryAfterMs((name) => headers.get(name), Date.now());
  if (status === 429) return { kind: 'rate-limited', source: 'gateway', retryAfterMs: demanded() };
  // The gateway passes WhatsApp's own limit on as 400, and as 404 where a group, a community or a newsletter was read.
  if ((status === 400 || status === 404) && body.includes('rate-overlimit')) {
    return { kind: 'rate-limited', source: 'whatsapp', retryAfterMs: demanded() };
  }
  return status >= 500 ? { kind: 'server-error', retryAfterMs: demanded() } : { kind: 'refused' };
};
