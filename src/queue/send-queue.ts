import { Queue } from 'bullmq';
import { guardMedia } from '../media/guard-media.ts';
import { checkedNumber, checkObject } from '../options/option-checks.ts';
import type { DuplicableRedisClient } from '../redis/redis-client.ts';
import { carrierOf } from '../telemetry/queue-channels.ts';
import { BullMqConnection, closesSoon, currentBullMq } from './bullmq-connection.ts';
import {
  queuedArguments,
  routeOf,
  type CallArguments,
  type QueueableOperation,
} from './call-arguments.ts';
import { CallEvents } from './call-events.ts';
import {
  checkedDelayMs,
  checkedId,
  checkedInstanceId,
  checkedPrefix,
  checkedPriority,
  checkedRedisClient,
  checkedRequireDelivery,
} from './checked-queue-input.ts';
import { Claim } from './claim.ts';
import { FailedList } from './failed-list.ts';
import { oldestMs } from './job-age.ts';
import { removeJob } from './job-moves.ts';
import { defaultPrefix, instancesKey, jobIdOf, queueName } from './queue-keys.ts';
import type { QueuedCall } from './queued-call.ts';
import type {
  AddedCall,
  QueueCounts,
  QueueOptions,
  SendQueueEvents,
  SendQueueOptions,
} from './send-queue-options.ts';
import { UndeliveredList } from './undelivered-list.ts';
import { UnknownList } from './unknown-list.ts';

const dayMs = 86_400_000;
const defaultKeepFailedMs = 30 * dayMs;
/** How many of BullMQ's queues are kept, those that were used last: one takes some 6 kB. */
const keptQueues = 1000;

/**
 * Calls that wait in Redis until a worker sends them, in the order in which they came. Each instance has its own
 * BullMQ queue, so an instance that has to wait does not hold up the others. A call is never repeated where that
 * could send a message twice: a call with an unknown outcome goes to the list `unknown`, for a person.
 *
 * Texts, numbers and files are in Redis until the call is completed and for `rememberMs` after that, for a refused
 * call for `keepFailedMs`, and for a call with an unknown outcome until it is resolved. API keys never do.
 *
 * @example
 * const queue = new SendQueue({ client: redis, instanceId });
 * await queue.add('sendText', { to, text }, { id: 'order-17-confirmed', at: tomorrow });
 */
export class SendQueue {
  /** The calls with an unknown outcome. */
  readonly unknown: UnknownList;
  /** The calls that were refused. */
  readonly failed: FailedList;
  /** The calls with `requireDelivery` whose messages got no receipt in time. */
  readonly undelivered: UndeliveredList;
  readonly #client: DuplicableRedisClient;
  #connection: BullMqConnection | undefined;
  readonly #instanceId: string;
  readonly #prefix: string;
  readonly #rememberMs: number;
  readonly #queues = new Map<string, Queue<QueuedCall>>();
  readonly #events = new Map<string, CallEvents>();

