import { wait } from '../../retry/wait.ts';
import { unlessAborted } from '../../pipeline/unless-aborted.ts';
import { EventQueue, type QueuedEvent, type Result } from '../event-queue.ts';
import type { BlockingRedisClient } from '../../redis/redis-client.ts';
import { checkedEntry } from './checked-entry.ts';
import type { ConsumerSettings } from './consumer-options.ts';
import { mostTrimmed, removeConsumerScript, takeOverScript, trimScript } from './entry-scripts.ts';
import { bury, handleEntry, nameOf, type Delivery } from './handle-entry.ts';
import { HeldEntries, type Held } from './held-entries.ts';
import { entriesRead, entriesTakenOver, type EntryTakenOver } from './stream-entry.ts';
import { StreamNames } from './stream-names.ts';

/** So long at most a read waits for entries; then it is seen whether there are new streams, or an end. */
const blockMs = 1000;
/** After a failure, Redis is left alone for so many ms. */
const leaveAloneMs = 500;
/** An end waits so many ms for a Redis that is away. */
const patienceMs = 2000;
/** So many entries are taken over at once. */
const claimCount = 32;

/** Reads, takes over what others left, says what it is at, and trims: four loops that know of each other only by what is held. */
export class StreamConsumer {
  readonly #settings: ConsumerSettings;
  readonly #reader: BlockingRedisClient;
  readonly #names: StreamNames;
  readonly #held: HeldEntries;
  readonly #queue: EventQueue;
  /** What is in the queue. */
  readonly #waiting = new Map<QueuedEvent, Held>();
  readonly #running = new Set<Promise<Result>>();
  /** Deliveries whose handler runs at this moment. */
  readonly #atWork = new Set<Delivery>();
  readonly #stopping = new AbortController();
  /** Until the last handler is done, others have to know that somebody is at its event. */
  readonly #over = new AbortController();
  /** Resolves once it is known which streams there are: before that there is nothing to take over or to trim. */
  readonly #found: Promise<void>;
  #tellFound: () => void = () => undefined;
  readonly #loops: Promise<void>[];
  readonly #keeping: Promise<void>;
  #hasFailed = false;
  #closed: Promise<void> | undefined;

  constructor(settings: ConsumerSettings) {
    const { client, streams, group, consumer, from, logger, concurrency } = settings;
    const { claimAfterMs, discoverEveryMs } = settings;
    this.#settings = settings;
    this.#reader = client.duplicate();
    // It comes back by itself, and the loops say that it is away.
    this.#reader.on('error', () => undefined);
    this.#names = new StreamNames(client, streams, group, from, logger);
    this.#held = new HeldEntries(client, group, consumer);
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
    if (this.#reader.isOpen) this.#reader.destroy();
  }

  /** Gives back what was not begun. */
  async #leave(): Promise<void> {
    const { client, group, consumer, claimAfterMs } = this.#settings;
    const notBegun = [...this.#waiting.values()];
    this.#over.abort();
    await this.#keeping;
    try {
      await this.#held.giveUp(notBegun, claimAfterMs);
      for (const stream of this.#names.all)
        await removeConsumerScript.run(client, [stream], [group, consumer]);
    } catch (error) {
      // Others find out by themselves, a while later.
      this.#failed('leave', error);
    }
  }

  /**
   * Resolves once Redis was away for a while and no handler runs: the client keeps commands until there is a
   * connection, and an end must not wait for that.
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
        const count = Math.max(1, Math.ceil((2 * concurrency) / streams.length));
        const options = [
          'COUNT',
          String(count),
          'BLOCK',
          String(Math.min(blockMs, discoverEveryMs)),
        ];
        const read = ['XREADGROUP', 'GROUP', group, consumer, ...options, 'STREAMS', ...streams];
        const reply = await this.#reader.sendCommand([...read, ...streams.map(() => '>')]);
        this.#works();
        await this.#take(entriesRead(reply).map((entry) => ({ entry, begun: 0, brokeOff: false })));
      } catch (error) {
        if (error instanceof Error && error.message.startsWith('NOGROUP')) {
          this.#names.forget();
          findAt = Number.NEGATIVE_INFINITY;
        } else {
          this.#failed('read', error);
          await pause(leaveAloneMs, signal);
        }
      }
    }
  }

  /** Takes over what failed, and what consumers had that are dead. */
  async #takeOver(): Promise<void> {
    const { client, group, consumer, claimAfterMs } = this.#settings;
    for (const stream of this.#names.all) {
      let cursor = '0-0';
      do {
        const args = [group, consumer, Math.ceil(claimAfterMs), cursor, claimCount];
        const taken = entriesTakenOver(stream, await takeOverScript.run(client, [stream], args));
        if (taken.deleted > 0)
          this.#settings.logger?.error('events were deleted before they were handled', {
            events: taken.deleted,
          });
        await this.#take(taken.entries);
        ({ cursor } = taken);
      } while (cursor !== '0-0' && !this.#stopping.signal.aborted);
    }
  }

