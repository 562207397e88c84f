import type { Logger } from '../../logging/logger.ts';
import type { RedisClient } from '../../redis/redis-client.ts';
import { matchingStreams } from './matching-streams.ts';

/** Where a consumer group begins: with what lies in the stream already, or with what comes. */
export type Beginning = 'beginning' | 'now';

/** The streams that are read: those that are named, and those that a pattern finds. Each has the group. */
export class StreamNames {
  readonly #client: RedisClient;
  readonly #wanted: readonly string[];
  readonly #group: string;
  readonly #from: Beginning;
  readonly #logger: Logger | undefined;
  readonly #known = new Set<string>();
  /** Where a new group begins, once that is known. */
  #beginning: string | undefined;

  constructor(
    client: RedisClient,
    wanted: readonly string[],
    group: string,
    from: Beginning,
    logger: Logger | undefined,
  ) {
    this.#client = client;
    this.#wanted = wanted;
    this.#group = group;
    this.#from = from;
    this.#logger = logger;
  }

  get all(): readonly string[] {
    return [...this.#known];
  }

  /** Looks for streams that are new, and makes the group in them. */
  async find(): Promise<void> {
    this.#beginning ??= this.#from === 'now' ? await this.#now() : '0';
    for (const wanted of this.#wanted) {
      if (!/[*?[]/.test(wanted)) await this.#add(wanted);
      else for await (const name of matchingStreams(this.#client, wanted)) await this.#add(name);
    }
  }

  /** After a stream, or its group, was deleted: those that are still wanted are found again, and get the group. */
  forget(): void {
    this.#known.clear();
  }

  /**
   * The id that an entry of this moment would have. `$`, the end of a stream, would leave out what came to a new
   * stream before it was found.
   */
  async #now(): Promise<string> {
    const [seconds, micros] = (await this.#client.sendCommand(['TIME'])) as [string, string]; // as Redis has it
    return `${Number(seconds) * 1000 + Math.floor(Number(micros) / 1000)}-0`;
  }

  async #add(name: string): Promise<void> {
    if (this.#known.has(name)) return;
    const id = this.#beginning ?? '0';
    try {
      await this.#client.sendCommand(['XGROUP', 'CREATE', name, this.#group, id, 'MKSTREAM']);
      this.#logger?.info('a consumer group was made in a stream', { group: this.#group });
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('BUSYGROUP')) throw error;
    }
    this.#known.add(name);
  }
}
