import type { AttemptOutcome } from '../retry/decide.ts';
import { retryAfterMs } from '../retry/retry-after.ts';
import { isSafe, type Route } from './route.ts';
import { connectionFailure } from '../transports/connection-failure.ts';
import {
  BodyTooLargeError,
  maxErrorBytes,
  TransportError,
  type TransportRequest,
  type TransportResponse,
} from '../transports/transport.ts';
import { AttemptTimeout } from './call-clock.ts';
import type { KeyedTransport } from './middleware.ts';
import { unlessAborted } from './unless-aborted.ts';

/** What kept the body of a success from being read. */
interface Broken {
  readonly problem: string;
  readonly cause?: unknown;
}

/** An answer of the gateway: its body read, or ready to be where it is a file. */
export class Answer {
  readonly status: number;
  readonly body: string | (() => ReadableStream<Uint8Array>);
  /** There where the body of a success could not be read; then `body` is empty. */
  readonly broken: Broken | undefined;
  readonly #response: Pick<TransportResponse, 'headers'>;

  constructor(response: TransportResponse, body: Answer['body'], broken?: Broken) {
    this.status = response.status;
    this.body = body;
    this.broken = broken;
    this.#response = response;
  }

  /** Few look at them, and they are made by the first who does. */
  get headers(): Headers {
    return this.#response.headers;
  }
}

/** How one attempt went: its outcome for the retry, with the answer or with what failed. */
export type Attempt =
  | { readonly outcome: AttemptOutcome; readonly answer: Answer }
  | { readonly outcome: AttemptOutcome & { kind: 'unanswered' }; readonly failure: TransportError };

/** What is known of an attempt while it is under way. */
export class AttemptState {
  readonly request: TransportRequest;
  /** Whether something of the request may be on its way. */
  mayHaveLeft = false;
  /** The head of an answer that reports an error: it counts, whatever becomes of the body. */
  refusal: TransportResponse | undefined;

  constructor(request: TransportRequest) {
    this.request = {
      ...request,
      onSending: () => {
        this.mayHaveLeft = true;
      },
    };
  }
}

/** Sends a request once and reads the answer. What it rejects with is for `unanswered`. */
export const attempt = (
  transport: KeyedTransport,
  key: string | undefined,
  state: AttemptState,
  route: Route,
  maxResponseBytes: number,
): Promise<Attempt> => {
  const { signal } = state.request;
  signal.throwIfAborted();
  const received = async (): Promise<Attempt> =>
    receive(await transport(state.request, key), state, route, maxResponseBytes);
  return unlessAborted(received(), signal);
};

/**
 * What becomes of an attempt that failed.
 *
 * @throws the signal's reason once that is aborted, unless that is the attempt's own time-out; and whatever a
 *   middleware throws.
 */
export const unanswered = (error: unknown, state: AttemptState): Attempt => {
  const { signal } = state.request;
  const failure: unknown = signal.aborted ? signal.reason : error;
  if (!(failure instanceof TransportError)) throw failure;
  // The status says how it ended: a body that does not come in time cannot change that.
  if (state.refusal) return refused(state.refusal, '');
  const known = isIncomplete(state.request) || !state.mayHaveLeft ? notSent(failure) : failure;
  const { outcome, temporary } = known;
  return { outcome: { kind: 'unanswered', outcome, temporary }, failure: known };
};

const receive = async (
  response: TransportResponse,
  state: AttemptState,
  route: Route,
  maxBytes: number,
): Promise<Attempt> => {
  const { status } = response;
  // Nobody waits for it any more.
  if (state.request.signal.aborted) {
    response.discard();
    throw state.request.signal.reason;
  }
  if (status < 200 || status > 299) {
    state.refusal = response;
    const beginning = async (): Promise<string> => response.beginning(maxErrorBytes);
    return refused(response, await beginning().catch(() => ''));
  }
  if (route.answer === 'binary') return succeeded(new Answer(response, () => response.stream()));
  if (route.answer === 'none' || status === 204) {
    response.discard();
    return succeeded(new Answer(response, ''));
  }
  try {
    return succeeded(new Answer(response, await response.text(maxBytes)));
  } catch (error) {
    return unreadable(response, route, error);
  }
};

const unreadable = (response: TransportResponse, route: Route, error: unknown): Attempt => {
  if (error instanceof BodyTooLargeError)
    return succeeded(
      new Answer(response, '', { problem: 'the body is larger than maxResponseBytes' }),
    );
  const cause = connectionFailure(error);
  const answer = new Answer(response, '', { problem: brokenBody(cause), cause });
  // A read whose answer was broken may be sent again. What is no read was carried out, whatever became of its answer.
  return isSafe(route) ? { outcome: brokenOff, answer } : succeeded(answer);
};

const succeeded = (answer: Answer): Attempt => ({ outcome: success, answer });

const refused = (response: TransportResponse, body: string): Attempt => ({
  outcome: outcomeOf(response, body),
  answer: new Answer(response, body),
});

const success: AttemptOutcome = { kind: 'success' };
const brokenOff: AttemptOutcome = { kind: 'unanswered', outcome: 'unknown', temporary: true };

/** Of half a request's JSON the gateway can make nothing. */
const isIncomplete = ({ body }: TransportRequest): boolean =>
  typeof body === 'object' && !body.isWhole;

const notSent = (failure: TransportError): TransportError =>
  failure instanceof AttemptTimeout
    ? new AttemptTimeout('not-sent')
    : new TransportError(failure.message, 'not-sent', failure.temporary, failure.cause);

/** zlib's, brotli's and zstd's errors have codes of their own; all else is a connection that ended too soon. */
const brokenBody = (error: TransportError): string =>
  /\((?:Z_|ZSTD_|ERR_BROTLI|ERR__ERROR|ERR_ZLIB)/.test(error.message)
    ? 'its body cannot be unpacked'
    : 'its body was cut off';

const outcomeOf = (response: TransportResponse, body: string): AttemptOutcome => {
  const { status } = response;
  const demanded = (limited: boolean): number | undefined =>
    retryAfterMs((name) => response.headers.get(name), limited, Date.now());
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
