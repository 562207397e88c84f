import type { Logger } from '../../logging/logger.ts';
import type { RedisClient } from '../../redis/redis-client.ts';
import { matchingStreams } from './matching-streams.ts';
import { refusalOf } from './refused-key.ts';

/** Where a new consumer group begins: with the entries that are already in the stream, or with new ones. */
export type Beginning = 'beginning' | 'now';

interface StreamsSettings {
  /** Names and patterns. */
  readonly streams: readonly string[];
  /** A stream that is never read. */
  readonly deadLetters: string;
  readonly group: string;
  readonly from: Beginning;
  readonly logger: Logger | undefined;
}

/** The streams that are read: those that were named, and those that match a pattern. Each has the group. */
export class StreamNames {
  readonly #client: RedisClient;
  readonly #wanted: readonly string[];
  readonly #deadLetters: string;
  readonly #group: string;
  readonly #from: Beginning;
  readonly #logger: Logger | undefined;
  readonly #known = new Set<string>();
  /** Streams that cannot be read, such as a key of another type. They are tried again at each search. */
  readonly #unreadable = new Set<string>();
  /** The id from which a new group reads. */
  #beginning: string | undefined;

  constructor(client: RedisClient, { streams, deadLetters, group, from, logger }: StreamsSettings) {
    this.#client = client;
    this.#wanted = streams;
    this.#deadLetters = deadLetters;
    this.#group = group;
    this.#from = from;
    this.#logger = logger;
  }

  get all(): readonly string[] {
    return [...this.#known];
  }

  /** Searches for new streams, and creates the group in them. */
  async find(): Promise<void> {
    this.#beginning ??= this.#from === 'now' ? await this.#now() : '0';
    for (const wanted of this.#wanted) {
      if (!/[*?[]/.test(wanted)) await this.#add(wanted);
      else for await (const name of matchingStreams(this.#client, wanted)) await this.#add(name);
    }
  }

  /**
   * Redis refuses to read all streams if it refuses one of them, and does not say which. Asks about each stream, and
   * leaves out the refused ones: those that were deleted, or whose group was, are found again by the next search.
   *
   * @returns whether one was left out.
   */
  async leaveOutRefused(): Promise<boolean> {
    const before = this.#known.size;
    for (const name of this.all)
      try {
        await this.#client.sendCommand(['XPENDING', name, this.#group]);
      } catch (error) {
        const code = refusalOf(error);
        if (code === undefined) throw error;
        this.#known.delete(name);
        if (code !== 'NOGROUP') this.#report(name, code);
      }
    return this.#known.size < before;
  }

  /**
   * The id that an entry of this moment would get. `$`, the end of a stream, would skip the entries that a new stream
   * got before it was found.
   */
  async #now(): Promise<string> {
    const [seconds, micros] = (await this.#client.sendCommand(['TIME'])) as [string, string]; // safe: TIME returns two strings
    return `${Number(seconds) * 1000 + Math.floor(Number(micros) / 1000)}-0`;
  }

  async #add(name: string): Promise<void> {
    // A pattern may match the dead letters. Handled as events, they would fail again, and never end.
    if (this.#known.has(name) || name === this.#deadLetters) return;
    const id = this.#beginning ?? '0';
    try {
      await this.#client.sendCommand(['XGROUP', 'CREATE', name, this.#group, id, 'MKSTREAM']);
      this.#logger?.info('created a consumer group in a stream', { group: this.#group });
    } catch (error) {
      const code = refusalOf(error);
      if (code === undefined) throw error;
      if (code !== 'BUSYGROUP') {
        this.#report(name, code);
        return;
      }
    }
    this.#known.add(name);
    if (this.#unreadable.delete(name))
      this.#logger?.warn('a stream can be read again', { stream: name });
  }

  #report(name: string, code: string): void {
    if (this.#unreadable.has(name)) return;
    this.#unreadable.add(name);
    this.#logger?.error('a stream cannot be read; it is left out and tried again later', {
      stream: name,
      error: code,
    });
  }
}