  /**
   * Puts entries into the queue, one after another as there is room: what happens in a chat stays in order. Those of
   * which a handler broke off are worked on one at a time: if one of them ends the process, it takes none along.
   */
  async #take(entries: readonly EntryTakenOver[]): Promise<void> {
    // All of them are this consumer's from now on, those too that wait for room.
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
        // It is tried again, as one that failed.
        this.#held.drop(held);
        this.#failed('check an event', error);
      }
    }
  }

  /** @returns undefined where the consumer ended first; else what resolves once the work on it ended. */
  async #enter(held: Held, begun: number): Promise<{ promise: Promise<unknown> } | undefined> {
    const { entry } = held;
    const checked =
      begun >= this.#settings.maxAttempts
        ? { reason: 'no consumer that had it came to an end with it' }
        : await checkedEntry(entry, this.#settings.verifier);
    if ('reason' in checked) {
      await bury(this.#settings, entry, begun, checked.reason);
      this.#held.drop(held);
      return { promise: Promise.resolve() };
    }
    const { event, bytes } = checked;
    let done: QueuedEvent['done'] = () => undefined;
    const promise = new Promise<Result>((resolve) => {
      done = resolve;
    });
    const queued: QueuedEvent = { event, bytes, order: this.#settings.orderBy(event), done };
    this.#waiting.set(queued, held);
    if (await this.#queue.enter(queued, this.#stopping.signal)) return { promise };
    this.#waiting.delete(queued);
    return undefined;
  }

  /** The queue's work. */
  #run(queued: QueuedEvent): Promise<Result> {
    const work = this.#handle(queued);
    this.#running.add(work);
    void work.finally(() => this.#running.delete(work));
    return work;
  }

  async #handle(queued: QueuedEvent): Promise<Result> {
    const held = this.#waiting.get(queued);
    this.#waiting.delete(queued);
    if (held === undefined) return 'dropped';
    const { signal } = held.lost;
    const { event } = queued;
    try {
      const committed = (): void => this.#held.drop(held);
      const delivery = { entry: held.entry, event, signal, committed };
      return await handleEntry(this.#settings, delivery, this.#atWork);
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
    const { maxAgeMs, maxLength = '' } = trim;
    const oldest = maxAgeMs === undefined ? '' : Math.floor(Date.now() - maxAgeMs);
    for (const stream of this.#names.all) {
      const trim = () => trimScript.run(client, [stream], [oldest, maxLength]);
      // Where the stream is far too long, one run does only a part.
      while (Number(await trim()) >= mostTrimmed && !this.#stopping.signal.aborted);
    }
  }

  /** Does something again and again, whatever becomes of it. Never rejects. */
  async #every(ms: number, signal: AbortSignal, action: () => Promise<void>): Promise<void> {
    while (!signal.aborted) {
      try {
        await action();
      } catch (error) {
        this.#failed('reach Redis', error);
      }
      await pause(ms, signal);
    }
  }

  /** Said once, and once more when it works again. */
  #failed(doing: string, error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#settings.logger?.warn(`the consumer of streams failed to ${doing}; it tries on`, {
      error: nameOf(error),
    });
  }

  #works(): void {
    if (!this.#hasFailed) return;
    this.#hasFailed = false;
    this.#settings.logger?.warn('the consumer of streams works again', {});
  }
}

/** A wait that an end cuts short. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  wait(ms, signal).catch(() => undefined);
