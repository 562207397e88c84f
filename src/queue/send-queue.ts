import { Queue, QueueEvents, type ConnectionOptions } from 'bullmq';
import { EventEmitter } from 'node:events';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { DuplicableRedisClient } from '../redis/redis-client.ts';
import {
  queuedArguments,
  routeOf,
  type CallArguments,
  type QueueableOperation,
} from './call-arguments.ts';
import { FailedList } from './failed-list.ts';
import { markAdded } from './started-mark.ts';
import { defaultPrefix, idOf, instancesKey, jobIdOf, queueName } from './names.ts';
import { QueueConnection } from './queue-client.ts';
import type { CallProgress, QueuedCall } from './queued-call.ts';
import { UnknownList } from './unknown-list.ts';
import { isUnknownReason } from './unknown-reason.ts';

/** How a queue is set up. */
export interface SendQueueOptions {
  /** A connected client of the package `redis`. It is not closed. */
  readonly client: DuplicableRedisClient;
  /** The instance of calls that name none. Default: the one of a gateway with a single instance. */
  readonly instanceId?: string | undefined;
  /** What the keys begin with; workers have to be told the same. Default `wsapi:queue`. */
  readonly prefix?: string | undefined;
  /** Milliseconds for which the id of a call that was carried out is remembered at least. Default: a day. */
  readonly rememberMs?: number | undefined;
  /**
   * Milliseconds for which a call that was refused for good is kept on the list `failed`, and its id remembered, at
   * least; `Infinity` for ever. Default: 30 days. What is on the list `unknown` stays until somebody decided.
   */
  readonly keepFailedMs?: number | undefined;
}

/** What a queued call may set apart from the operation's own arguments. */
export interface QueueOptions {
  /**
   * A name of yours for the call (`order-17-confirmed`): while it is known, the same id is not queued again. It is
   * known while the call waits, for `rememberMs` after it was carried out, and where it failed for as long as it is on the list `failed`.
   */
  readonly id?: string | undefined;
  /** The instance to act as, in place of the queue's. */
  readonly instanceId?: string | undefined;
  /** Milliseconds before which it is not sent. */
  readonly delayMs?: number | undefined;
  /** The time before which it is not sent. */
  readonly at?: Date | undefined;
  /** From 1, the most urgent, to 2 097 152. Default: after none, in the order in which they came. */
  readonly priority?: number | undefined;
}

/** A call as the events of a queue name it. */
export interface CallName {
  readonly id: string;
  readonly instanceId: string;
}

/** What became of a call that was to be queued. */
export interface AddedCall extends CallName {
  /** False where a call with this id was known already: nothing was queued. */
  readonly isNew: boolean;
}

/** What a queue tells, of the calls of all processes. */
export interface SendQueueEvents {
  readonly progress: CallName & { readonly progress: CallProgress };
  /** The gateway answered: `result` is what the operation gives. */
  readonly completed: CallName & { readonly result: unknown };
  /** It was refused for good. */
  readonly failed: CallName & { readonly reason: string };
  /** It may have been carried out: it is on the list `unknown`. */
  readonly unknown: CallName & { readonly reason: string };
}

/** The calls of an instance that are not over. */
export interface QueueCounts {
  readonly waiting: number;
  readonly delayed: number;
  readonly active: number;
}

const dayMs = 86_400_000;
const defaultKeepFailedMs = 30 * dayMs;

/**
 * Calls that wait in Redis, in the order in which they came, until a worker carries them out: a queue of BullMQ for
 * each instance, so that one that has to wait stops no other. A call is never repeated where that could send a
 * message twice: what nobody knows the outcome of goes onto the list `unknown`, for a person.
 *
 * What is sent lies in Redis until it is sent, and for `rememberMs` after: texts, numbers and files. What was refused
 * lies there for `keepFailedMs`, what nobody knows of until somebody decided. Keys do not.
 *
 * @example
 * const queue = new SendQueue({ client: redis, instanceId });
 * await queue.add('sendText', { to, text }, { id: 'order-17-confirmed', at: tomorrow });
 */
export class SendQueue {
  /** The calls whose outcome nobody knows. */
  readonly unknown: UnknownList;
  /** The calls that were refused for good. */
  readonly failed: FailedList;
  readonly #client: DuplicableRedisClient;
  #connection: QueueConnection | undefined;
  readonly #instanceId: string;
  readonly #prefix: string;
  readonly #rememberMs: number;
  readonly #queues = new Map<string, Queue<QueuedCall>>();
  readonly #events = new Map<string, QueueEvents>();
  readonly #emitter = new EventEmitter();

