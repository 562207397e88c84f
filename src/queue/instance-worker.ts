import { DelayedError, Worker, type Job } from 'bullmq';
import { LuaScript } from '../redis/lua-script.ts';
import type { RedisClient } from '../redis/redis-client.ts';
import { wait } from '../retry/wait.ts';
import { closesSoon, type BullMqConnection } from './bullmq-connection.ts';
import { errorName } from '../errors/error-name.ts';
import { limiterKey, queueName } from './queue-keys.ts';
import type { QueuedCall } from './queued-call.ts';
import { retryIdempotent } from '../retry/retry-idempotent.ts';
import { SendJob, type SendingInstance } from './send-job.ts';
import type { SendWorkerSettings } from './send-worker-options.ts';

/** BullMQ only keeps a pause where the worker has a limiter. */
const noPace = { max: 1_000_000_000, duration: 1000 };

/**
 * BullMQ would move a job to the failed ones after so many recoveries, as if the call had been refused. Here the
 * claim decides about sends, and SendJob counts the recoveries of reads.
 */
const maxStalledCount = 1_000_000_000;

/**
 * The longest pause of an instance, in ms. A wrong Retry-After (a slip of the unit) would otherwise stop it for days;
 * after this time, the first call finds out whether the limit still holds.
 */
const longestPauseMs = 900_000;

/**
 * Sets a pause as `queue.rateLimit` of BullMQ does, but leaves a longer one as it is. A number below that of a pause
 * counts the calls of the pace. KEYS: the limiter. ARGV: the number of a pause, how long it is in ms.
 */
const pauseScript = new LuaScript(`
local isPaused = (tonumber(redis.call('GET', KEYS[1]) or 0)) >= tonumber(ARGV[1])
if isPaused and redis.call('PTTL', KEYS[1]) >= tonumber(ARGV[2]) then return end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
`);

/** How long to wait before BullMQ's objects are replaced, in ms. */
const replaceAfterMs = 250;

/** Sends the calls of one instance. */
export class InstanceWorker implements SendingInstance {
  readonly instanceId: string;
  readonly client: RedisClient;
  readonly settings: SendWorkerSettings;
  unanswered = 0;
  readonly #connection: BullMqConnection;
  readonly #closing = new AbortController();
  readonly #sending = new Set<Promise<unknown>>();
  #worker: Worker<QueuedCall> | undefined;

  constructor(instanceId: string, connection: BullMqConnection, settings: SendWorkerSettings) {
    this.instanceId = instanceId;
    this.client = connection.client;
    this.settings = settings;
    this.#connection = connection;
    void this.#run();
  }

  async pause(ms: number): Promise<void> {
    const pauseMs = Math.min(longestPauseMs, Math.max(1, Math.ceil(ms)));
    const key = limiterKey(this.settings.prefix, this.instanceId);
    await retryIdempotent(() =>
      pauseScript.run(this.client, [key], [Number.MAX_SAFE_INTEGER, pauseMs]),
    );
  }

  /** Resolves when the calls that are being sent are over. */
  async close(): Promise<void> {
    this.#closing.abort();
    const closed = this.#closeBullMq();
    await Promise.allSettled(this.#sending);
    await closesSoon(closed);
    // BullMQ may have been taking another call at the first look.
    await Promise.allSettled(this.#sending);
  }

  /**
   * A worker of BullMQ must not run before it is ready. If the connection is lost while it connects, all its commands
   * are rejected at once, and its loop spins without yielding to the event loop: the process hangs.
   * Such a worker is replaced instead.
   */
  async #run(): Promise<void> {
    while (!this.#isClosing()) {
      const worker = this.#open();
      try {
        await worker.waitUntilReady();
        if (!this.#isClosing()) await worker.run();
      } catch (error) {
        if (this.#isClosing()) return;
        this.#warn(error);
        await closesSoon(this.#closeBullMq());
        await wait(replaceAfterMs, this.#closing.signal).catch(() => undefined);
      }
    }
  }

  #isClosing(): boolean {
    return this.#closing.signal.aborted;
  }

  #open(): Worker<QueuedCall> {
    const { prefix, concurrency, pace, stalledAfterMs } = this.settings;
    const burst = pace?.burst ?? 1;
    const worker = new Worker<QueuedCall>(
      queueName(this.instanceId),
      (job, token = '') => this.#send(job, token),
      {
        connection: this.#connection.forBullMq,
        prefix,
        concurrency,
        autorun: false,
        limiter: pace ? { max: burst, duration: (1000 * burst) / pace.perSecond } : noPace,
        lockDuration: stalledAfterMs,
        stalledInterval: stalledAfterMs,
        maxStalledCount,
      },
    );
    // BullMQ recovers. Without a listener, the error would end the process.
    worker.on('error', (error) => this.#warn(error));
    this.#worker = worker;
    return worker;
  }

  /**
   * @throws {DelayedError} always, so that BullMQ does not move the job itself. If the job cannot be moved, its lock
   *   expires, and BullMQ gives it to another worker, which finds the claim.
   */
  async #send(job: Job<QueuedCall>, token: string): Promise<never> {
    await new Promise<void>((resolve) => {
      // Let the next call start as soon as the gateway responded; when closing, wait for Redis as well.
      const onAnswered = (): void => (this.#isClosing() ? undefined : resolve());
      const sending = new SendJob(this, job, token).run(onAnswered).finally(() => {
        this.#sending.delete(sending);
        resolve();
      });
      this.#sending.add(sending);
    });
    throw new DelayedError();
  }

  async #closeBullMq(): Promise<void> {
    await this.#worker?.close().catch((error: unknown) => this.#warn(error));
  }

  #warn(error: unknown): void {
    this.settings.logger?.warn('The connection of the queue to Redis failed', {
      error: errorName(error),
    });
  }
}
