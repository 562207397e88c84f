import {
  checkedNumber,
  checkedWholeNumber,
  checkObject,
  hasMethods,
} from '../options/option-checks.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Pace } from '../limiter/token-bucket.ts';
import type { Logger } from '../logging/logger.ts';
import { undisturbed } from '../logging/undisturbed.ts';
import { longestTimerMs } from '../retry/wait.ts';
import type { Client } from '../pipeline/client-interface.ts';
import type { Receipts } from '../receipts/receipts.ts';
import type { DuplicableRedisClient } from '../redis/redis-client.ts';
import type { RetryLimits } from '../retry/decide.ts';
import { defaultRetryLimits, retryLimits } from '../retry/retry-limits.ts';
import { checkedInstanceId, checkedPrefix, checkedRedisClient } from './checked-queue-input.ts';
import { defaultPrefix } from './queue-keys.ts';

/** How a worker is set up. */
export interface SendWorkerOptions {
  /**
   * A connected client of the package `redis`. The worker does not close it.
   *
   * @example new SendWorker({ client: await createClient({ url: 'redis://localhost' }).connect(), wsapi });
   */
  readonly client: DuplicableRedisClient;
  /**
   * The client that sends the calls, and has the API keys. Its own retries are not used.
   *
   * @example new SendWorker({ client, wsapi: new WsapiClient({ apiKey }) });
   */
  readonly wsapi: Client;
  /**
   * The instances whose calls are sent. Default: every instance for which calls are queued, now and later.
   *
   * @example new SendWorker({ client, wsapi, instances: ['ins_V1StGXR8Z5jd'] });
   */
  readonly instances?: readonly string[] | undefined;
  /**
   * How the names of the keys begin, the same as the queue's. Default `wsapi:queue`.
   *
   * @example new SendWorker({ client, wsapi, prefix: 'shop:queue' });
   */
  readonly prefix?: string | undefined;
  /**
   * How many calls of an instance this worker sends at the same time. Default 1: as long as there is one worker,
   * messages leave in the order in which they were queued.
   *
   * @example new SendWorker({ client, wsapi, concurrency: 4 });
   */
  readonly concurrency?: number | undefined;
  /**
   * How many calls of an instance all workers together send per second. All of them need the same value. Default: no
   * limit.
   *
   * @example new SendWorker({ client, wsapi, pace: { perSecond: 1, burst: 5 } });
   */
  readonly pace?: Pace | undefined;
  /**
   * How often a failed read is retried; default 3 times, after 0 to 0.5, 1 and 2 s. `baseWaitMs` is also the first
   * pause of an instance after a call that found no gateway, or got no proper response. The pause doubles, up to a
   * minute, until there is one.
   *
   * @example new SendWorker({ client, wsapi, retry: { maxRetries: 5, baseWaitMs: 2000 } });
   */
  readonly retry?: Pick<Partial<RetryLimits>, 'maxRetries' | 'baseWaitMs'> | undefined;
  /**
   * The pause of an instance that is not logged in (409), or whose key is refused (401, 403), in ms. Default 30,000.
   *
   * @example new SendWorker({ client, wsapi, unpairedPauseMs: 300_000 }); // 5 minutes
   */
  readonly unpairedPauseMs?: number | undefined;
  /**
   * After how long without a sign of life a worker counts as dead, in ms. Default 30 000.
   *
   * @example new SendWorker({ client, wsapi, stalledAfterMs: 60_000 });
   */
  readonly stalledAfterMs?: number | undefined;
  /**
   * How often the worker looks for new instances, in ms. Default 5000.
   *
   * @example new SendWorker({ client, wsapi, discoverEveryMs: 30_000 });
   */
  readonly discoverEveryMs?: number | undefined;
  /**
   * The receipts of messages, which calls with `requireDelivery` need. Without it, another worker has to have it. In a
   * store that the workers share, unless there is only one. Their `rememberMs` must not be shorter than `withinMs` of
   * a call: the call would fail.
   *
   * @example new SendWorker({ client, wsapi, receipts: new Receipts({ store }) });
   */
  readonly receipts?: Receipts | undefined;
  /**
   * Where log lines go. Default: nowhere.
   *
   * @example new SendWorker({ client, wsapi, logger: console });
   */
  readonly logger?: Logger | undefined;
}