  constructor(options: SendQueueOptions) {
    this.#client = options.client;
    this.#instanceId = options.instanceId ?? '';
    this.#prefix = options.prefix ?? defaultPrefix;
    this.#rememberMs = options.rememberMs ?? dayMs;
    this.failed = new FailedList(
      this.#client,
      { instanceId: this.#instanceId, keepMs: options.keepFailedMs ?? defaultKeepFailedMs },
      (instanceId) => this.#queueOf(instanceId),
    );
    this.unknown = new UnknownList(this.#client, this.#prefix, (instanceId) =>
      this.#queueOf(instanceId),
    );
  }

  /**
   * Queues a call: the operation's id, its path parameters, its body or query, and options.
   *
   * @throws {InvalidIdError} for an id that cannot be right. (A number without a country code is read by the worker.)
   * @throws {InvalidMediaError} for a Blob, a stream or bytes: give base64, a `data:` URL, or a `url`.
   * @throws {ConfigurationError} for an operation that the contract does not have, or a time that is none.
   * @returns the id under which the events tell of it, and whether it was queued by this: where the id was known, the
   *   call that has it stays as it is, be it waiting, carried out or failed (`failed.requeue` sends that again).
   * @example await queue.add('setGroupName', '120363041234567890@g.us', { name: 'Friday' }, { delayMs: 60_000 });
   */
  async add<Operation extends QueueableOperation>(
    operation: Operation,
    ...given: [...CallArguments<Operation>, options?: QueueOptions]
  ): Promise<AddedCall> {
    const { args, options } = queuedArguments(routeOf(operation), given);
    const {
      id = crypto.randomUUID(),
      instanceId = this.#instanceId,
      ...when
    } = (options ?? {}) as QueueOptions; // it stands where the types want it
    const delay = delayMs(when);
    // First: a worker finds the instance by it.
    await this.#client.sendCommand(['SADD', instancesKey(this.#prefix), instanceId]);
    const queue = this.#queueOf(instanceId);
    const jobId = jobIdOf(id);
    await queue.add(
      operation,
      { args },
      {
        jobId,
        delay,
        ...(when.priority === undefined ? {} : { priority: when.priority }),
        removeOnComplete: { age: Math.ceil(this.#rememberMs / 1000) },
        // Among them are those that somebody has to decide upon, which BullMQ would remove as well.
        removeOnFail: false,
      },
    );
    // The call is queued: whether old ones could be forgotten is another matter, and there will be a next time.
    await this.failed.sweep(instanceId).catch(() => undefined);
    return { id, instanceId, isNew: await markAdded(this.#client, queue.toKey(jobId)) };
  }

  /** Takes a call back that was not begun. @returns whether it could be. */
  async cancel(id: string, instanceId: string = this.#instanceId): Promise<boolean> {
    const job = await this.#queueOf(instanceId).getJob(jobIdOf(id));
    if (!job || (await job.isFailed()) || (await job.isCompleted())) return false;
    try {
      await job.remove();
      return true;
    } catch {
      // A worker has it.
      return false;
    }
  }

  /** How many calls of an instance wait, wait for their time, and are under way. */
  async counts(instanceId: string = this.#instanceId): Promise<QueueCounts> {
    const counts = await this.#queueOf(instanceId).getJobCounts(
      'waiting',
      'prioritized',
      'delayed',
      'active',
    );
    const { waiting = 0, prioritized = 0, delayed = 0, active = 0 } = counts;
    return { waiting: waiting + prioritized, delayed, active };
  }

  /**
   * Hears of the calls of an instance, whichever process queued them and carries them out. It takes a connection
   * to Redis for each instance. What happened before is not told.
   *
   * @param instanceId default: the queue's.
   * @returns resolves once it hears; call what it gives to hear no more.
   */
  async on<Name extends keyof SendQueueEvents>(
    name: Name,
    listener: (event: SendQueueEvents[Name]) => void,
    instanceId: string = this.#instanceId,
  ): Promise<() => void> {
    const heard = (event: SendQueueEvents[Name]): void => {
      if (event.instanceId === instanceId) listener(event);
    };
    this.#emitter.on(name, heard);
    await this.#eventsOf(instanceId).waitUntilReady();
    return () => void this.#emitter.off(name, heard);
  }

  /** Closes the connections that it made. Calls that wait stay where they are. */
  async close(): Promise<void> {
    const open = [...this.#queues.values(), ...this.#events.values()];
    await Promise.all(open.map((one) => one.close()));
    this.#queues.clear();
    this.#events.clear();
    this.#connection?.close();
    this.#connection = undefined;
  }

  #connectionForBullMq(): ConnectionOptions {
    this.#connection ??= new QueueConnection(this.#client);
    return this.#connection.forBullMq;
  }

  #queueOf(instanceId: string): Queue<QueuedCall> {
    let queue = this.#queues.get(instanceId);
    if (queue === undefined) {
      queue = new Queue<QueuedCall>(queueName(instanceId), {
        connection: this.#connectionForBullMq(),
        prefix: this.#prefix,
      });
      // Whoever asks for something hears of it by that.
      queue.on('error', () => undefined);
      this.#queues.set(instanceId, queue);
    }
    return queue;
  }

  #tell<Name extends keyof SendQueueEvents>(name: Name, event: SendQueueEvents[Name]): void {
    this.#emitter.emit(name, event);
  }

  #eventsOf(instanceId: string): QueueEvents {
    const known = this.#events.get(instanceId);
    if (known) return known;
    const events = new QueueEvents(queueName(instanceId), {
      connection: this.#connectionForBullMq(),
      prefix: this.#prefix,
    });
    const nameOf = (jobId: string): CallName => ({ id: idOf(jobId), instanceId });
    // The connection comes back by itself.
    events.on('error', () => undefined);
    events.on('progress', ({ jobId, data }) =>
      this.#tell('progress', { ...nameOf(jobId), progress: data as CallProgress }),
    );
    events.on('completed', ({ jobId, returnvalue }) =>
      this.#tell('completed', { ...nameOf(jobId), result: returnvalue }),
    );
    events.on('failed', ({ jobId, failedReason: reason }) =>
      this.#tell(isUnknownReason(reason) ? 'unknown' : 'failed', {
        ...nameOf(jobId),
        reason,
      }),
    );
    this.#events.set(instanceId, events);
    return events;
  }
}

const delayMs = ({ delayMs: ms = 0, at }: QueueOptions): number => {
  if (!(ms >= 0)) throw new ConfigurationError('delayMs has to be a number of 0 or more.');
  if (at === undefined) return ms;
  if (ms > 0) throw new ConfigurationError('Give either delayMs or at, not both.');
  const time = at.getTime();
  if (Number.isNaN(time)) throw new ConfigurationError('at is no time.');
  return Math.max(0, time - Date.now());
};
