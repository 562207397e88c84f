import { DelayedError, Queue, UnrecoverableError, Worker, type Job } from 'bullmq';
import type { Client } from '../pipeline/client-interface.ts';
import { WsapiError } from '../errors/wsapi-error.ts';
import type { Pace } from '../limiter/token-bucket.ts';
import type { Logger } from '../logging/logger.ts';
import type { DuplicableRedisClient } from '../redis/redis-client.ts';
import { defaultRetryLimits, retryLimits } from '../retry/limits.ts';
import type { RetryLimits } from '../retry/decide.ts';
import { isSafe } from '../pipeline/route.ts';
import { routeOf } from './call-arguments.ts';
import { defaultPrefix, idOf, instancesKey, queueName } from './names.ts';
import { QueueConnection } from './queue-client.ts';
import type { CallProgress, QueuedCall } from './queued-call.ts';
import { persistently } from './persistently.ts';
import { Lease, LeaseOver, now } from './lease.ts';
import { clearMark, lockOf, setMark } from './started-mark.ts';
import { listUnknown } from './unknown-list.ts';
import { unknownReason } from './unknown-reason.ts';
import { isAnswer, isNotAllowed, verdictOf } from './verdict.ts';

/** How a worker is set up. */
export interface SendWorkerOptions {
  /** A connected client of the package `redis`. It is not closed. */
  readonly client: DuplicableRedisClient;
  /** The client that carries the calls out, and has the keys. Its own repeats are not used. */
  readonly wsapi: Client;
  /** Those whose calls are carried out. Default: every instance for which something was queued, new ones too. */
  readonly instances?: readonly string[] | undefined;
  /** What the keys begin with, as the queue was told. Default `wsapi:queue`. */
  readonly prefix?: string | undefined;
  /**
   * So many calls of an instance at once in this worker. Default 1: messages leave in the order in which they were
   * queued, as long as there is one worker.
   */
  readonly concurrency?: number | undefined;
  /** At most so many calls of an instance a second, by all workers together; they have to be told the same. */
  readonly pace?: Pace | undefined;
  /**
   * How often a read that failed is sent again; default 3 times, after 0 to 0.5, 1 and 2 s. With the same `baseWaitMs`
   * begins the pause of an instance after a call that found no gateway, or got no proper answer. It doubles, up to a
   * minute, until there is one.
   */
  readonly retry?: Pick<Partial<RetryLimits>, 'maxRetries' | 'baseWaitMs'> | undefined;
  /** For how long an instance is left alone that is not logged in (409), or whose key is refused (401, 403), in ms. Default 30 000. */
  readonly unpairedPauseMs?: number | undefined;
  /** After so many ms without a sign of life, a worker is taken for dead. Default 30 000. */
  readonly stalledAfterMs?: number | undefined;
  /** How often new instances are looked for, in ms. Default 5000. */
  readonly discoverEveryMs?: number | undefined;
  /** Where log lines go. Default: nowhere. */
  readonly logger?: Logger | undefined;
}

/** A job that was begun and is recovered so often has something against workers. */
const maxRecoveries = 10;

/** BullMQ keeps to a pause only where there is a pace. */
const noPace = { max: 1_000_000_000, duration: 1000 };

/**
 * Carries out what is queued. Any number of workers, on any machines, work on the same queues.
 *
 * A call that is told to wait (429), whose instance is not logged in (409), whose key is refused (401, 403), or that
 * found no gateway, goes back to the front, and all workers leave that instance alone for a while; the others go on.
 * What may have been carried out goes onto the queue's list `unknown`, and those behind it wait a little; so does a
 * send that a worker had begun when it died. Only a call that is refused itself (400, 404, 413, 422, …) fails.
 *
 * @example
 * const worker = new SendWorker({ client: redis, wsapi: new WsapiClient({ apiKey }) });
 * process.once('SIGTERM', () => worker.close());
 */
