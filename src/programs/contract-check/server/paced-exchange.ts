import { detailOf } from '../../../errors/parse-error-body.ts';
import { CoolingDown } from '../../../limiter/limiter.ts';
import { LocalLimiter, type LocalPass } from '../../../limiter/local-limiter.ts';
import { retryAfterMs } from '../../../retry/retry-after.ts';
import { NoAnswer, type Answer, type Exchange } from './http-exchange.ts';
import type { ProbeRequest } from './probe-case.ts';

export interface Pacing {
  /** At most so many requests under way at once. */
  readonly concurrency: number;
  /** At most so many a second; without it, as fast as answers come. */
  readonly rate: number | undefined;
}

/** A wait that a server asks for is kept to up to this long, in ms. */
const longestWaitMs = 60_000;

/** A request that is refused this often is answered with what it was refused with. */
const mostAttempts = 5;

/** Sends requests no faster than wanted, and waits where the server asks for it. */
export class PacedExchange {
  readonly #exchange: Exchange;
  readonly #limiter: LocalLimiter;
  /** How many requests went out. */
  sent = 0;

  constructor(exchange: Exchange, { concurrency, rate }: Pacing) {
    this.#exchange = exchange;
    this.#limiter = new LocalLimiter({
      maxConcurrency: concurrency,
      pace: rate === undefined ? undefined : { perSecond: rate },
    });
  }

  /** @throws {NoAnswer} */
  async send(request: ProbeRequest): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const pass = await this.#enter(attempt > 1);
      const answer = await this.#sendOnce(request, pass);
      const limit = limitOf(answer);
      if (limit === undefined) {
        pass.leave({ kind: 'answered' });
        return answer;
      }
      pass.leave({ kind: 'refused', ...limit });
      if (attempt >= mostAttempts) return answer;
    }
  }

  async #enter(again: boolean): Promise<LocalPass> {
    try {
      return await this.#limiter.enter({ signal: undefined, maxWaitMs: longestWaitMs, again });
    } catch (error) {
      if (!(error instanceof CoolingDown)) throw error;
      throw new NoAnswer(
        `the server asks for a wait of ${Math.ceil(error.remainingMs / 1000)} s, which is longer than the probe waits`,
        'not awaited',
      );
    }
  }

  async #sendOnce(request: ProbeRequest, pass: LocalPass): Promise<Answer> {
    this.sent += 1;
    try {
      return await this.#exchange.send(request);
    } catch (error) {
      pass.leave({ kind: 'unanswered' });
      throw error;
    }
  }
}

/** WhatsApp's own limit comes through as a 400 or 404 that tells of it. */
const limitOf = ({
  status,
  headers,
  body,
}: Answer): { source: 'gateway' | 'whatsapp'; retryAfterMs: number | undefined } | undefined => {
  if (status === 429) {
    const header = (name: string): string | undefined =>
      [headers[name]].flat().join(', ') || undefined;
    return { source: 'gateway', retryAfterMs: retryAfterMs(header, true, Date.now()) };
  }
  if ((status === 400 || status === 404) && detailOf(body.toString()).includes('rate-overlimit'))
    return { source: 'whatsapp', retryAfterMs: undefined };
  return undefined;
};