/** The options, checked, with their defaults. */
export interface SendWorkerSettings {
  readonly client: DuplicableRedisClient;
  readonly wsapi: Client;
  readonly instances: readonly string[] | undefined;
  readonly prefix: string;
  readonly concurrency: number;
  readonly pace: Pace | undefined;
  readonly limits: RetryLimits;
  readonly unpairedPauseMs: number;
  readonly stalledAfterMs: number;
  readonly discoverEveryMs: number;
  readonly receipts: Receipts | undefined;
  readonly logger: WorkerLogger | undefined;
}

/** @throws {ConfigurationError} for an option that is not valid. */
export const sendWorkerSettings = (options: SendWorkerOptions): SendWorkerSettings => {
  checkObject(options, 'The options of SendWorker');
  return {
    client: checkedRedisClient(options.client),
    wsapi: checkedWsapi(options.wsapi),
    instances: checkedInstances(options.instances),
    prefix: checkedPrefix(options.prefix ?? defaultPrefix),
    concurrency: checkedWholeNumber(options.concurrency, 'concurrency', 1) ?? 1,
    pace: checkedPace(options.pace),
    limits: {
      ...retryLimits(defaultRetryLimits, options.retry),
      // A queue may wait as long as the gateway demands: no caller waits for it.
      maxWaitMs: Number.POSITIVE_INFINITY,
    },
    unpairedPauseMs: checkedMs(options.unpairedPauseMs, 'unpairedPauseMs', 30_000),
    stalledAfterMs: checkedMs(options.stalledAfterMs, 'stalledAfterMs', 30_000),
    discoverEveryMs: checkedMs(options.discoverEveryMs, 'discoverEveryMs', 5000),
    receipts: checkedReceipts(options.receipts),
    logger: checkedLogger(options.logger),
  };
};

const checkedWsapi = (wsapi: unknown): Client => {
  if (hasMethods<Client>(wsapi, ['request'])) return wsapi;
  throw new ConfigurationError('`wsapi` must be a client: new WsapiClient({ apiKey }).');
};

const checkedReceipts = (receipts: unknown): Receipts | undefined => {
  if (receipts === undefined || hasMethods<Receipts>(receipts, ['of'])) return receipts;
  throw new ConfigurationError('`receipts` must be a Receipts object: new Receipts({ store }).');
};

const checkedInstances = (instances: unknown): readonly string[] | undefined => {
  if (instances === undefined) return undefined;
  if (Array.isArray(instances)) return instances.map((instance) => checkedInstanceId(instance));
  throw new ConfigurationError('`instances` must be an array of instance ids.');
};

const checkedPace = (pace: Pace | undefined): Pace | undefined => {
  if (pace === undefined) return undefined;
  checkObject(pace, '`pace`');
  const { perSecond, burst }: Partial<Pace> = pace;
  if (!Number.isFinite(perSecond) || !Number.isFinite(burst ?? 1))
    throw new ConfigurationError(
      '`pace` must be an object such as { perSecond: 5, burst: 10 }, with finite numbers.',
    );
  checkedNumber(perSecond, 'pace.perSecond', Number.MIN_VALUE);
  checkedNumber(burst, 'pace.burst', 1);
  return pace;
};

const checkedMs = (value: number | undefined, name: string, preset: number): number => {
  const ms = checkedNumber(value, name, 1) ?? preset;
  if (ms > longestTimerMs)
    throw new ConfigurationError(`\`${name}\` must be at most ${longestTimerMs} (24 days).`);
  return ms;
};

type WorkerLogger = Pick<Logger, 'warn' | 'error'>;

/** An error in a logger must not keep a call from its list. */
const checkedLogger = (logger: unknown): WorkerLogger | undefined => {
  if (logger === undefined) return undefined;
  if (!hasMethods<WorkerLogger>(logger, ['warn', 'error']))
    throw new ConfigurationError(
      '`logger` must have the methods `warn` and `error`, as console does.',
    );
  return {
    warn: undisturbed((message: string, details: object) => logger.warn(message, details)),
    error: undisturbed((message: string, details: object) => logger.error(message, details)),
  };
};