  /**
   * @throws {ConfigurationError} for an option that is not valid, and for a version of BullMQ that is not supported.
   */
  constructor(options: SendQueueOptions) {
    checkObject(options, 'The options of SendQueue');
    const { client, instanceId = '', prefix = defaultPrefix, rememberMs, keepFailedMs } = options;
    currentBullMq();
    this.#client = checkedRedisClient(client);
    this.#instanceId = checkedInstanceId(instanceId);
    this.#prefix = checkedPrefix(prefix);
    this.#rememberMs = checkedNumber(rememberMs, 'rememberMs', 0) ?? dayMs;
    this.failed = new FailedList(
      {
        instanceId: this.#instanceId,
        keepMs: checkedNumber(keepFailedMs, 'keepFailedMs', 0) ?? defaultKeepFailedMs,
      },
      (id) => this.#queueOf(id),
    );
    this.undelivered = new UndeliveredList(this.#client, this.#prefix);
    this.unknown = new UnknownList(this.#client, this.#prefix, (id) => this.#queueOf(id));
  }

  /**
   * Queues a call: the operation's id, its path parameters, its body or query, and options.
   *
   * @throws {InvalidIdError} for an id that cannot be right. (A number without a country code is read by the worker.)
   * @throws {InvalidMediaError} for a Blob, a stream or bytes: give base64, a `data:` URL, or a `url`.
   * @throws {ConfigurationError} for an operation that the contract does not have, an option that is not valid, `NaN`,
   *   or a type of event that does not exist.
   * @returns the id that the events use, and whether the call was queued. Where the id was known, the earlier call
   *   stays as it is, whether it waits, was completed or failed (`failed.requeue` sends that again).
   * @example await queue.add('setGroupName', '120363041234567890@g.us', { name: 'Friday' }, { delayMs: 60_000 });
   */
  async add<Operation extends QueueableOperation>(
    operation: Operation,
    ...given: [...CallArguments<Operation>, options?: QueueOptions]
  ): Promise<AddedCall> {
    // A stream cannot be queued. Left open, it could fail without a listener, and end the process.
    guardMedia(given).release();
    const route = routeOf(operation);
    const { args, options = {} } = queuedArguments(route, given);
    checkObject(options, 'The options of a queued call');
    const {
      id: givenId = crypto.randomUUID(),
      instanceId: givenInstanceId = this.#instanceId,
      priority: givenPriority,
      requireDelivery,
      ...when
    } = options as QueueOptions; // safe: each is checked below
    const id = checkedId(givenId);
    const instanceId = checkedInstanceId(givenInstanceId);
    const priority = checkedPriority(givenPriority);
    const delay = checkedDelayMs(when);
    const deliveredWithinMs = checkedRequireDelivery(requireDelivery, route);
    // First of all: workers find the instance by this.
    await this.#client.sendCommand(['SADD', instancesKey(this.#prefix), instanceId]);
    const queue = this.#queueOf(instanceId);
    const jobId = jobIdOf(id);
    const carrier = carrierOf(operation);
    const call: QueuedCall = {
      key: crypto.randomUUID(),
      args,
      ...(carrier && { carrier }),
      ...(deliveredWithinMs !== undefined && { deliveredWithinMs }),
    };
    await queue.add(operation, call, {
      jobId,
      delay,
      ...(priority === undefined ? {} : { priority }),
      removeOnComplete:
        this.#rememberMs === Infinity ? false : { age: Math.ceil(this.#rememberMs / 1000) },
      // BullMQ would also remove calls with an unknown outcome.
      removeOnFail: false,
    });
    // The call is queued. If old ones could not be deleted this time, the next call will try again.
    await this.failed.sweep(instanceId).catch(() => undefined);
    // BullMQ does not say whether it had a job with this id. It keeps the earlier one, with its key. A job that is
    // gone was this one: it was completed already.
    const job = await queue.getJob(jobId);
    return { id, instanceId, isNew: job === undefined || job.data.key === call.key };
  }

  /**
   * Cancels a call that no worker has begun to send.
   *
   * @returns whether it was cancelled. False for a call whose worker died while it was sending: that call goes to the
   *   list `unknown`.
   */
  async cancel(id: string, instanceId: string = this.#instanceId): Promise<boolean> {
    const job = await this.#queueOf(checkedInstanceId(instanceId)).getJob(jobIdOf(checkedId(id)));
    if (!job || (await job.isFailed()) || (await job.isCompleted())) return false;
    const claim = new Claim(this.#client, this.#prefix, job.data.key);
    if (!(await claim.takeToCancel())) return false;
    if (await removeJob(job)) return true;
    // A worker has just taken it. It waits for this claim, and then sends.
    await claim.releaseCancelled();
    return false;
  }

  /** The numbers of calls of an instance that wait, wait for their time, and are being sent. */
  async counts(instanceId: string = this.#instanceId): Promise<QueueCounts> {
    const queue = this.#queueOf(checkedInstanceId(instanceId));
    const [counts, oldest] = await Promise.all([
      queue.getJobCounts('waiting', 'prioritized', 'delayed', 'active'),
      oldestMs(this.#client, queue),
    ]);
    const { waiting = 0, prioritized = 0, delayed = 0, active = 0 } = counts;
    return { waiting: waiting + prioritized, delayed, active, oldestMs: oldest };
  }

  /**
   * Listens to the events of an instance, whichever process queued the calls and sends them. This takes one connection
   * to Redis for each instance. Earlier events are not delivered.
   *
   * @param instanceId default: the queue's.
   * @returns once it listens: a function that ends it.
   */
  async on<Name extends keyof SendQueueEvents>(
    name: Name,
    listener: (event: SendQueueEvents[Name]) => void,
    instanceId: string = this.#instanceId,
  ): Promise<() => void> {
    const id = checkedInstanceId(instanceId);
    let events = this.#events.get(id);
    if (events === undefined) {
      events = new CallEvents(this.#client, this.#connectionOf(), this.#prefix, id);
      this.#events.set(id, events);
    }
    return events.on(name, listener);
  }

  /** Closes the connections that the queue made. Calls that wait stay in Redis. */
  async close(): Promise<void> {
    const open = [...this.#queues.values(), ...this.#events.values()];
    this.#queues.clear();
    this.#events.clear();
    await closesSoon(Promise.all(open.map((one) => one.close())));
    this.#connection?.close();
    this.#connection = undefined;
  }

  #connectionOf(): BullMqConnection {
    this.#connection ??= new BullMqConnection(this.#client);
    return this.#connection;
  }

  #queueOf(instanceId: string): Queue<QueuedCall> {
    const known = this.#queues.get(instanceId);
    if (known !== undefined) {
      // A Map keeps the order of insertion: the queue moves to the end, behind those that were not used since.
      this.#queues.delete(instanceId);
      this.#queues.set(instanceId, known);
      return known;
    }
    const queue = new Queue<QueuedCall>(queueName(instanceId), {
      connection: this.#connectionOf().forBullMq,
      prefix: this.#prefix,
    });
    this.#queues.set(instanceId, queue);
    this.#closeUnused();
    // The operation that fails reports the error.
    queue.on('error', () => undefined);
    // After an error while it connects, a queue of BullMQ rejects every later operation.
    queue.waitUntilReady().catch(() => {
      if (this.#queues.get(instanceId) === queue) this.#queues.delete(instanceId);
      queue.close().catch(() => undefined);
    });
    return queue;
  }

  /** What is under way on a queue ends well: its connection is that of all queues, and stays open. */
  #closeUnused(): void {
    for (const [instanceId, queue] of this.#queues) {
      if (this.#queues.size <= keptQueues) return;
      this.#queues.delete(instanceId);
      queue.close().catch(() => undefined);
    }
  }
}
