import { EarlyEnd } from './early-end.ts';
import type { StreamedBody } from '../media/streamed-body.ts';
import type { TransportRequest, TransportResponse } from './transport.ts';

/** The request of an attempt as the client's own transports get it: its signal is made only where it is asked for. */
export class AttemptRequest implements TransportRequest {
  readonly operationId: string;
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string | StreamedBody | undefined;
  readonly earlyEnd: EarlyEnd;
  /** The head of the answer, where that reports an error: it counts, whatever becomes of the body. */
  refusal: TransportResponse | undefined;

  constructor(
    operationId: string,
    attempt: number,
    method: string,
    url: string,
    headers: Record<string, string>,
    body: string | StreamedBody | undefined,
    earlyEnd: EarlyEnd,
  ) {
    this.operationId = operationId;
    this.attempt = attempt;
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.body = body;
    this.earlyEnd = earlyEnd;
  }

  get signal(): AbortSignal {
    return this.earlyEnd.signal;
  }

  /** The same with all that it has of its own, for a middleware, which copies it. */
  toPlain(): TransportRequest {
    const { operationId, attempt, method, url, body, earlyEnd } = this;
    const headers = { ...this.headers };
    return { operationId, attempt, method, url, headers, body, signal: earlyEnd.lentSignal };
  }
}

/** What ends a request early. A middleware may have made another of it, which has a signal alone. */
export const earlyEndOf = (request: TransportRequest): EarlyEnd =>
  request instanceof AttemptRequest ? request.earlyEnd : EarlyEnd.by(request.signal);
