import { QueueEvents } from 'bullmq';
import { EventEmitter } from 'node:events';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { RedisClient } from '../redis/redis-client.ts';
import { wait } from '../retry/wait.ts';
import { closesSoon, type BullMqConnection } from './bullmq-connection.ts';
import { undisturbed } from '../logging/undisturbed.ts';
import { kindOf } from '../options/option-checks.ts';
import { idOf, queueName } from './queue-keys.ts';
import type { CallProgress } from './queued-call.ts';
import { retryIdempotent } from '../retry/retry-idempotent.ts';
import type { CallName, SendQueueEvents } from './send-queue-options.ts';
import { isUnknownReason } from './unknown-reason.ts';

const names: readonly (keyof SendQueueEvents)[] = ['progress', 'completed', 'failed', 'unknown'];
const retryMs = 250;

/** The events of the calls of one instance, which BullMQ writes to a stream in Redis. */
export class CallEvents {
  readonly #client: RedisClient;
  readonly #connection: BullMqConnection;
  readonly #prefix: string;
  readonly #instanceId: string;
  readonly #emitter = new EventEmitter();
  readonly #closed = new AbortController();
  #source: QueueEvents | undefined;
  #listening: Promise<void> | undefined;
  /** The entry of the stream that was read last. */
  #lastEventId = '';

  constructor(
    client: RedisClient,
    connection: BullMqConnection,
    prefix: string,
    instanceId: string,
  ) {
    this.#client = client;
    this.#connection = connection;
    this.#prefix = prefix;
    this.#instanceId = instanceId;
    this.#emitter.setMaxListeners(0);
  }

  /** @returns once it listens: a function that ends it. */
  async on<Name extends keyof SendQueueEvents>(
    name: Name,
    listener: (event: SendQueueEvents[Name]) => void,
  ): Promise<() => void> {
    if (!names.includes(name))
      throw new ConfigurationError(`The events of a queue are ${names.join(', ')}.`);
    if (typeof listener !== 'function')
      throw new ConfigurationError(`The listener must be a function, not ${kindOf(listener)}.`);
    // Its errors are not those of other listeners.
    const own = undisturbed(listener);
    this.#emitter.on(name, own);
    this.#listening ??= this.#listen();
    try {
      await this.#listening;
    } catch (error) {
      this.#listening = undefined;
      this.#emitter.off(name, own);
      throw error;
    }
    return () => void this.#emitter.off(name, own);
  }

  async close(): Promise<void> {
    this.#closed.abort();
    await this.#source?.close();
  }

  /**
   * Notes the place in the stream from which on events count, and begins to read. Without a place, BullMQ would begin
   * behind the last entry each time it reconnects, until it has read one: events in between would be lost.
   */
  async #listen(): Promise<void> {
    const [seconds = '0', microseconds = '0'] = (await retryIdempotent(
      () => this.#client.sendCommand(['TIME']),
      { signal: this.#closed.signal },
    )) as string[]; // safe: as Redis documents it
    // Ids of entries are times of Redis. This one comes behind all entries before this millisecond.
    const ms = Number(seconds) * 1000 + Math.floor(Number(microseconds) / 1000);
    this.#lastEventId = `${ms - 1}-18446744073709551615`;
    void this.#read();
  }

  async #read(): Promise<void> {
    while (!this.#closed.signal.aborted) {
      const source = new QueueEvents(queueName(this.#instanceId), {
        connection: this.#connection.forBullMq,
        prefix: this.#prefix,
        lastEventId: this.#lastEventId,
        autorun: false,
      });
      this.#source = source;
      // The client reconnects.
      source.on('error', () => undefined);
      this.#forward(source);
      try {
        await source.waitUntilReady();
        await source.run();
      } catch {
        // After an error while it connects, BullMQ's object is unusable: a new one continues from the same place.
        await closesSoon(source.close()).catch(() => undefined);
        await wait(retryMs, this.#closed.signal).catch(() => undefined);
      }
    }
  }

  #forward(source: QueueEvents): void {
    const nameOf = (jobId: string, eventId: string): CallName => {
      this.#lastEventId = eventId;
      return { id: idOf(jobId), instanceId: this.#instanceId };
    };
    source.on('progress', ({ jobId, data }, eventId) =>
      // The worker wrote it.
      this.#emit('progress', { ...nameOf(jobId, eventId), progress: data as CallProgress }),
    );
    source.on('completed', ({ jobId, returnvalue }, eventId) =>
      this.#emit('completed', { ...nameOf(jobId, eventId), result: returnvalue }),
    );
    source.on('failed', ({ jobId, failedReason: reason }, eventId) =>
      this.#emit(isUnknownReason(reason) ? 'unknown' : 'failed', {
        ...nameOf(jobId, eventId),
        reason,
      }),
    );
  }

  #emit<Name extends keyof SendQueueEvents>(name: Name, event: SendQueueEvents[Name]): void {
    this.#emitter.emit(name, event);
  }
}
