import type { AttemptOutcome } from '../retry/decide.ts';
import { retryAfterMs } from '../retry/retry-after.ts';
import { isSafe, type Route } from '../route.ts';
import {
  BodyTooLargeError,
  TransportError,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from './transport.ts';
import { unlessAborted } from './unless-aborted.ts';

/** The most that is read of a body that reports an error. */
const maxErrorBytes = 65_536;

/** An answer of the gateway: its body read, or ready to be where it is a file. */
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
    const response = await unlessAborted(transport(request), signal, (late) => late.discard());
    if (response.status < 200 || response.status > 299) {
      const { status, headers } = response;
      const body = await unlessAborted(response.beginning(maxErrorBytes), signal);
      return { outcome: outcomeOf(status, headers, body), answer: { status, headers, body } };
    }
    return {
      outcome: { kind: 'success' },
      answer: await readSuccess(response, route, maxResponseBytes, signal),
    };
  } catch (error) {
    const failure: unknown = signal.aborted ? signal.reason : error;
    if (!(failure instanceof TransportError)) throw failure;
    const { outcome, temporary } = failure;
    return { outcome: { kind: 'unanswered', outcome, temporary }, failure };
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
    if (error instanceof BodyTooLargeError)
      return { status, headers, body: '', broken: 'too large' };
    // A read may be sent again. What is no read was carried out, whatever became of its answer.
    if (isSafe(route)) throw error;
    return { status, headers, body: '', broken: 'cut off' };
  }
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
