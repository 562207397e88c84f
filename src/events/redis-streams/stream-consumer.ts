import { unlessAborted } from '../../retry/unless-aborted.ts';
import { duplicateClient } from '../../redis/duplicate-client.ts';
import type { BlockingRedisClient } from '../../redis/redis-client.ts';
import { wait } from '../../retry/wait.ts';
import { ConfigurationError } from '../../errors/configuration-error.ts';
import { errorName } from '../../errors/error-name.ts';
import { within } from '../../telemetry/work-channel.ts';
import { eventWork } from '../../telemetry/event-channel.ts';
import { orderKeyOf } from '../order-key.ts';
import { eventStart } from '../event-start.ts';
import { EventQueue, type QueuedEvent, type Result } from '../event-queue.ts';
import { checkedEntry } from './checked-entry.ts';
import type { ConsumerSettings } from './consumer-options.ts';
import { isDeadLetter, writeDeadLetter } from './dead-letter.ts';
import { mostTrimmed, removeConsumerScript, takeOverScript, trimScript } from './entry-scripts.ts';
import { EntryWrites } from './entry-writes.ts';
import { handleEntry, type Delivery } from './handle-entry.ts';
import { HeldEntries, type Held } from './held-entries.ts';
import { refusalOf } from './refused-key.ts';
import { readEntries } from './read-entries.ts';
import { entriesTakenOver, type EntryTakenOver } from './stream-entry.ts';
import { StreamNames } from './stream-names.ts';

/**
 * How long a read waits for entries, in ms. After each one the consumer looks for new streams, and whether it is
 * closed.
 */
const blockMs = 1000;
/** The pause after a failure, in ms. */
const afterFailureMs = 500;
/** How long `close` waits for a Redis that cannot be reached, in ms. */
const patienceMs = 2000;
/** How many entries are taken over at once. */
const claimCount = 32;

/**
 * Four loops: one reads entries, one takes over the entries of dead consumers, one renews the entries that are held,
 * and one trims the streams.
 */
export class StreamConsumer {
  readonly #settings: ConsumerSettings;
  readonly #reader: BlockingRedisClient;
  readonly #names: StreamNames;
  readonly #held: HeldEntries;
  readonly #writes: EntryWrites;
  readonly #queue: EventQueue;
  /** The entries in the queue. */
  readonly #waiting = new Map<QueuedEvent, Held>();
  readonly #running = new Set<Promise<Result>>();
  /** The deliveries whose handler is running. */
  readonly #atWork = new Set<Delivery>();
  readonly #stopping = new AbortController();
  /** Aborted after the last handler: until then the held entries are renewed. */
  readonly #over = new AbortController();
  /** Aborted when `close` waits for Redis no longer. */
  readonly #givenUp = new AbortController();
  /** Resolves after the first search for streams: before that there is nothing to take over or to trim. */
  readonly #found: Promise<void>;
  #tellFound: () => void = () => undefined;
  readonly #loops: Promise<void>[];
  readonly #keeping: Promise<void>;
  #hasFailed = false;
  #closed: Promise<void> | undefined;

