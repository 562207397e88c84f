import { detailOf } from '../../../errors/parse-error-body.ts';
import { CoolingDown } from '../../../limiter/limiter.ts';
import { LocalLimiter, type LocalPass } from '../../../limiter/local-limiter.ts';
import { retryAfterMs } from '../../../retry/retry-after.ts';
import { NoResponse, type ProbeResponse, type Exchange } from './http-exchange.ts';
import type { ProbeRequest } from './probe-case.ts';

export interface Pacing {
  /** The maximum number of concurrent requests. */
  readonly concurrency: number;
  /** The maximum number of requests a second; no limit if undefined. */
  readonly rate: number | undefined;
}

/** The longest wait, in ms, that the probe accepts from a rate limit. */
const longestWaitMs = 60_000;

/** After this many rate-limited attempts, the 429 is the response. */
const maxAttempts = 5;

/** After this many requests without a response in time, nothing more is sent: a server that hangs would cost hours. */
const maxTimeouts = 5;

/** Sends requests no faster than allowed, waits when rate limited, and gives up on a server that is gone or hangs. */
export class PacedExchange {
  readonly #exchange: Exchange;
  readonly #limiter: LocalLimiter;
  /** The number of requests sent. */
  sent = 0;
  #timeouts = 0;
  #lost: string | undefined;

  constructor(exchange: Exchange, { concurrency, rate }: Pacing) {
    this.#exchange = exchange;
    this.#limiter = new LocalLimiter({
      maxConcurrency: concurrency,
      pace: rate === undefined ? undefined : { perSecond: rate },
    });
  }

  /** Why the server cannot be reached any more; undefined as long as it can. */
  get lost(): string | undefined {
    return this.#lost;
  }

  /** @throws {NoResponse} */
  async send(request: ProbeRequest): Promise<ProbeResponse> {
    for (let attempt = 1; ; attempt += 1) {
      const pass = await this.#enter(attempt > 1);
      const response = await this.#sendOnce(request, pass);
      const limit = limitOf(response);
      if (limit === undefined) {
        pass.leave({ kind: 'answered' });
        return response;
      }
      pass.leave({ kind: 'rate-limited', ...limit });
      if (attempt >= maxAttempts) return response;
    }
  }

  async #enter(isRetry: boolean): Promise<LocalPass> {
    try {
      return await this.#limiter.enter({ signal: undefined, maxWaitMs: longestWaitMs, isRetry });
    } catch (error) {
      if (!(error instanceof CoolingDown)) throw error;
      throw new NoResponse(
        `the rate limit asks for a wait of ${Math.ceil(error.remainingMs / 1000)} s, and the probe waits at most ${longestWaitMs / 1000} s`,
        'not sent',
      );
    }
  }

  async #sendOnce(request: ProbeRequest, pass: LocalPass): Promise<ProbeResponse> {
    try {
      // Checked here, because hundreds of requests wait in the limiter when the server is lost.
      if (this.#lost !== undefined) throw new NoResponse(this.#lost, 'not sent');
      this.sent += 1;
      return await this.#exchange.send(request);
    } catch (error) {
      pass.leave({ kind: 'unanswered' });
      if (error instanceof NoResponse) this.#note(error);
      throw error;
    }
  }

  #note({ reason, message }: NoResponse): void {
    if (reason === 'timeout') this.#timeouts += 1;
    if (reason === 'not connected') this.#lost ??= message;
    if (this.#timeouts >= maxTimeouts)
      this.#lost ??= `${maxTimeouts} requests got ${message}, so no more were sent`;
  }
}

/** WhatsApp's own rate limit arrives as a 400 or 404. */
const limitOf = ({
  status,
  headers,
  body,
}: ProbeResponse):
  { source: 'gateway' | 'whatsapp'; retryAfterMs: number | undefined } | undefined => {
  if (status === 429) {
    const header = (name: string): string | undefined =>
      [headers[name]].flat().join(', ') || undefined;
    return { source: 'gateway', retryAfterMs: retryAfterMs(header, true, Date.now()) };
  }
  if ((status === 400 || status === 404) && detailOf(body.toString()).includes('rate-overlimit'))
    return { source: 'whatsapp', retryAfterMs: undefined };
  return undefined;
};
