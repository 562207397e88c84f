import type { AttemptOutcome } from '../retry/decide.ts';
import { retryAfterMs } from '../retry/retry-after.ts';
import { isSafe, type Route } from '../route.ts';
import {
  BodyTooLargeError,
  maxErrorBytes,
  TransportError,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from './transport.ts';
import { AttemptTimeout } from './call-clock.ts';
import { StreamedBody } from './streamed-body.ts';
import { unlessAborted } from './unless-aborted.ts';

/** An answer of the gateway: its body read, or ready to be where it is a file. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string | (() => ReadableStream<Uint8Array>);
  /** What kept the body of a success from being read; then `body` is empty. */
  readonly broken?: { readonly problem: string; readonly cause?: unknown };
}

/** How one attempt went: its outcome for the retry, with the answer or with what failed. */
export type Attempt =
  | { readonly outcome: AttemptOutcome; readonly answer: Answer }
  | { readonly outcome: AttemptOutcome & { kind: 'unanswered' }; readonly failure: TransportError };

/**
 * Sends a request once and reads the answer.
 *
 * @throws the signal's reason once that is aborted, unless that is the attempt's own time-out; and whatever a
 *   middleware throws.
 */
export const attempt = async (
  transport: Transport,
  request: TransportRequest,
  route: Route,
  maxResponseBytes: number,
): Promise<Attempt> => {
  const { signal } = request;
  try {
    // A middleware, or a fetch that was given, may not look.
    signal.throwIfAborted();
    const response = await unlessAborted(transport(request), signal, (late) => late.discard());
    if (response.status < 200 || response.status > 299) {
      const { status, headers } = response;
      const body = await errorBody(response, signal);
      return { outcome: outcomeOf(status, headers, body), answer: { status, headers, body } };
    }
    const answer = await readSuccess(response, route, maxResponseBytes, signal);
    // A read whose answer was broken may be sent again. What is no read was carried out, whatever became of its answer.
    const again = answer.broken?.cause !== undefined && isSafe(route);
    return {
      outcome: again
        ? { kind: 'unanswered', outcome: 'unknown', temporary: true }
        : { kind: 'success' },
      answer,
    };
  } catch (error) {
    const failure: unknown = signal.aborted ? signal.reason : error;
    if (!(failure instanceof TransportError)) throw failure;
    const known = isIncomplete(request) ? notSent(failure) : failure;
    const { outcome, temporary } = known;
    return { outcome: { kind: 'unanswered', outcome, temporary }, failure: known };
  }
};

/** Of half a request's JSON the gateway can make nothing. */
const isIncomplete = ({ body }: TransportRequest): boolean =>
  body instanceof StreamedBody && !body.isWhole;

const notSent = (failure: TransportError): TransportError =>
  failure instanceof AttemptTimeout
    ? new AttemptTimeout('not-sent')
    : new TransportError(failure.message, 'not-sent', failure.temporary, failure.cause);

/** The status says how it ended: a body that does not come, or not in time, cannot change that. */
const errorBody = async (response: TransportResponse, signal: AbortSignal): Promise<string> => {
  try {
    return await unlessAborted(response.beginning(maxErrorBytes), signal);
  } catch (error) {
    if (signal.aborted && !(signal.reason instanceof TransportError)) throw error;
    return '';
  }
};

const readSuccess = async (
  response: TransportResponse,
  route: Route,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Answer> => {
  const { status, headers } = response;
  if (route.answer === 'binary') return { status, headers, body: () => response.stream() };
  if (route.answer === 'none' || status === 204) {
    response.discard();
    return { status, headers, body: '' };
  }
  try {
    return { status, headers, body: await unlessAborted(response.text(maxBytes), signal) };
  } catch (error) {
    if (signal.aborted) throw error;
    const broken =
      error instanceof BodyTooLargeError
        ? { problem: 'the body is larger than maxResponseBytes' }
        : { problem: brokenBody(error), cause: error };
    return { status, headers, body: '', broken };
  }
};

/** zlib's and brotli's errors have codes of their own; all else is a connection that ended too soon. */
const brokenBody = (error: unknown): string =>
  error instanceof TransportError && /\((?:Z_|ERR_BROTLI|ERR__ERROR|ERR_ZLIB)/.test(error.message)
    ? 'its body cannot be unpacked'
    : 'its body was cut off';

const outcomeOf = (status: number, headers: Headers, body: string): AttemptOutcome => {
  const demanded = (limited: boolean): number | undefined =>
    retryAfterMs((name) => headers.get(name), limited, Date.now());
  if (status === 429)
    return { kind: 'rate-limited', source: 'gateway', retryAfterMs: demanded(true) };
  // The gateway passes WhatsApp's own limit on as 400, and as 404 where a group, a community or a newsletter was read.
  if ((status === 400 || status === 404) && body.includes('rate-overlimit')) {
    return { kind: 'rate-limited', source: 'whatsapp', retryAfterMs: demanded(true) };
  }
  return status >= 500
    ? { kind: 'server-error', retryAfterMs: demanded(false) }
    : { kind: 'refused' };
};