  constructor(settings: ConsumerSettings) {
    const { client, group, consumer, concurrency, claimAfterMs, discoverEveryMs } = settings;
    this.#settings = settings;
    this.#reader = duplicateClient(client);
    // The client reconnects by itself, and the loops report the failure.
    this.#reader.on('error', () => undefined);
    this.#names = new StreamNames(client, settings);
    this.#held = new HeldEntries(client, group, consumer);
    this.#writes = new EntryWrites(client, group, consumer);
    const limits = { concurrency, maxEvents: 4 * concurrency, maxBytes: 64_000_000 };
    this.#queue = new EventQueue(limits, (queued) => this.#run(queued));
    const { signal } = this.#stopping;
    this.#found = new Promise((resolve) => (this.#tellFound = resolve));
    this.#loops = [
      this.#read(),
      this.#found.then(() => this.#every(claimAfterMs / 2, signal, () => this.#takeOver())),
      this.#found.then(() => this.#every(discoverEveryMs, signal, () => this.#trim())),
    ];
    this.#keeping = this.#every(claimAfterMs / 3, this.#over.signal, () => this.#held.renew());
  }

  close(): Promise<void> {
    return (this.#closed ??= this.#close());
  }

  async #close(): Promise<void> {
    this.#stopping.abort();
    this.#tellFound();
    this.#queue.stop();
    const done = Promise.all([...this.#loops, ...this.#running]);
    const ended = new AbortController();
    await Promise.race([
      done.then(() => this.#leave()).finally(() => ended.abort()),
      this.#untilAway(ended.signal),
    ]);
    this.#over.abort();
    this.#givenUp.abort(new Error('The consumer was closed.'));
    for (const queued of this.#waiting.keys()) this.#return(queued);
    if (this.#reader.isOpen) this.#reader.destroy();
  }

  /** Gives the entries back that were not started. */
  async #leave(): Promise<void> {
    const { client, group, consumer, claimAfterMs } = this.#settings;
    const notBegun = [...this.#waiting.values()];
    this.#over.abort();
    await this.#keeping;
    try {
      await this.#held.giveUp(notBegun, claimAfterMs);
      await this.#eachStream(async (stream) => {
        await removeConsumerScript.run(client, [stream], [group, consumer]);
      });
    } catch (error) {
      // The other consumers find out after claimAfterMs.
      this.#failed('leave', error);
    }
  }

  /**
   * Resolves when Redis has been away for a while and no handler is running. The client keeps commands until it has a
   * connection again, and `close` must not wait for that.
   */
  async #untilAway(signal: AbortSignal): Promise<void> {
    let awayMs = 0;
    while (!signal.aborted && awayMs < patienceMs) {
      await pause(50, signal);
      awayMs = this.#settings.client.isReady || this.#atWork.size > 0 ? 0 : awayMs + 50;
    }
  }

  async #read(): Promise<void> {
    const { group, consumer, concurrency, discoverEveryMs } = this.#settings;
    const { signal } = this.#stopping;
    let findAt = Number.NEGATIVE_INFINITY;
    while (!signal.aborted) {
      try {
        if (!this.#reader.isOpen) await this.#reader.connect();
        if (performance.now() >= findAt) {
          await this.#names.find();
          findAt = performance.now() + discoverEveryMs;
          this.#tellFound();
        }
        const streams = this.#names.all;
        if (streams.length === 0) {
          await pause(Math.min(blockMs, discoverEveryMs), signal);
          continue;
        }
        const { entries, failure } = await readEntries(this.#reader, streams, {
          group,
          consumer,
          count: 2 * concurrency,
          blockMs: Math.min(blockMs, discoverEveryMs),
        });
        if (!failure) this.#works();
        await this.#take(entries.map((entry) => ({ entry, begun: 0, brokeOff: false })));
        if (failure) throw failure;
      } catch (error) {
        if (await this.#leaveOutRefused(error)) findAt = Number.NEGATIVE_INFINITY;
        else {
          this.#failed('read', error);
          await pause(afterFailureMs, signal);
        }
      }
    }
  }

  /** @returns whether the error was that of a stream which is no longer read. Never rejects. */
  async #leaveOutRefused(error: unknown): Promise<boolean> {
    try {
      return refusalOf(error) !== undefined && (await this.#names.leaveOutRefused());
    } catch {
      return false;
    }
  }

  /** One stream that Redis refuses must not hold up the others. The loop that reads reports it. */
  async #eachStream(action: (stream: string) => Promise<void>): Promise<void> {
    for (const stream of this.#names.all)
      try {
        await action(stream);
      } catch (error) {
        if (refusalOf(error) === undefined) throw error;
      }
  }

  /** Takes over the entries that failed, and those of dead consumers. */
  async #takeOver(): Promise<void> {
    const { client, group, consumer, claimAfterMs } = this.#settings;
    await this.#eachStream(async (stream) => {
      let cursor = '0-0';
      do {
        const args = [group, consumer, claimAfterMs, cursor, claimCount];
        const taken = entriesTakenOver(stream, await takeOverScript.run(client, [stream], args));
        if (taken.deleted > 0)
          this.#settings.logger?.error('events were deleted before they were handled', {
            events: taken.deleted,
          });
        await this.#take(taken.entries);
        ({ cursor } = taken);
      } while (cursor !== '0-0' && !this.#stopping.signal.aborted);
    });
  }

  /**
   * Puts entries into the queue, one after another, when there is room, so that the events of a chat stay in order.
   * Entries whose last handler did not end are handled one at a time: if one of them kills the process, it harms no
   * other.
   */
  async #take(entries: readonly EntryTakenOver[]): Promise<void> {
    // All of them are held from now on, also while they wait for room.
    const taken = entries.flatMap(({ entry, ...past }) => {
      const held = this.#held.take(entry);
      return held ? [{ held, ...past }] : [];
    });
    for (const { held, begun, brokeOff } of taken) {
      try {
        const ended = await this.#enter(held, begun);
        if (!ended) await this.#held.giveUp([held], this.#settings.claimAfterMs);
        else if (brokeOff)
          await unlessAborted(ended.promise, this.#stopping.signal).catch(() => undefined);
      } catch (error) {
        // It is tried again, like an entry whose handler failed.
        this.#held.drop(held);
        this.#failed('check an event', error);
      }
    }
  }

  /**
   * @returns a promise for the end of the work, wrapped so that `await` does not wait for it. Undefined if the consumer
   *   was closed first.
   */
  async #enter(held: Held, begun: number): Promise<{ promise: Promise<unknown> } | undefined> {
    const { entry } = held;
    const { streams, logger } = this.#settings;
    // A program that names the stream wants the letters.
    if (!streams.includes(entry.stream) && isDeadLetter(entry)) {
      logger?.warn('skipped a dead letter', { stream: entry.stream });
      await this.#writes.acknowledge(entry, this.#givenUp.signal);
      this.#held.drop(held);
      return { promise: Promise.resolve() };
    }
    const checked =
      begun >= this.#settings.maxAttempts
        ? { reason: 'every consumer that tried it died or lost it' }
        : await checkedEntry(entry, this.#settings.verifier, this.#settings.validation);
    if ('reason' in checked) {
      await writeDeadLetter(this.#settings, entry, begun, checked.reason);
      this.#held.drop(held);
      return { promise: Promise.resolve() };
    }
    const { event, bytes } = checked;
    let done: QueuedEvent['done'] = () => undefined;
    const promise = new Promise<Result>((resolve) => {
      done = resolve;
    });
    const work = eventWork.start(() => eventStart('redis-stream', event, begun + 1));
    const queued = { event, bytes, order: orderKeyOf(event), done, work };
    this.#waiting.set(queued, held);
    if (await this.#queue.enter(queued, this.#stopping.signal)) return { promise };
    this.#return(queued);
    return undefined;
  }

  /** Leaves an event that was not started to another consumer. */
  #return(queued: QueuedEvent): void {
    this.#waiting.delete(queued);
    eventWork.end(queued.work, { result: 'returned' });
  }

  /** The work of the queue. */
  #run(queued: QueuedEvent): Promise<Result> {
    const { work } = queued;
    const running = within(work, () => this.#handle(queued));
    this.#running.add(running);
    void running.then((result) => {
      this.#running.delete(running);
      eventWork.end(work, { result });
    });
    return running;
  }

  async #handle(queued: QueuedEvent): Promise<Result> {
    const held = this.#waiting.get(queued);
    this.#waiting.delete(queued);
    if (held === undefined) return 'dropped';
    try {
      const delivery = {
        entry: held.entry,
        event: queued.event,
        work: queued.work,
        ending: held.lost,
        over: this.#givenUp.signal,
        committed: () => this.#held.drop(held),
      };
      return await handleEntry(this.#settings, delivery, this.#writes, this.#atWork);
    } catch (error) {
      this.#failed('acknowledge', error);
      return 'failed';
    } finally {
      this.#held.drop(held);
    }
  }

  async #trim(): Promise<void> {
    const { client, trim } = this.#settings;
    if (trim === undefined) return;
    const { maxAgeMs = Infinity, maxLength = Infinity } = trim;
    const oldest = Math.floor(Date.now() - maxAgeMs);
    const most = Math.ceil(maxLength);
    // Redis takes whole numbers of 0 or more only.
    const limits = [oldest < 0 ? '' : oldest, Number.isSafeInteger(most) ? most : ''];
    await this.#eachStream(async (stream) => {
      let deleted: unknown;
      // A stream that is far too long is trimmed in several steps.
      do deleted = await trimScript.run(client, [stream], limits);
      while (Number(deleted) >= mostTrimmed && !this.#stopping.signal.aborted);
    });
  }

  /** Repeats an action. After a failure it is repeated sooner: held entries must be renewed in time. Never rejects. */
  async #every(ms: number, signal: AbortSignal, action: () => Promise<void>): Promise<void> {
    while (!signal.aborted) {
      let waitMs = ms;
      try {
        await action();
      } catch (error) {
        this.#failed('reach Redis', error);
        waitMs = Math.min(ms, afterFailureMs);
      }
      await pause(waitMs, signal);
    }
  }

  /** Logs the first failure. The next one is logged after it has worked again. */
  #failed(doing: string, error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#settings.logger?.warn(`the stream consumer failed to ${doing}; it keeps trying`, {
      // `validate` without zod: what is missing helps, and the message holds no values.
      error: error instanceof ConfigurationError ? error.message : errorName(error),
    });
  }

  #works(): void {
    if (!this.#hasFailed) return;
    this.#hasFailed = false;
    this.#settings.logger?.warn('the stream consumer works again', {});
  }
}

/** A wait that ends early when the signal is aborted. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  wait(ms, signal).catch(() => undefined);
