import { matchingStreams } from '../../../events/redis-streams/matching-streams.ts';
import type { RedisClient } from '../../../redis/redis-client.ts';

/** How far streams have been read: from where they end when this begins. */
export class StreamPositions {
  readonly #client: RedisClient;
  readonly #wanted: string;
  readonly #last = new Map<string, string>();

  /** @param wanted the name of a stream, or the pattern `stream:*` for all. */
  private constructor(client: RedisClient, wanted: string) {
    this.#client = client;
    this.#wanted = wanted;
  }

  static async atTheEnd(client: RedisClient, wanted: string): Promise<StreamPositions> {
    const positions = new StreamPositions(client, wanted);
    for (const name of await positions.#names())
      positions.#last.set(name, await lastId(client, name));
    return positions;
  }

  /** Looks for streams that have come since: all that is in them is new. */
  async find(): Promise<void> {
    for (const name of await this.#names()) if (!this.#last.has(name)) this.#last.set(name, '0-0');
  }

  /** As `XREAD` takes them: all names, and then all ids. */
  get streams(): readonly string[] {
    return [...this.#last.keys(), ...this.#last.values()];
  }

  advance(name: string, id: string): void {
    this.#last.set(name, id);
  }

  async #names(): Promise<ReadonlySet<string>> {
    if (!this.#wanted.endsWith('*')) return new Set([this.#wanted]);
    const names = new Set<string>();
    for await (const name of matchingStreams(this.#client, this.#wanted)) names.add(name);
    return names;
  }
}

/** The id after which what is new begins. `XREAD` with `$` would lose what comes between one read and the next. */
const lastId = async (client: RedisClient, name: string): Promise<string> => {
  const reply = await client.sendCommand(['XREVRANGE', name, '+', '-', 'COUNT', '1']);
  const [last] = reply as [[id: string, fields: unknown]?]; // as Redis has it
  return last?.[0] ?? '0-0';
};