export class SendWorker {
  readonly #options: SendWorkerOptions;
  readonly #prefix: string;
  readonly #connection: QueueConnection;
  readonly #limits: RetryLimits;
  readonly #lanes = new Map<string, Lane>();
  readonly #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** @throws {ConfigurationError} for limits that are none. */
  constructor(options: SendWorkerOptions) {
    this.#options = options;
    this.#prefix = options.prefix ?? defaultPrefix;
    // Whatever is demanded is waited for: nobody else waits.
    this.#limits = {
      ...retryLimits(defaultRetryLimits, options.retry),
      maxWaitMs: Number.POSITIVE_INFINITY,
    };
    this.#connection = new QueueConnection(options.client);
    if (options.instances) {
      for (const instanceId of options.instances) this.#open(instanceId);
    } else {
      void this.#discover();
      this.#timer = setInterval(() => void this.#discover(), options.discoverEveryMs ?? 5000);
    }
  }

  /** Takes no further calls, and resolves once those under way are over. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await Promise.all(
      [...this.#lanes.values()].map(async ({ worker, queue }) => {
        await worker.close();
        await queue.close();
      }),
    );
    this.#connection.close();
  }

  async #discover(): Promise<void> {
    try {
      const key = instancesKey(this.#prefix);
      const found = (await this.#options.client.sendCommand(['SMEMBERS', key])) as Iterable<string>; // an array, or a set
      for (const instanceId of found) this.#open(instanceId);
    } catch (error) {
      this.#warn('Instances could not be looked for', error);
    }
  }

  #open(instanceId: string): void {
    if (this.#isClosed || this.#lanes.has(instanceId)) return;
    const { concurrency = 1, pace, stalledAfterMs = 30_000 } = this.#options;
    const connection = this.#connection.forBullMq;
    const burst = pace?.burst ?? 1;
    const worker = new Worker<QueuedCall>(
      queueName(instanceId),
      (job, token) => this.#process(instanceId, job, token ?? ''),
      {
        connection,
        prefix: this.#prefix,
        concurrency,
        limiter: pace ? { max: burst, duration: (1000 * burst) / pace.perSecond } : noPace,
        lockDuration: stalledAfterMs,
        stalledInterval: stalledAfterMs,
        // Whether a send was begun says its mark, not that its worker died.
        maxStalledCount: maxRecoveries,
      },
    );
    // BullMQ goes on by itself; without a listener it would end the process.
    worker.on('error', (error) => this.#warn('The queue failed', error));
    const queue = new Queue<QueuedCall>(queueName(instanceId), {
      connection,
      prefix: this.#prefix,
    });
    queue.on('error', (error) => this.#warn('The queue failed', error));
    this.#lanes.set(instanceId, { worker, queue, unanswered: 0 });
  }

  async #process(instanceId: string, job: Job<QueuedCall>, token: string): Promise<unknown> {
    const { client, wsapi, stalledAfterMs = 30_000 } = this.#options;
    const lane = this.#lanes.get(instanceId);
    if (lane === undefined || job.id === undefined)
      throw new Error('The worker has no such queue.');
    const route = routeOf(job.name);
    const jobKey = lane.queue.toKey(job.id);
    const lock = { lockKey: lockOf(jobKey), token };
    const unknown = async (why: string): Promise<never> => {
      const reason = unknownReason(why);
      const call = { id: idOf(job.id ?? ''), instanceId, operationId: route.id };
      const listed = { ...call, reason, since: Date.now() };
      if (!(await persistently(() => listUnknown(client, this.#prefix, listed, lock))))
        throw new LeaseOver();
      this.#options.logger?.error(`${route.id} may have been carried out, though it failed`, {
        operationId: route.id,
      });
      throw new UnrecoverableError(reason);
    };
    let since = now();
    if (!isSafe(route)) {
      const send = crypto.randomUUID();
      const mark = await persistently(() => {
        since = now();
        return setMark(client, jobKey, token, send, stalledAfterMs);
      });
      if (mark === 'lost') throw new LeaseOver();
      if (mark === 'there') return unknown('the worker died while it was sending.');
    }
    // Not waited for: while there is no Redis nobody would answer, and the lock runs out.
    void tell(job, { state: 'sending' });
    const lease = new Lease(client, lock, stalledAfterMs, since);
    let left = false;
    try {
      const result: unknown = await wsapi.request(route, job.data.args, {
        retry: false,
        signal: lease.signal,
        beforeAttempt: () => {
          lease.throwIfOver();
          left = true;
        },
        ...(instanceId === '' ? {} : { instanceId }),
      });
      lane.unanswered = 0;
      return result;
    } catch (error) {
      return await this.#afterFailure(error, { lane, job, jobKey, token, unknown, left });
    } finally {
      lease.release();
    }
  }

  async #afterFailure(
    error: unknown,
    { lane, job, jobKey, token, unknown, left }: Begun,
  ): Promise<unknown> {
    const { client, unpairedPauseMs = 30_000 } = this.#options;
    const { unanswered } = lane;
    const verdict = (failed: number) =>
      verdictOf(error, {
        safe: isSafe(routeOf(job.name)),
        left,
        failed,
        unanswered: unanswered + 1,
        limits: this.#limits,
        unpairedPauseMs,
        random: Math.random(),
      });
    const first = verdict(1);
    if (isAnswer(error)) lane.unanswered = 0;
    // What fails without an answer was refused by the client itself.
    else if (first.kind !== 'failed') lane.unanswered = unanswered + 1;
    if (first.kind === 'unknown') {
      await this.#pause(lane, first.pauseMs);
      return unknown(messageOf(error));
    }
    if (first.kind === 'failed') throw new UnrecoverableError(messageOf(error));
    const failed = await persistently(() =>
      clearMark(client, jobKey, token, first.kind === 'again'),
    );
    // Another worker has it by now, and found the mark.
    if (failed === -1) throw new LeaseOver();
    const decided = first.kind === 'again' ? verdict(failed) : first;
    switch (decided.kind) {
      case 'pause':
        if (isNotAllowed(error))
          this.#options.logger?.error(`The queue waits: ${messageOf(error)}`, {
            pauseMs: decided.pauseMs,
          });
        await tell(job, { state: decided.why, pauseMs: decided.pauseMs });
        await this.#pause(lane, decided.pauseMs);
        throw Worker.RateLimitError();
      case 'again':
        await tell(job, { state: 'again', waitMs: decided.waitMs });
        await persistently(() => job.moveToDelayed(Date.now() + decided.waitMs, token));
        throw new DelayedError();
      default:
        throw new UnrecoverableError(messageOf(error));
    }
  }

  /** No worker takes a call of the instance for so long. */
  async #pause({ queue }: Lane, ms: number): Promise<void> {
    await persistently(() => queue.rateLimit(Math.max(1, Math.ceil(ms))));
  }

  #warn(what: string, error: unknown): void {
    // Its message may hold anything.
    const name = error instanceof Error ? error.name : typeof error;
    this.#options.logger?.warn(what, { error: name });
  }
}

/** The queue of one instance. */
interface Lane {
  readonly worker: Worker<QueuedCall>;
  readonly queue: Queue<QueuedCall>;
  /** How many calls in a row the gateway gave no proper answer to. */
  unanswered: number;
}

interface Begun {
  readonly lane: Lane;
  readonly job: Job<QueuedCall>;
  readonly jobKey: string;
  readonly token: string;
  readonly unknown: (why: string) => Promise<never>;
  /** Whether a request was on its way to the gateway. */
  readonly left: boolean;
}

/** That nobody could be told must not turn a message that was sent into a failure. */
const tell = async (job: Job<QueuedCall>, progress: CallProgress): Promise<void> => {
  await job.updateProgress(progress).catch(() => undefined);
};

/** Ours hold no texts and no numbers; of another's message nobody knows. */
const messageOf = (error: unknown): string => {
  if (WsapiError.is(error)) return error.message;
  return error instanceof Error ? error.name : 'something that is no error was thrown';
};
