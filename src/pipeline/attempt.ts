import type { AttemptOutcome } from '../retry/decide.ts';
import { meaningOf } from '../errors/gateway-texts.ts';
import { detailOf } from '../errors/parse-error-body.ts';
import { retryAfterMs } from '../retry/retry-after.ts';
import { isSafe, type Route } from './route.ts';
import { connectionFailure } from '../transports/connection-failure.ts';
import {
  BodyTooLargeError,
  maxErrorBytes,
  TransportError,
  type TransportResponse,
} from '../transports/transport.ts';
import type { AttemptRequest } from '../transports/attempt-request.ts';
import type { OpenStream } from '../transports/byte-stream.ts';
import { AttemptTimeout } from './call-clock.ts';
import type { KeyedTransport } from './middleware.ts';
import { promised } from '../transports/promised.ts';

/** What kept the body of a success from being read. */
interface Broken {
  readonly problem: string;
  readonly cause?: unknown;
}

/** An answer of the gateway: its body read, or ready to be where it is a file. */
export class Answer {
  readonly status: number;
  readonly body: string | OpenStream;
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

/** Sends a request once and reads the answer. What it rejects with is for `unanswered`. */
export const attempt = (
  transport: KeyedTransport,
  key: string | undefined,
  request: AttemptRequest,
  route: Route,
  maxResponseBytes: number,
): Promise<Attempt> => {
  const { earlyEnd } = request;
  // A middleware, or a fetch that was given, may not look.
  earlyEnd.throwIfOver();
  return earlyEnd.promise((resolve, reject) => {
    transport(request, key).then((response) => {
      try {
        receive(response, request, route, maxResponseBytes, { resolve, reject });
      } catch (error) {
        reject(error);
      }
    }, reject);
  });
};

/**
 * What becomes of an attempt that failed.
 *
 * @throws the signal's reason once that is aborted, unless that is the attempt's own time-out; and whatever a
 *   middleware throws.
 */
export const unanswered = (error: unknown, request: AttemptRequest): Attempt => {
  const { earlyEnd } = request;
  const failure: unknown = earlyEnd.isOver ? earlyEnd.reason : error;
  if (!(failure instanceof TransportError)) throw failure;
  // The status says how it ended: a body that does not come in time cannot change that.
  if (request.refusal) return refused(request.refusal, '');
  const known = isIncomplete(request) || !earlyEnd.mayHaveLeft ? notSent(failure) : failure;
  const { outcome, temporary } = known;
  return { outcome: { kind: 'unanswered', outcome, temporary }, failure: known };
};

interface Settling {
  resolve(attempt: Attempt): void;
  reject(error: unknown): void;
}

/** By callbacks, not as an async function, which would cost another promise of each call. */
const receive = (
  response: TransportResponse,
  request: AttemptRequest,
  route: Route,
  maxBytes: number,
  settling: Settling,
): void => {
  const { status } = response;
  // Nobody waits for it any more.
  if (request.earlyEnd.isOver) {
    response.discard();
    return;
  }
  if (status < 200 || status > 299) {
    request.refusal = response;
    const refuse = (body: string): void => settle(settling, () => refused(response, body));
    promised(() => response.beginning(maxErrorBytes)).then(refuse, () => refuse(''));
  } else if (route.answer === 'binary') {
    settling.resolve(succeeded(new Answer(response, (kind) => response.stream(kind))));
  } else if (route.answer === 'none' || status === 204) {
    response.discard();
    settling.resolve(succeeded(new Answer(response, '')));
  } else {
    promised(() => response.text(maxBytes)).then(
      (text) => settling.resolve(succeeded(new Answer(response, text))),
      (error: unknown) => settle(settling, () => unreadable(response, route, error)),
    );
  }
};

/** What a callback throws is nobody's: the call would wait for its time-out. Mocks have headers of any kind, or none. */
const settle = (settling: Settling, make: () => Attempt): void => {
  try {
    settling.resolve(make());
  } catch (error) {
    settling.reject(error);
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
const isIncomplete = ({ body }: AttemptRequest): boolean =>
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
  if (status >= 500) return { kind: 'server-error', retryAfterMs: demanded(false) };
  switch (meaningOf(status, detailOf(body))) {
    case 'rate-limited-by-whatsapp':
      return { kind: 'rate-limited', source: 'whatsapp', retryAfterMs: demanded(true) };
    case 'device-offline':
      return { kind: 'unanswered', outcome: 'not-sent', temporary: true };
    case 'outcome-unknown':
      return { kind: 'unanswered', outcome: 'unknown', temporary: true };
    default:
      return { kind: 'refused' };
  }
};
